import type { Actor } from '../../../core/actor.ts';
import type { Hop, Quotation } from '../../../core/quotation.ts';
import { OFFICE_OF_SOMEBODY, OFFICES_OF_HEADS, OWN_OFFICE } from '../../../german/compound-sources.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isPassedOn, withOuter } from './build-chain.ts';
import { readInner } from './read-inner.ts';

/** A finished quotation with the draft it came from. */
export interface Finished {
  readonly draft: Draft;
  readonly quotation: Quotation;
}

/**
 * Continues the chain of what is said inside another statement with the chain of that statement: in "Laut Xinhua betonte
 * Wang Yi, ..." the way is Wang Yi, then Xinhua.
 */
export function joinChains(reading: Reading, finished: readonly Finished[]): readonly Finished[] {
  const bySentence = Map.groupBy(finished, ({ draft }) => reading.annotated.tokens[draft.quote[0]!]!.sentence);
  return [...bySentence.values()].flatMap((near) =>
    near.map(({ draft, quotation }) => ({
      draft,
      quotation: { ...quotation, chain: readWay(reading, { draft, quotation }, near) },
    })),
  );
}

function readWay(reading: Reading, entry: Finished, near: readonly Finished[]): readonly Hop[] {
  const own = wholeChain(reading, entry, near);
  const beside = near.find((other) => standBeside(entry, other));
  if (beside && own.length > 0) {
    const [inner, outer] = isPassedOn(own) ? [beside.quotation.chain, own] : [own, beside.quotation.chain];
    return withOuter(inner, outer);
  }
  if (own.length === 0 || !isPassedOn(own)) return own;
  if (near.some(({ draft }) => entry.draft.form !== 'direct' && holds(entry.draft, draft))) return own;
  const inner = readInner(reading, entry.draft);
  if (inner.length > 0 || entry.draft.rule !== 'direct-nested') return withOuter(inner, own);
  const holder = holderOf(entry, near);
  return holder ? withOuter(readWay(reading, holder, near), own) : own;
}

/** The statement that words in quotation marks stand in, the shortest of several. */
function holderOf({ draft }: Finished, near: readonly Finished[]): Finished | undefined {
  const [holder] = near
    .filter((other) => other.draft.form !== 'direct' && other.draft.quote.includes(draft.quote[0]!))
    .sort((left, right) => left.draft.quote.length - right.draft.quote.length);
  return holder;
}

/** "*Nach Darstellung Ankaras*, *so die Agentur*, war ...": two attributions of one statement, of which one is a medium. */
function standBeside({ draft, quotation }: Finished, { draft: other, quotation: second }: Finished): boolean {
  if (draft === other || draft.frame.length === 0 || other.frame.length === 0) return false;
  const isApart = isPassedOn(quotation.chain) !== isPassedOn(second.chain) && second.chain.length > 0;
  return isApart && isWithin(draft.frame, other.quote) && isWithin(other.frame, draft.quote);
}

/** Commas at the ends of a frame may belong to nobody. */
function isWithin(tokens: readonly number[], quote: readonly number[]): boolean {
  const words = new Set(quote);
  return tokens.filter((token) => words.has(token)).length >= tokens.length - 2;
}

function wholeChain(reading: Reading, entry: Finished, near: readonly Finished[]): readonly Hop[] {
  const [outer] = near
    .filter((other) => holds(other.draft, entry.draft))
    .sort((left, right) => left.draft.quote.length - right.draft.quote.length);
  // Each holder is longer than what it holds, or stands above it, so this ends.
  if (!outer) return entry.quotation.chain;
  const { speakerActor } = entry.quotation;
  const beyond = wholeChain(reading, outer, near).map((hop) =>
    speaksFor(reading, hop, speakerActor)
      ? { ...hop, role: 'spokesperson' as const, name: withoutOwner(hop.name) }
      : hop,
  );
  return withOuter(entry.quotation.chain, beyond);
}

/** "Laut *Kreml* betonte Putin": a body that tells what a person of its own state said speaks for that person. */
function speaksFor(reading: Reading, { role, actor, name }: Hop, speaker: Actor | null): boolean {
  const body = reading.annotated.actors.get(actor ?? '');
  // "gab das *Präsidialamt* bekannt": the office of a head of state, of which only its own word is known.
  const isOffice = role === 'speaker' && OFFICES_OF_HEADS.test(name);
  const isOwn = role === 'speaker' && (OWN_OFFICE.test(name) || isNamedAfter(name, speaker));
  if ((isOffice || isOwn) && speaker?.kind === 'person') return true;
  return (
    role === 'speaker' &&
    speaker?.kind === 'person' &&
    speaker.state !== null &&
    body?.state === speaker.state &&
    /^(government|ministry|parliament)$/.test(body.kind)
  );
}

/** "Büro *Netanjahus*", "Büro *von Boris Pistorius*". */
function isNamedAfter(name: string, speaker: Actor | null): boolean {
  const surname = speaker?.name.split(' ').at(-1);
  return surname !== undefined && (name.endsWith(` von ${speaker!.name}`) || name.endsWith(` ${surname}s`));
}

function withoutOwner(name: string): string {
  if (OFFICE_OF_SOMEBODY.test(name)) return name.split(' ', 1)[0]!;
  return OWN_OFFICE.test(name) ? name.replace(/^\S+ /, '').replace(/(?<=[osm])s$/, '') : name;
}

/** The outer statement has the inner one's words and also tells who says them. */
function holds(outer: Draft, inner: Draft): boolean {
  if (outer === inner || outer.quote.length < inner.quote.length) return false;
  if (outer.quote.length === inner.quote.length && (outer.nested || !inner.nested)) return false;
  const words = new Set(outer.quote);
  const held = inner.quote.filter((token) => words.has(token)).length;
  // Nine of ten: a closing mark or a pointer such as "das" may lie outside.
  if (held < inner.quote.length * 0.9) return false;
  const who = [...inner.speaker, ...inner.cue];
  return who.length > 0 && who.some((token) => words.has(token));
}
