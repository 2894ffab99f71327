import type { Hop } from '../../../core/quotation.ts';
import { AGENCY_KIND_ENDINGS, OUTLET_KIND_ENDINGS, PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { type Draft, tokenRange } from '../draft.ts';
import { hasEnding } from '../has-ending.ts';
import { lowerAt, type Reading, textAt } from '../reading.ts';
import { withOuter } from './build-chain.ts';
import { findIssuedPaper } from './find-issued-paper.ts';
import type { Finished } from './join-chains.ts';
import { readCarriers } from './read-carriers.ts';

/**
 * The chain behind words that only point back: "*den Angaben* zufolge", "laut *der Zeitung*", "*dem Bericht* nach",
 * "demnach". `near` are the quotations before; undefined where the words do not point back or nothing stands there.
 */
export function resolveAnaphor(
  reading: Reading,
  { draft, quotation }: Finished,
  near: readonly Finished[],
): readonly Hop[] | undefined {
  const kind = kindOf(reading, draft);
  if (!kind) return undefined;
  const at = reading.annotated.tokens[draft.frame[0] ?? draft.quote[0]!]!.sentence;
  const previous = near.findLast((other) => !other.draft.nested && isBefore(reading, other.draft, at));
  const own = new Set(draft.speaker.map((token) => reading.annotated.tokens[token]!.start));
  const rest = quotation.chain.filter(({ anchors }) => !anchors.some(({ start }) => own.has(start)));
  const inherited = inherit(reading, { kind, at, previous, noun: lowerAt(reading, draft.speaker.at(-1) ?? -1) });
  return (
    inherited &&
    withOuter(
      inherited,
      rest.filter(({ role }) => role === 'agency' || role === 'outlet'),
    )
  );
}

type Kind = 'medium' | 'report' | 'paper' | 'saying';

/** "..., *hieß es weiter*": nobody is named because the one who spoke before goes on. */
export function isUnsourced(reading: Reading, { speaker, cue, nested }: Draft): boolean {
  return (
    !nested && speaker.length === 0 && cue.some((token) => /^(hieß|heißt|hiess|heisst)$/.test(lowerAt(reading, token)))
  );
}

/** What the words point back with; undefined where they say more than that. */
function kindOf(reading: Reading, draft: Draft): Kind | undefined {
  const { speaker, rule } = draft;
  if (rule === 'demnach' && speaker.length === 0) return 'report';
  if (speaker.length === 0 && isUnsourced(reading, draft)) return 'saying';
  if (
    speaker.length !== 2 ||
    !/^(de[nmrs]|das|die|diese[nmrs]?|ihre[nmr]|seine[nmr]|deren|dessen)$/.test(lowerAt(reading, speaker[0]!))
  )
    return undefined;
  const noun = textAt(reading, speaker[1]!);
  const isOwn = /^(ihre|seine|deren|dessen)/.test(lowerAt(reading, speaker[0]!));
  if (hasEnding(noun, OUTLET_KIND_ENDINGS) || hasEnding(noun, AGENCY_KIND_ENDINGS)) return isOwn ? undefined : 'medium';
  if (!rule.startsWith('attributed') || isOwn)
    return hasEnding(noun, ATTRIBUTION_NOUN_ENDINGS) && rule.startsWith('attributed') ? 'saying' : undefined;
  if (/(bericht|artikel|meldung|beitrag|recherchen?)(e?s|en?)?$/i.test(noun)) return 'report';
  if (hasEnding(noun, PAPER_SOURCE_ENDINGS) || hasEnding(noun, PAPER_NOUN_ENDINGS)) return 'paper';
  return hasEnding(noun, ATTRIBUTION_NOUN_ENDINGS) ? 'saying' : undefined;
}

interface Pointer {
  readonly kind: Kind;
  readonly at: number;
  readonly previous: Finished | undefined;
  readonly noun: string;
}

function inherit(reading: Reading, { kind, at, previous, noun }: Pointer): readonly Hop[] | undefined {
  const chain = previous?.quotation.chain ?? [];
  if (kind === 'saying') return chain.length > 0 ? chain : undefined;
  const isInPaper = chain.some(({ role, name }) => role === 'document' && endsAlike(name, noun));
  if (isInPaper) return chain;
  const issued = findIssuedPaper(reading, at, noun);
  if (issued) return issued;
  if (kind === 'paper') return undefined;
  const medium = mediumOf(chain) ?? mediumBefore(reading, at);
  return medium && [medium];
}

/** "Lagebericht" and "Bericht". */
function endsAlike(name: string, noun: string): boolean {
  const folded = name.toLowerCase();
  return folded.endsWith(noun.replace(/(?<=.{5})e?s$/, '')) || noun.endsWith(folded);
}

function mediumOf(chain: readonly Hop[]): Hop | undefined {
  return chain.findLast(({ role }) => role === 'agency' || role === 'outlet');
}

/** "Darüber hatte zuerst *der Sender N12* berichtet. Dem Sender zufolge ...": named in one of the two sentences before. */
function mediumBefore(reading: Reading, at: number): Hop | undefined {
  const { sentences } = reading.annotated;
  for (const sentence of [sentences[at - 1], sentences[at - 2]]) {
    if (!sentence || sentences[at]!.paragraph - sentence.paragraph > 1) return undefined;
    const carriers = readCarriers(reading, tokenRange(sentence.firstToken, sentence.endToken));
    if (carriers.length > 0) return carriers.at(-1);
  }
  return undefined;
}

/** At most three sentences before, in the same paragraph or the one before. */
function isBefore({ annotated }: Reading, { quote }: Draft, at: number): boolean {
  const { sentences, tokens } = annotated;
  const sentence = sentences[tokens[quote[0]!]!.sentence]!;
  return sentence.index < at && at - sentence.index <= 3 && sentences[at]!.paragraph - sentence.paragraph <= 1;
}
