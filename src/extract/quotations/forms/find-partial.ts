import type { VerbComplex } from '../../../core/clause.ts';
import { LABELLING_VERBS, REPORTED_VERBS, SPEECH_VERBS } from '../../../german/speech-verbs.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { type DraftsBySentence, enterDrafts } from '../drafts-by-sentence.ts';
import { clauseAt, contentEnd, type QuotedTokens, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { findAddressee } from '../speakers/find-addressee.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { isSpeakerNamed } from '../speakers/is-named.ts';
import { type Cue, findCue } from './find-cue.ts';
import { innerWords, judgeQuoted } from './judge-quoted.ts';

/** Words taken over from an utterance: inside other reported speech they are nested, else a verb of saying must carry them ("nannte das „falsch“"). */
export function findPartial(reading: Reading, found: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const bySentence: DraftsBySentence = new Map();
  enterDrafts(reading.annotated, found, bySentence);
  for (const quoted of reading.quoted) {
    if (judgeQuoted(reading, quoted) !== 'partial') continue;
    const near = bySentence.get(reading.annotated.tokens[quoted.first]!.sentence) ?? [];
    // Of several inside each other the innermost: "laut der Agentur sagte er, man sei „bereit“" are his words.
    const [holder] = near
      .filter(({ form, quote }) => form !== 'direct' && quote.includes(quoted.first) && quote.includes(quoted.end - 1))
      .sort((left, right) => left.quote.length - right.quote.length || Number(right.nested) - Number(left.nested));
    const quote = tokenRange(quoted.first, quoted.end);
    const verb = clauseAt(reading, quoted.first - 1)?.verb;
    const isLabel = holder?.form === 'reported' && verb !== undefined && LABELLING_VERBS.has(verb.lemma);
    if (holder && !isLabel) {
      // One noun in quotation marks is a name („Morgenröte“), one adjective or verb is taken over („verfrüht“).
      const inner = innerWords(reading, quoted);
      if (inner.length < 2 && !/^\p{Ll}/u.test(textAt(reading, inner[0] ?? -1))) continue;
      const { medium, addressee } = holder;
      const own = labeller(reading, quoted, holder);
      const speaker = own ?? holder.speaker;
      const { cue, frame } = holder.cue.length > 0 ? holder : (holder.source ?? holder);
      // "sprach *auf Telegram* laut der Agentur von „Willkür“": where he said it stands beside what he said.
      const beside =
        own && tokensOfClause(clauseAt(reading, quoted.first - 1)!).filter((token) => !quote.includes(token));
      const parts = { quote, speaker, cue, frame, medium, addressee, passedOnBy: beside };
      drafts.push(toDraft({ form: 'direct', nested: true, ...parts, rule: 'direct-nested' }));
      continue;
    }
    const holds = ({ quote, frame, rule }: Draft) =>
      quote.includes(quoted.first) ||
      (frame.includes(quoted.first) && !(rule === 'subjunctive-clause' && isLabelling(verb)));
    if (!isLabel && near.some(holds)) continue;
    const draft = readCarrier(reading, quote);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "sprach von einem „guten Gespräch“, *in dem vieles geklärt sei*": the words are said whatever hangs on them. */
function isLabelling(verb: VerbComplex | undefined): boolean {
  return verb !== undefined && LABELLING_VERBS.has(verb.lemma);
}

/** "Der Präsident habe, so die Agentur, das „eine Falle“ *genannt*": the words are the president's. */
function labeller(reading: Reading, quoted: QuotedTokens, holder: Draft): readonly number[] | undefined {
  const clause = clauseAt(reading, quoted.first - 1);
  if (!clause?.verb || clause.verb.voice === 'passive') return undefined;
  // "habe den Satz *„nie gesagt“*": the verb is itself among the words.
  if (clause.verb.tokens.some((token) => token >= quoted.first && token < quoted.end)) return undefined;
  // "ermahnte sie *zu „Ruhe“*": the parser takes the preposition for a prefix.
  const lemma = clause.verb.lemma.replace(/^zu(?=er)/, '');
  if (!LABELLING_VERBS.has(lemma) && !REPORTED_VERBS.has(lemma) && !SPEECH_VERBS.has(lemma)) return undefined;
  const speaker = findSpeaker(reading, clause);
  return isSpeakerNamed(reading, speaker) && speaker.every((token) => holder.quote.includes(token))
    ? speaker
    : undefined;
}

/** "hatte den Plan „verfrüht“ *genannt*, ein Angebot aber vermisst": the parser takes the later verb for that of the clause. */
function labelBehind({ annotated }: Reading, token: number): Cue | undefined {
  const label = annotated.words[token]?.readings.find(
    ({ form, lemma }) => form === 'participle' && LABELLING_VERBS.has(lemma),
  );
  return label && { lemma: label.lemma, medium: 'speech', tokens: [token], plainClause: false, denies: false };
}

function readCarrier(reading: Reading, quote: readonly number[]): Draft | undefined {
  const clause = clauseAt(reading, quote[0]! - 1) ?? clauseAt(reading, quote[0]!);
  // „Trump *spricht* wie Putin“ as a headline: its own verb carries no words.
  if (!clause?.verb || clause.verb.tokens.some((token) => quote.includes(token))) return undefined;
  const { annotated } = reading;
  const sentence = annotated.sentences[annotated.tokens[quote[0]!]!.sentence]!;
  const behind = labelBehind(reading, quote.at(-1)! + 1);
  const cue = behind ?? findCue(reading, clause);
  if (!cue && !REPORTED_VERBS.has(clause.verb.lemma)) return undefined;
  const inQuote = new Set(quote);
  const last = contentEnd(reading, sentence);
  const resumes = clause.verb.tokens.some((token) => token > quote.at(-1)!);
  const frame = tokenRange(sentence.firstToken, resumes ? last : quote[0]!).filter((token) => !inQuote.has(token));
  const linked = /^(als|von|vor|mit)$/.test(textAt(reading, quote[0]! - 1)) ? [quote[0]! - 1] : [];
  return toDraft({
    form: 'direct',
    medium: cue?.medium ?? 'speech',
    quote,
    frame,
    cue: [...(cue?.tokens ?? clause.verb.tokens), ...linked].sort((left, right) => left - right),
    speaker: findSpeaker(reading, clause),
    addressee: findAddressee(reading, clause),
    rule: 'direct-partial',
  });
}
