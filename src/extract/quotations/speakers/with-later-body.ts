import type { Actor } from '../../../core/actor.ts';
import type { Quotation } from '../../../core/quotation.ts';

/**
 * "Russland rückt *nach eigenen Angaben* vor. Man habe ein Dorf erobert, teilte *das Verteidigungsministerium in
 * Moskau* mit": the statement that opens with a state's own account is that of the body which the next one names.
 */
export function withLaterBody(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.map((quotation, index) => {
    const { speakerActor, speaker } = quotation;
    const isOwn = /^eigene[nrm]? /i.test(speaker[0]?.exact ?? '');
    if (!isOwn || !speakerActor || !isStateSide(speakerActor)) return quotation;
    const next = quotations.slice(index + 1).find(({ nested }) => !nested);
    const body = next?.speakerActor;
    if (!body || !isBody(body) || body.state !== speakerActor.state || !isNear(quotation, next)) return quotation;
    return { ...quotation, speakerActor: body };
  });
}

function isStateSide({ kind }: Actor): boolean {
  return kind === 'state' || kind === 'government';
}

function isBody({ kind, state }: Actor): boolean {
  return /^(ministry|military|government)$/.test(kind) && state !== null;
}

/** 400 characters: the next sentence or the one behind it. */
function isNear(first: Quotation, second: Quotation): boolean {
  return second.quote[0]!.start - first.quote.at(-1)!.end < 400;
}
