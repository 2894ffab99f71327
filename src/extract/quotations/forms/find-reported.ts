import type { Clause, Phrase } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { ANONYMOUS_NOUN_ENDINGS } from '../../../german/anonymous-nouns.ts';
import { BODY_NOUN_ENDINGS } from '../../../german/body-nouns.ts';
import { PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { DENYING_VERBS, LABELLING_VERBS, LOOSE_REPORTED_VERBS, REPORTED_VERBS } from '../../../german/speech-verbs.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { contentEnd, lowerAt, mentionsIn, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { findAddressee } from '../speakers/find-addressee.ts';
import { findHead } from '../speakers/find-head.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { findSubject } from '../speakers/find-subject.ts';
import { findCue } from './find-cue.ts';
import { judgeQuoted } from './judge-quoted.ts';

/** Reported speech of one sentence: what was said is the object of the verb, "warnte vor einer Eskalation". */
export function findReported(reading: Reading, sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const clause of reading.clausesOfSentence[sentence.index] ?? []) {
    const { verb } = clause;
    if (!verb || verb.finite === undefined || taken.has(verb.tokens[0]!)) continue;
    if (clause.kind !== 'main' && clause.kind !== 'subordinate') continue;
    if (isNotSaid(reading, clause) || (!isReported(reading, clause) && !showsFeeling(reading, clause))) continue;
    const speaker = findSpeaker(reading, clause);
    if (LOOSE_REPORTED_VERBS.has(verb.lemma) && !isActor(reading, speaker)) continue;
    // "Was Trump verlangte" is a title, "was er fordert" a free relative.
    if (speaker.length === 0 || /^(was|wer|wie|welche[rs]?)$/i.test(textAt(reading, speaker[0]!))) continue;
    const alone = taken.size === 0;
    const quote = (
      alone ? tokenRange(sentence.firstToken, sentence.endToken) : ownTokens(reading, sentence, clause)
    ).filter((token) => !taken.has(token));
    drafts.push(
      toDraft({
        form: 'reported',
        quote,
        speaker,
        addressee: findAddressee(reading, clause),
        denies: DENYING_VERBS.has(verb.lemma),
        rule: `reported-${verb.lemma}`,
      }),
    );
    if (alone) break;
  }
  return drafts;
}

/** Wished, passed on without a source, or carried by words in quotation marks that are a quotation of their own. */
function isNotSaid(reading: Reading, clause: Clause): boolean {
  const { lemma, modal, voice } = clause.verb!;
  if (modal !== undefined) return true;
  if (voice === 'passive' && !clause.phrases.some(({ preposition }) => preposition === 'von')) return true;
  const tokens = tokensOfClause(clause);
  if (
    tokens.some((token) => textAt(reading, token) === 'sich') &&
    /^(versprechen|bestätigen|melden|nennen|anbieten)$/.test(lemma)
  )
    return true;
  // "Die Gefahr geht *von Berlin* aus": whence it comes; one assumes a thing, not a place or a person.
  if (
    lemma === 'ausgehen' &&
    clause.phrases.some((phrase) => phrase.preposition === 'von' && isNaming(reading, phrase))
  )
    return true;
  // "lehnte *eine Stellungnahme* ab": who does not comment says nothing.
  if (
    lemma === 'ablehnen' &&
    tokens.some((token) => /^(Stellungnahme|Kommentar|Auskunft)$/.test(textAt(reading, token)))
  )
    return true;
  if (lemma === 'verurteilen' && clause.phrases.some(({ preposition }) => preposition === 'zu')) return true;
  // "sprachen über die Amtszeit von X": "von" belongs to the noun, nobody says anything.
  if (lemma === 'sprechen' && clause.phrases.some(({ preposition }) => preposition === 'über' || preposition === 'mit'))
    return true;
  return LABELLING_VERBS.has(lemma) && tokens.some((token) => hasPartial(reading, token));
}

function isNaming(reading: Reading, { firstToken, endToken }: Phrase): boolean {
  return mentionsIn(reading, firstToken, endToken).length > 0;
}

function hasPartial(reading: Reading, token: number): boolean {
  const quoted = reading.quoted[reading.quotedOfToken[token]!];
  return quoted !== undefined && judgeQuoted(reading, quoted) === 'partial';
}

function isActor(reading: Reading, speaker: readonly number[]): boolean {
  if (speaker.length === 0) return false;
  const mentions = mentionsIn(reading, speaker[0] ?? 0, (speaker.at(-1) ?? -1) + 1);
  if (mentions.some(({ actor, how }) => actor !== null && how !== 'place')) return true;
  // "*Ein Beamter* bestätigte den Plan", "*Das Schreiben* verlangt Geld": unnamed people and papers say things as well.
  const head = findHead(reading, speaker);
  return (
    speaker.length > 1 &&
    [ANONYMOUS_NOUN_ENDINGS, PAPER_SOURCE_ENDINGS, BODY_NOUN_ENDINGS].some((endings) =>
      hasEndingAt(reading, head, endings),
    )
  );
}

/** "nannte aber *keinen*": nothing was said. */
function isNothing(reading: Reading, { firstToken, endToken }: Phrase): boolean {
  return endToken === firstToken + 1 && /^(keine[nrms]?|nichts)$/i.test(textAt(reading, firstToken));
}

function isReported(reading: Reading, clause: Clause): boolean {
  const { lemma } = clause.verb!;
  const links = REPORTED_VERBS.get(lemma);
  // "Xi habe „Fragen und Besorgnis“ geäußert": the parser joins words in quotation marks to the name before them.
  if (lemma === 'äußern' && tokensOfClause(clause).some((token) => reading.quotedOfToken[token] !== -1)) return true;
  if (!links) return false;
  const subject = findSubject(clause);
  const others = clause.phrases.filter((phrase) => phrase !== subject);
  return links.some((link) =>
    link === ''
      ? others.some(
          (phrase) => phrase.preposition === undefined && phrase.role !== 'adverbial' && !isNothing(reading, phrase),
        )
      : link === 'als' || (link === 'für' && lemma === 'halten' && clause.verb!.mood === 'indicative')
        ? // "wertet das *als* verfrüht", "hält das *für* möglich": the word may stand without a phrase.
          tokensOfClause(clause).some((token) => textAt(reading, token).toLowerCase() === link)
        : others.some((phrase) => phrase.preposition === link) || isBeforeQuoted(reading, clause, link),
  );
}

/** "warnt *vor* „Stillstand“": the marks keep the parser from one phrase. */
function isBeforeQuoted(reading: Reading, clause: Clause, link: string): boolean {
  return reading.quoted.some(
    ({ first }) =>
      lowerAt(reading, first - 1) === link && clause.parts.some((part) => part.first < first && first <= part.end),
  );
}

/** "Kiew zeigte sich *enttäuscht*", "Sie äußerte sich *zufrieden*". */
function showsFeeling(reading: Reading, clause: Clause): boolean {
  if (!/^(zeigen|äußern|äussern)$/.test(clause.verb!.lemma)) return false;
  const cue = findCue(reading, clause);
  const said = cue?.tokens.filter(
    (token) => !clause.verb!.tokens.includes(token) && !/^(sich|da.*)$/.test(textAt(reading, token)),
  );
  return (said?.length ?? 0) > 0;
}

/** From the clause's start to the end of the sentence or of what hangs on the clause. */
function ownTokens(reading: Reading, sentence: Sentence, clause: Clause): number[] {
  return tokenRange(clause.parts[0]!.first, contentEnd(reading, sentence));
}
