import type { Clause, Phrase } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import {
  AGENCY_KIND_ENDINGS,
  GATHERING_VERBS,
  OUTLET_KIND_ENDINGS,
  PAPER_SOURCE_ENDINGS,
  SOURCE_NOUNS,
} from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { nounPhraseFrom } from '../speakers/noun-phrase-from.ts';
import { readCarriers } from './read-carriers.ts';

/**
 * The words for whom a clause about a medium names as its source: "die Zeitung beruft sich auf *zwei Beamte*", "nennt
 * *den Minister* als Quelle", "hat mit *drei Helfern* gesprochen"; empty where it names none.
 */
export function readNamedSource(reading: Reading, clause: Clause, sentence: Sentence): readonly number[] {
  const { verb } = clause;
  if (!verb || !namesSources.has(verb.lemma) || verb.negated) return [];
  if (reliance.has(verb.lemma)) return reliedUpon(reading, clause, sentence);
  if (verb.lemma === 'stammen') return comesFrom(reading, clause, sentence);
  if (verb.lemma === 'zitieren' && clause.kind === 'main') {
    const paper = citedPaper(reading, clause, sentence);
    if (paper.length > 0) return paper;
  }
  if (naming.has(verb.lemma)) return namedAsSource(reading, clause, sentence);
  return GATHERING_VERBS.has(verb.lemma) ? spokenTo(reading, clause, sentence) : [];
}

const reliance = new Set(['berufen', 'stützen', 'beziehen']);
const naming = new Set(['nennen', 'angeben', 'anführen', 'zitieren', 'aufführen', 'benennen', 'ausweisen']);

// Asked of every clause: most need no further look.
const namesSources = new Set([...reliance, ...naming, ...GATHERING_VERBS, 'stammen']);

/** "beruft sich dabei auf *zwei Beamte*". */
function reliedUpon(reading: Reading, clause: Clause, sentence: Sentence): readonly number[] {
  const tokens = tokensOfClause(clause);
  if (!tokens.some((token) => lowerAt(reading, token) === 'sich')) return [];
  const on = tokens.find((token) => lowerAt(reading, token) === 'auf');
  return on === undefined ? [] : nounPhraseFrom(reading, on + 1, sentence);
}

/** "Die Information stammt von *einem Beamten*", "stammt aus *dem Umfeld der Ministerin*". */
function comesFrom(reading: Reading, { phrases }: Clause, sentence: Sentence): readonly number[] {
  const subject = phrases.find(({ role }) => role === 'subject');
  const isStatement =
    subject !== undefined &&
    /^(die|diese|der|dieser|das|dieses)$/i.test(textAt(reading, subject.firstToken)) &&
    hasEndingAt(reading, subject.head, ATTRIBUTION_NOUN_ENDINGS);
  const origin = phrases.find(({ preposition }) => preposition === 'von' || preposition === 'aus');
  return isStatement && origin ? nounPhraseFrom(reading, origin.firstToken + 1, sentence) : [];
}

/** "Die Zeitung zitiert aus *einem Brief des Ministers*: ...". */
function citedPaper(reading: Reading, { phrases }: Clause, sentence: Sentence): readonly number[] {
  const paper = phrases.find(({ preposition }) => preposition === 'aus');
  const noun = paper && tokenRange(paper.firstToken, paper.endToken).find((token) => isCapitalAt(reading, token));
  const isPaper = noun !== undefined && hasEndingAt(reading, noun, PAPER_SOURCE_ENDINGS);
  return isPaper ? nounPhraseFrom(reading, paper!.firstToken + 1, sentence) : [];
}

/** "nennt *den Minister* als Quelle", "nennt als einzige Quelle *den Minister*". */
function namedAsSource(reading: Reading, clause: Clause, sentence: Sentence): readonly number[] {
  const tokens = tokensOfClause(clause);
  const noun = tokens.find((token) => SOURCE_NOUNS.has(lowerAt(reading, token)));
  if (noun === undefined) return [];
  const as = [1, 2, 3].map((distance) => noun - distance).find((token) => lowerAt(reading, token) === 'als');
  if (as === undefined) return [];
  const opening = clause.kind === 'relative' ? clause.subordinator : clause.verb!.finite;
  const before = tokens.filter((token) => token > (opening ?? as) && token < as && !isAdverb(reading, token));
  // "nennt die Zeitung *den Minister* als Quelle": the medium stands in between.
  const named = before.findIndex((_, index) => readCarriers(reading, before.slice(index)).length === 0);
  const object = named < 0 ? [] : before.slice(named);
  return object.length > 0 ? object : nounPhraseFrom(reading, noun + 1, sentence);
}

function isAdverb({ annotated }: Reading, token: number): boolean {
  return /^(adverb|particle)$/.test(annotated.words[token]!.category);
}

/** "Der Sender hat mit *drei Helfern* gesprochen", "befragte *Anwohner*". */
function spokenTo(reading: Reading, clause: Clause, sentence: Sentence): readonly number[] {
  const { phrases, verb } = clause;
  const subject = phrases.find(({ role }) => role === 'subject');
  if (!subject || !isMedium(reading, subject)) return [];
  const isWith = /^(sprechen|reden|telefonieren)$/.test(verb!.lemma);
  const other = phrases.find(
    (phrase) => phrase !== subject && (isWith ? phrase.preposition === 'mit' : phrase.role === 'object'),
  );
  return other ? nounPhraseFrom(reading, other.firstToken + Number(isWith), sentence) : [];
}

/** A medium by its name, by its kind, or by a pronoun. */
function isMedium(reading: Reading, { firstToken, endToken }: Phrase): boolean {
  const tokens = tokenRange(firstToken, endToken);
  if (tokens.length === 1 && /^(sie|er|es)$/i.test(textAt(reading, firstToken))) return true;
  return (
    readCarriers(reading, tokens).length > 0 ||
    tokens.some(
      (token) =>
        isCapitalAt(reading, token) &&
        (hasEndingAt(reading, token, OUTLET_KIND_ENDINGS) || hasEndingAt(reading, token, AGENCY_KIND_ENDINGS)),
    )
  );
}
