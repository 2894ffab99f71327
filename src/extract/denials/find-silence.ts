import type { Clause } from '../../core/clause.ts';
import { ASSERTION_STEMS, COMMENT_NOUNS, CONTACT_ACT_VERBS } from '../../german/denial-words.ts';
import { type ClauseReading, subordinatorOf, wordsOf } from '../commitments/clause-reading.ts';
import type { DenialTelling } from './denial-telling.ts';
import { isNegated, isSaidOrContact, toTelling } from './find-denial-verbs.ts';
import { findDenier } from './find-denier.ts';

/** Sides that keep silent or neither confirm nor deny: "äußerte sich zunächst nicht", "ließ offen, ob", "gab es keine Bestätigung". */
export function findSilence(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    if (clause.verb === undefined || !SILENT_VERBS.has(clause.verb.lemma) || isSupposed(reading, clause)) return [];
    const words = wordsOf(reading, clause);
    const silent = isNoComment(reading, clause, words) && !isOfDetails(words) && isAsked(reading, clause, words);
    const kind = silent ? 'noComment' : isNotConfirmed(reading, clause, words) ? 'notConfirmed' : undefined;
    const by = kind && findDenier(reading, clause);
    return kind === undefined || by === undefined ? [] : [toTelling(reading, clause, { kind, by })];
  });
}

/** "Zu Einzelheiten wollte er sich nicht äußern": the thing itself is granted. */
function isOfDetails(words: readonly string[]): boolean {
  return words.some((word) => DETAILS.test(word));
}

/**
 * "Das Ministerium wollte sich nicht äußern" keeps silent before a question; "äußerte sich nicht" only tells what somebody left out,
 * unless another side has just said something: "..., sagte Barrot. Der Kreml äußerte sich bis zum Abend nicht."
 */
function isAsked(reading: ClauseReading, clause: Clause, words: readonly string[]): boolean {
  const { lemma, modal } = clause.verb!;
  if (modal !== undefined || !/^(äußern|abgeben)$/.test(lemma)) return true;
  // "äußerte sich zu dem Telefonat zunächst nicht"
  if (words.some((word) => ASSERTED.test(word) || TOLD_CONTACT.test(word))) return true;
  const by = findDenier(reading, clause);
  // "Dazu äußerte sich das Ministerium nicht", "Das Weiße Haus äußerte sich zunächst nicht": a body was asked; a person may only leave something out
  const isBody = by !== undefined && reading.annotated.actors.get(by.key)?.kind !== 'person';
  if (isBody && words.some((word) => AWAITED.has(word))) return true;
  const first = reading.annotated.sentences[clause.sentence]!.paragraph;
  return [clause.sentence - 1, clause.sentence]
    .filter((sentence) => reading.annotated.sentences[sentence]?.paragraph === first)
    .flatMap((sentence) => reading.quotationsOfSentence[sentence] ?? [])
    .some(({ speakerActor }) => speakerActor !== null && sideOf(speakerActor) !== (by && sideOf(by)));
}

function sideOf({ key, state }: { readonly key: string; readonly state: string | null }): string {
  return state ?? key;
}

function isNoComment(reading: ClauseReading, clause: Clause, words: readonly string[]): boolean {
  const { lemma, modal, negated: verbNegated } = clause.verb!;
  const negated = isNegated(words, verbNegated);
  const names = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  switch (lemma) {
    // "wollte sich dazu nicht äußern", "äußerte sich zunächst nicht"; not "äußerte sich nicht optimistisch"
    case 'äußern':
      return (
        negated &&
        (modal === 'wollen' || modal === 'mögen' || endsWithNot(words) || names(/^(dazu|hierzu|zunächst|vorerst)$/))
      );
    case 'ausschweigen':
      return true;
    // "hüllte sich in Schweigen"
    case 'hüllen':
      return words.includes('schweigen');
    // "schwieg zu den Berichten", "schwieg dazu"; not "schwieg zum Ausgang"
    case 'schweigen':
      return !negated && (names(/^(dazu|hierzu)$/) || names(ASSERTED));
    // "reagierte nicht auf Anfragen", "reagierte zunächst nicht auf die Vorwürfe"; not "reagierte nicht auf den Angriff"
    case 'reagieren':
      return negated && (names(/^anfragen?$/) || names(ASSERTED));
    // "wollte dazu nichts sagen", "mochte zu den Berichten nichts sagen"
    case 'sagen':
      return words.includes('nichts') && /^(wollen|mögen)$/.test(modal ?? '') && names(/^(dazu|hierzu|zu|zum|zur)$/);
    case 'beantworten':
      return negated && names(/^(an)?fragen?$/);
    // "ließ eine Anfrage unbeantwortet"
    case 'lassen':
      return (words.includes('unbeantwortet') && names(/^(an)?fragen?$/)) || words.includes('unkommentiert');
    // "hielt sich bedeckt", "gab sich bedeckt"
    case 'halten':
    case 'bedeckthalten':
      return (
        !negated &&
        (words.includes('bedeckt') || lemma === 'bedeckthalten') &&
        words.includes('sich') &&
        // "hielt sich zum Einsatz der Raketen bedeckt"
        words.some((word) => word === 'dazu' || (isSaidOrContact(word) && word !== 'frage'))
      );
    // "wich Fragen nach einem Treffen aus", "ging auf die Frage nicht ein"
    case 'ausweichen':
      return !negated && names(/^(nach)?fragen?$/);
    case 'eingehen':
      return negated && names(/^(nach)?fragen?$/);
    case 'nehmen':
      return negated && words.includes('stellung');
    case 'machen':
      return negated && words.includes('angaben') && (modal === 'wollen' || names(/^(dazu|hierzu|zunächst)$/));
    case 'ablehnen':
    case 'verweigern':
    case 'verzichten':
      return !negated && (hasCommentNoun(words) || declinesToComment(reading, clause));
    default:
      // "Eine Stellungnahme gibt es bislang nicht" tells of nobody who was asked and kept silent.
      // "Aus Moskau gab es zunächst keine Reaktion"
      if (words.includes('es') && !(names(/^aus$/) && words.some((word) => AWAITED.has(word)))) return false;
      return negated && hasCommentNoun(words) && lemma !== 'vorliegen';
  }
}

/** "lehnte es ab, die Berichte zu kommentieren". */
function declinesToComment(reading: ClauseReading, clause: Clause): boolean {
  return (reading.childrenOf[clause.index] ?? []).some((index) => {
    const child = reading.annotated.clauses[index]!;
    return child.kind === 'infinitive' && /^(kommentieren|äußern|bestätigen)$/.test(child.verb?.lemma ?? '');
  });
}

/** "Eine Bestätigung aus Kiew gab es zunächst nicht", "ließ offen, ob ...", "davon wisse man nichts". */
function isNotConfirmed(reading: ClauseReading, clause: Clause, words: readonly string[]): boolean {
  const { lemma } = clause.verb!;
  const negated = isNegated(words, clause.verb!.negated);
  if (lemma === 'offenlassen')
    return (reading.childrenOf[clause.index] ?? []).some((index) => isWhether(reading, index));
  const pointsTo = () => words.some((word) => /^(davon|von|vom|hiervon|darüber|dazu)$/.test(word));
  if (lemma === 'wissen')
    return negated && clause.verb!.mood === 'subjunctive1' && clause.verb!.modal === undefined && pointsTo();
  // "Von einem Treffen sei ihm nichts bekannt", "davon habe er keine Kenntnis"
  if (lemma === 'sein' || lemma === 'bekanntsein')
    return clause.verb!.mood === 'subjunctive1' && words.includes('nichts') && words.includes('bekannt') && pointsTo();
  if (lemma === 'haben')
    return clause.verb!.mood === 'subjunctive1' && negated && words.includes('kenntnis') && pointsTo();
  if (!words.includes('bestätigung')) return false;
  return negated ? /^(geben|vorliegen|kommen)$/.test(lemma) : /^(ausbleiben|ausstehen|fehlen)$/.test(lemma);
}

function isWhether(reading: ClauseReading, index: number): boolean {
  const clause = reading.annotated.clauses[index]!;
  if (subordinatorOf(reading, clause) !== 'ob') return false;
  // "ließ offen, ob Putin mit Selenskyj sprechen werde"; not "ob Taiwan zur Sprache kam"
  return (
    CONTACT_ACT_VERBS.has(clause.verb?.lemma ?? '') || wordsOf(reading, clause).some((word) => TOLD_CONTACT.test(word))
  );
}

function isSupposed(reading: ClauseReading, clause: Clause): boolean {
  return (
    /^(wenn|falls|ob|sollte|warum)$/.test(subordinatorOf(reading, clause) ?? '') || clause.verb?.modal === 'sollen'
  );
}

function endsWithNot(words: readonly string[]): boolean {
  return words.findLast((word) => /\p{L}/u.test(word)) === 'nicht';
}

function hasCommentNoun(words: readonly string[]): boolean {
  return words.some((word) => COMMENT_NOUNS.has(word));
}

const TOLD_CONTACT = /(telefonat|gespräch|anruf|treffen|besuch|begegnung)(en|e|s|es)?$/;
const AWAITED: ReadonlySet<string> = new Set(['dazu', 'hierzu', 'zunächst', 'vorerst', 'bislang', 'bisher']);
const DETAILS = /^(einzelheit|detail|inhalt|näher|weiter(es|e|en)?$)/;
const ASSERTED = new RegExp(`^(medien)?(${ASSERTION_STEMS.join('|')})`);
const SILENT_VERBS: ReadonlySet<string> = new Set([
  'äußern',
  'ausschweigen',
  'hüllen',
  'schweigen',
  'reagieren',
  'sagen',
  'beantworten',
  'lassen',
  'nehmen',
  'machen',
  'ablehnen',
  'verweigern',
  'verzichten',
  'geben',
  'abgeben',
  'kommen',
  'vorliegen',
  'ausbleiben',
  'ausstehen',
  'fehlen',
  'offenlassen',
  'wissen',
  'sein',
  'haben',
  'halten',
  'bedeckthalten',
  'ausweichen',
  'eingehen',
]);
