import type { ParsedDocument } from '../../core/annotated.ts';
import type { Clause, VerbComplex } from '../../core/clause.ts';
import { PROMISING_NOUNS, PROMISING_VERBS, PROPOSING_VERBS } from '../../german/acting-verbs.ts';
import { SPEECH_VERBS } from '../../german/speech-verbs.ts';
import {
  FUTURE_VERB_FORMS,
  PAST_VERB_FORMS,
  PLANNED_ADJECTIVE,
  PRESENT_VERB_FORMS,
} from '../../german/time-context-words.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, wordAt } from './token-line.ts';

/**
 * Whether the words around a time speak of the past or the future. `present` is mostly planned ("am Freitag trifft er");
 * `planned` was planned from a past point of view ("wollten am Freitag reisen"); `unknown` has no verb to tell.
 */
export type Direction = 'past' | 'future' | 'present' | 'planned' | 'unknown';

/** The direction of a time, from its preposition and the tense of its clause. */
export function findDirection(parsed: ParsedDocument, line: TokenLine, match: TimeMatch): Direction {
  const tense = tenseAt(parsed, match.firstToken);
  const before = wordAt(line, match.firstToken, -1);
  const preposition = /^(?:den|dem|zum|zu)$/.test(before) ? wordAt(line, match.firstToken, -2) : before;
  // "das Ergebnis vom Sonntag zeigt"
  if (preposition === 'seit' || (preposition === 'vom' && match.reading.kind === 'weekday')) return 'past';
  // "bis Freitag", "ab Juli", "für den 22. März" look ahead unless the clause is told as past.
  if ((preposition === 'bis' || preposition === 'ab') && tense !== 'past') return 'future';
  // "der für Dienstag geplante Parteitag konnte nicht beginnen", "auf Dienstag verschoben"
  if (preposition === 'für' || preposition === 'auf') return tense === 'past' ? 'planned' : 'future';
  // "ein am Dienstag veröffentlichter Bericht" tells of the past whatever the verb does.
  if (match.reading.kind === 'weekday' && belongsToPlan(line, match.firstToken)) return 'planned';
  if (tense === 'past' && isProposed(parsed, match)) return 'planned';
  const after = wordAt(line, match.endToken - 1, 1);
  if (PLANNED_ADJECTIVE.test(after)) return 'planned';
  if (/^\p{Ll}{4,}(?:te|ene)[nrsm]$/u.test(after)) return 'past';
  // Captions tell what the picture shows in the present tense: "Merkel spricht am Mittwoch im Bundestag."
  const { sentence } = parsed.tokens[match.firstToken]!;
  return tense === 'present' && parsed.sentences[sentence]!.region === 'caption' ? 'unknown' : tense;
}

/** Whether the clause of a token tells of what was before: "hatte am Mittwoch gratuliert". */
export function isPluperfect(parsed: ParsedDocument, token: number): boolean {
  return parsed.clauses[parsed.clauseOfToken[token] ?? -1]?.verb?.tense === 'pluperfect';
}

/** "Er regte ein Treffen zwischen dem 20. und dem 30. Juni an": the day is that of what is proposed. */
function isProposed(parsed: ParsedDocument, match: TimeMatch): boolean {
  if (!datedKinds.has(match.reading.kind)) return false;
  const verb = parsed.clauses[parsed.clauseOfToken[match.firstToken] ?? -1]?.verb;
  if (!verb || !PROPOSING_VERBS.has(verb.lemma)) return false;
  let at = match.firstToken - 1;
  // A range is short: "vom 20. bis zum 30. Juni".
  for (let steps = 0; steps < 6 && isJoint(parsed, at); steps += 1) at -= 1;
  return parsed.words[at]?.category === 'noun' && parsed.tokens[at]!.kind === 'word';
}

const datedKinds: ReadonlySet<string> = new Set(['day', 'month', 'season', 'yearPart', 'holiday']);

function isJoint({ tokens, words }: ParsedDocument, at: number): boolean {
  const category = words[at]?.category;
  return (
    category === 'preposition' ||
    category === 'article' ||
    tokens[at]?.kind === 'number' ||
    jointForms.has(tokens[at]?.lower ?? '')
  );
}

const jointForms: ReadonlySet<string> = new Set(['und', 'oder', 'bis', 'am', 'im', 'zum', 'vom']);

function tenseAt(parsed: ParsedDocument, token: number): Direction {
  let clause: Clause | undefined = parsed.clauses[parsed.clauseOfToken[token] ?? -1];
  // A clause without a verb of its own takes the tense of the one it hangs on; nesting is shallow.
  for (let depth = 0; clause && depth < 3; depth += 1) {
    // "Er sagte zu, im Herbst anzurufen", "lud ihn ein, am Freitag zu kommen": what is promised lies ahead.
    if (clause.kind === 'infinitive' && clause.verb && clause.verb.tense !== 'perfect' && isPromised(parsed, clause))
      return 'future';
    const direction = clause.verb ? directionOf(clause.verb, parsed) : 'unknown';
    // "Die Unruhen sind am Mittwoch ausgebrochen" where the participle was not tied to its auxiliary.
    const isAuxiliary = clause.verb?.lemma === 'sein' || clause.verb?.lemma === 'haben';
    if (direction === 'present' && isAuxiliary)
      return directionOfSentence(parsed, token) === 'past' ? 'past' : direction;
    if (direction !== 'unknown') return direction;
    clause = clause.parent === undefined ? undefined : parsed.clauses[clause.parent];
  }
  return directionOfSentence(parsed, token);
}

function isPromised(parsed: ParsedDocument, { parent, parts }: Clause): boolean {
  // "nahm seine Einladung an, im April zu kommen", "die Bereitschaft, im Mai zu reden"
  const first = parts[0]?.first ?? 0;
  if (parsed.tokens[first - 1]?.text === ',' && PROMISING_NOUNS.test(parsed.tokens[first - 2]?.text ?? '')) return true;
  return parent !== undefined && PROMISING_VERBS.has(parsed.clauses[parent]?.verb?.lemma ?? '');
}

/** "kurz vor dem Treffen am Freitag", "das geplante Treffen am Freitag": the day is that of the meeting to come. */
function belongsToPlan(line: TokenLine, first: number): boolean {
  if (wordAt(line, first, -1) !== 'am' || !isCapital(line, first - 2)) return false;
  // A noun phrase of the kind is short: "vor dem geplanten Gipfel der Präsidenten am Freitag".
  for (let offset = -3; offset >= -8; offset -= 1) {
    const word = wordAt(line, first, offset);
    if (word === '' || /^[^\p{L}\p{N}]/u.test(word)) return false;
    if (PLANNED_ADJECTIVE.test(word)) return true;
    if (word === 'vor')
      return /^(?:de[mnr]|einem|einer|seine[mr]|ihre[mr]|diese[mr])$/.test(wordAt(line, first, offset + 1));
  }
  return false;
}

/** Verbs whose participle looks ahead: "ist für Freitag geplant". */
const planningVerbs: ReadonlySet<string> = new Set([
  ...[
    'planen',
    'einplanen',
    'vorsehen',
    'ansetzen',
    'erwarten',
    'verabreden',
    'vereinbaren',
    'anberaumen',
    'terminieren',
  ],
]);

function directionOf(verb: VerbComplex, parsed: ParsedDocument): Direction {
  if (verb.tense === 'past' && verb.mood !== 'subjunctive2') {
    // "sollte am Freitag beginnen", "wollten am Dienstag reisen" look ahead from the past.
    return verb.modal === 'sollen' || verb.modal === 'wollen' ? 'planned' : 'past';
  }
  if (verb.tense === 'perfect' || verb.tense === 'pluperfect') return 'past';
  if (verb.tense === 'future' || verb.modal === 'wollen' || verb.modal === 'sollen') return 'future';
  if (verb.finite === undefined) return 'unknown';
  if (verb.modal) return 'future';
  // "Die Unruhen sind am Mittwoch ausgebrochen": a state reached then.
  // "wird am Montag erwartet"
  if (verb.voice === 'passive' && verb.tense === 'present' && planningVerbs.has(verb.lemma)) return 'future';
  const isReached = verb.voice === 'passive' && /^(?:ist|sind|sei|seien)$/i.test(parsed.tokens[verb.finite]!.text);
  if (isReached) return planningVerbs.has(verb.lemma) ? 'future' : 'past';
  // "Wie der Kreml am Dienstag mitteilt": saying is over when it is reported.
  const medium = verb.voice === 'active' && verb.mood !== 'subjunctive1' ? SPEECH_VERBS.get(verb.lemma) : undefined;
  return medium === 'speech' || medium === 'writing' ? 'past' : 'present';
}

/** A rough look at the sentence where no clause tells: "-te" forms and participles speak of the past. */
function directionOfSentence(parsed: ParsedDocument, token: number): Direction {
  const sentence = parsed.sentences[parsed.tokens[token]!.sentence]!;
  let hasFuture = false;
  let hasPresent = false;
  const first = Math.max(sentence.firstToken, token - 40);
  const end = Math.min(sentence.endToken, token + 40);
  for (let index = first; index < end; index += 1) {
    const word = parsed.tokens[index]!.text;
    if (
      PAST_VERB_FORMS.has(word) ||
      /^(?!heute|bitte|beste|erste|letzte|zweite|dritte|seite|leute)\p{Ll}{3,}te[nt]?$/u.test(word)
    )
      return 'past';
    if (PRESENT_VERB_FORMS.has(word)) hasPresent = true;
    if (
      hasPresent &&
      /^(?:\p{Ll}*ge\p{Ll}{3,}(?:t|en)|\p{Ll}+iert|(?:ver|be|ent|er|zer)\p{Ll}{3,}(?:t|en))$/u.test(word)
    )
      return 'past';
    if (FUTURE_VERB_FORMS.has(word)) hasFuture = true;
  }
  return hasFuture ? 'future' : hasPresent ? 'present' : 'unknown';
}
