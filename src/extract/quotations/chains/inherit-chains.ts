import type { Hop, Quotation } from '../../../core/quotation.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { withOuter } from './build-chain.ts';
import type { Finished } from './join-chains.ts';
import { resolveAnaphor } from './resolve-anaphor.ts';

/**
 * Gives statements that go on with an earlier one its whole chain: "sagte er *der Agentur Tass*. Man sei bereit." has come
 * through Tass as well, and so has "*Den Angaben zufolge* ...".
 */
export function inheritChains(reading: Reading, finished: readonly Finished[]): readonly Quotation[] {
  const done: Finished[] = [];
  const principals = new Map<string, Hop>();
  for (const entry of finished) {
    const chain = withPrincipal(principals, chainFor(reading, entry, done) ?? entry.quotation.chain);
    done.push({ ...entry, quotation: { ...entry.quotation, chain } });
    const [first, second] = chain;
    if (
      first?.role === 'speaker' &&
      second?.role === 'spokesperson' &&
      second.actor !== null &&
      !principals.has(second.actor)
    )
      principals.set(second.actor, first);
  }
  return done.map(({ quotation }) => quotation);
}

/** "Außenamtssprecherin Mao ... *Mao* sagte": for whom somebody speaks has been said before. */
function withPrincipal(principals: ReadonlyMap<string, Hop>, chain: readonly Hop[]): readonly Hop[] {
  const [first, ...rest] = chain;
  const principal =
    first?.role === 'speaker' || first?.role === 'spokesperson' ? principals.get(first.actor ?? '') : undefined;
  if (!first || !principal) return chain;
  return [principal, { ...first, role: 'spokesperson' }, ...rest];
}

function chainFor(reading: Reading, entry: Finished, done: readonly Finished[]): readonly Hop[] | undefined {
  const { draft, quotation } = entry;
  const near = done.slice(-reach);
  const root = rootOf(draft);
  const begun =
    root && root.quote.length > 0
      ? near.findLast((other) => isSameDraft(other.draft, root) && isSameSpeaker(other.quotation, quotation))
      : undefined;
  if (begun && !hasOwnWay(draft)) return withOuter(begun.quotation.chain, mediaOf(quotation.chain));
  if (draft.rule === 'direct-nested') return heldChain(entry, near);
  return resolveAnaphor(reading, entry, near);
}

// Twelve quotations back: whoever goes on speaking has begun in the sentences right before.
const reach = 12;

/** The statement that a chain of continued ones began with. */
function rootOf({ source }: Draft): Draft | undefined {
  let root = source;
  while (root?.source) root = root.source;
  return root;
}

function isSameDraft(draft: Draft, other: Draft): boolean {
  return draft.quote[0] === other.quote[0] && draft.rule === other.rule;
}

function isSameSpeaker(quotation: Quotation, other: Quotation): boolean {
  return quotation.speakerActor?.key === other.speakerActor?.key;
}

/** A statement with words around it that are not those of the earlier one. */
function hasOwnWay(draft: Draft): boolean {
  return draft.passedOnBy !== undefined;
}

function mediaOf(chain: readonly Hop[]): readonly Hop[] {
  return chain.filter(({ role }) => role === 'agency' || role === 'outlet');
}

/** Words in quotation marks inside of a statement that itself goes on with an earlier one. */
function heldChain({ draft, quotation }: Finished, near: readonly Finished[]): readonly Hop[] | undefined {
  const holder = near.findLast(
    (other) =>
      other.draft.quote.includes(draft.quote[0]!) &&
      // "Demnach sei der Plan „tot“": who said so stands in the sentence before.
      (quotation.chain.length === 0 ||
        (other.draft.form === 'indirectFreeIndirect' && isSameSpeaker(other.quotation, quotation))),
  );
  return holder?.quotation.chain;
}
