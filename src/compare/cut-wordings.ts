import type { DocumentAnchor } from '../core/account.ts';

/** A sentence of what is said, or one of two things joined in it, with the exact words. */
export interface Wording {
  readonly text: string;
  readonly anchors: readonly DocumentAnchor[];
}

/**
 * The sentences of what is said. One quotation may run over several ("Man habe ... . Pristina müsse ..."); each is a
 * point of its own. Parts of one sentence around a frame ("haben sich ... darauf geeinigt") stay together.
 */
export function cutWordings(anchors: readonly DocumentAnchor[]): readonly Wording[] {
  const wordings: { text: string; anchors: DocumentAnchor[] }[] = [];
  let isOpen = false;
  for (const anchor of anchors) {
    const pieces = cutSentences(anchor.exact);
    for (const [index, { start, end }] of pieces.entries()) {
      const exact = anchor.exact.slice(start, end);
      const piece: DocumentAnchor = {
        documentId: anchor.documentId,
        start: anchor.start + start,
        end: anchor.start + end,
        exact,
      };
      const last = wordings.at(-1);
      if (index === 0 && isOpen && last && last.anchors[0].documentId === anchor.documentId) {
        last.text += ` … ${exact}`;
        last.anchors.push(piece);
      } else wordings.push({ text: exact, anchors: [piece] });
    }
    isOpen = !/[.!?]["“”»«]?$/u.test(anchor.exact.trimEnd());
  }
  return wordings.filter(({ text }) => /\p{L}/u.test(text));
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences, semicolons, and "und" between two things done: "die Bemühungen abzustimmen und bald wieder zu reden". */
function cutSentences(text: string): readonly Piece[] {
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(
    /[.!?;]["“”»«]?\s+|: (?=\p{Lu}\p{L}+ (?:\p{L}+ )+)|,? und (?=\p{L})/gu,
  )) {
    const end = index + mark.length;
    if (mark.startsWith(':')) continue;
    if (mark.includes('und') ? joinsTwoDeeds(text, index, end) : endsSentence(text, index, end)) ends.push(end);
  }
  const starts = [0, ...ends];
  return starts
    .map((start, index) => trimPiece(text, { start, end: starts[index + 1] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/** A full stop ends a sentence unless it belongs to a number ("2. März") or an abbreviation. */
function endsSentence(text: string, at: number, next: number): boolean {
  if (text[at] !== '.') return true;
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return !/^\d+$/.test(before) && before.length > 2 && /[\p{Lu}\p{N}"„»«]/u.test(text[next] ?? '');
}

/** A participle, infinitive or finite verb before "und", and a verb at the end after it, with a noun on each side. */
function joinsTwoDeeds(text: string, at: number, next: number): boolean {
  const before = /[\p{L}]+$/u.exec(text.slice(0, at))?.[0] ?? '';
  const left = text.slice(lastBreak(text, at), at);
  const right = /^[^.;!?]+/u.exec(text.slice(next))?.[0] ?? '';
  const isDeed =
    /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer)\p{Ll}+(?:t|en)|\p{Ll}*zu\p{Ll}{3,}en|\p{Ll}+ieren)$/u.test(
      before,
    );
  const isFiniteVerb = /^(?:sei|seien|habe|hatten|wolle|wollten|werde|würden|gebe|müsse|solle)$/u.test(before);
  return (isDeed || isFiniteVerb || / zu \p{Ll}+en$/u.test(left)) && words(left) >= 3 && words(right) >= 3;
}

function lastBreak(text: string, at: number): number {
  return Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at), 0);
}

function words(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function trimPiece(text: string, { start, end }: Piece): Piece {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text[first])) first += 1;
  while (last > first && /\s/.test(text[last - 1])) last -= 1;
  const joint = /,? und$/u.exec(text.slice(first, last));
  return { start: first, end: joint ? last - joint[0].length : last };
}
