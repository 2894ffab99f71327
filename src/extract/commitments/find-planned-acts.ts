import { type Clause, subjectOf, type VerbComplex } from '../../core/clause.ts';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import { HEADLINE_ACTS, OPEN_ACTS } from '../../german/commitment-acts.ts';
import { CONSEQUENCE_WORDS, UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import { asksAnother } from './asks-another.ts';
import { actingSubjectOf, type ClauseReading, hasWord, subordinatorOf, wordsOf } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { type Act, firmMatters, isNegated, ownRange, readAct } from './read-act.ts';
import { refusesAct, refusesConsent } from './refuses-act.ts';
import { isPast, isSpoken, speaksOfOwnSide } from './speaks-of-own-side.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Commitments told as what somebody will or must do: "Moskau will ... nicht mehr angreifen", "Kiew müsse abziehen". */
export function findPlannedActs(reading: ClauseReading): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const clause of reading.annotated.clauses) {
    const force = readForce(reading, clause);
    if (force === undefined) continue;
    const subject = clause.verb?.voice === 'passive' ? undefined : actingSubjectOf(reading, clause);
    tellings.push({
      ...force,
      clause,
      content: { range: ownRange(clause), clause },
      by: subject && force.binds === 'subject' ? [rangeOfPhrase(subject)] : [],
      to: subject && force.binds === 'other' ? [rangeOfPhrase(subject)] : [],
    });
  }
  return tellings;
}

type Force = Pick<Telling, 'kind' | 'status' | 'binds' | 'rule'>;

/** What the clause's modal or form makes of its act; undefined where it commits nobody. */
function readForce(reading: ClauseReading, clause: Clause): Force | undefined {
  const { verb } = clause;
  if (verb === undefined || clause.kind === 'infinitive') return undefined;
  const subordinator = subordinatorOf(reading, clause);
  if (subordinator !== undefined && UNASSERTED_SUBORDINATORS.has(subordinator)) return undefined;
  if (!mayCommit(reading, clause, verb)) return undefined;
  if (refusesConsent(reading, clause, verb)) return { ...REFUSE, rule: `refuse:${verb.lemma}` };
  if (refusesAct(reading, clause, verb)) return { ...REFUSE, rule: `refuse:${verb.lemma}` };
  if (asksAnother(reading, clause, verb)) return { ...DEMAND, rule: `asked:${verb.lemma}` };
  if (verb.modal === 'sollen' || verb.modal === 'dürfen') return undefined;
  const read = readAct(reading, clause);
  if (read === undefined) return readOpen(reading, clause, verb);
  // "Die EU erkennt das Ergebnis nicht an"
  if (
    read.lemma === 'anerkennen' &&
    verb.voice === 'active' &&
    verb.modal === undefined &&
    verb.tense === 'present' &&
    isNegated(reading, clause)
  ) {
    return { ...REFUSE, rule: 'act:anerkennen' };
  }
  // "Israel werde einen solchen Angriff nicht wiederholen" promises
  const isRestraint = STRIKING_VERBS.has(read.lemma) && firmMatters(reading, clause).includes('hostilities');
  const refuses = isNegated(reading, clause) && read.act.onlyNegated !== true && !isRestraint;
  const rule = `act:${read.lemma}`;
  // "habe die Anlage zerstören wollen": what was held out and did not come about.
  if (isPast(clause))
    return verb.modal === 'wollen' && isSpoken(reading, clause) && !refuses ? { ...OFFER, rule } : undefined;
  if (verb.modal === 'wollen' || (verb.modal === undefined && isPromisingForm(reading, clause, read))) {
    return refuses ? { ...REFUSE, rule } : { ...PROMISE, rule };
  }
  // "Kiew müsse wohl verzichten" supposes
  const supposed = hasWord(reading, clause, SUPPOSING);
  if (verb.modal === 'müssen' && !refuses && !supposed && isSpoken(reading, clause)) return { ...DEMAND, rule };
  // "Kiew würde dann weiter aufgerüstet": held out for the case named before.
  if (
    verb.mood === 'subjunctive2' &&
    verb.modal === undefined &&
    !refuses &&
    hasWord(reading, clause, CONSEQUENCE_WORDS)
  ) {
    return isSpoken(reading, clause) ? { ...OFFER, rule } : undefined;
  }
  return undefined;
}

/** "Die Türkei werde die Visa erleichtern, sagte Erdogan", "Athen will zwei Konsulate eröffnen": an act without a known matter. */
function readOpen(reading: ClauseReading, clause: Clause, verb: VerbComplex): Force | undefined {
  if (!OPEN_ACTS.has(verb.lemma) || verb.voice === 'passive' || isPast(clause) || isNegated(reading, clause))
    return undefined;
  if (!clause.phrases.some(({ role, preposition }) => role === 'object' && preposition === undefined)) return undefined;
  if (verb.modal === 'wollen' && verb.mood !== 'subjunctive2') return { ...PROMISE, rule: `open:${verb.lemma}` };
  const promises = verb.modal === undefined && verb.tense === 'future' && isSpoken(reading, clause);
  return promises && speaksOfOwnSide(reading, clause) ? { ...PROMISE, rule: `open:${verb.lemma}` } : undefined;
}

/** Whether the verb's form can commit at all; looked at before its acts, for speed. */
function mayCommit(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.modal !== undefined) return /^(wollen|müssen|sollen|dürfen)$/.test(verb.modal);
  if (verb.tense === 'future' || verb.mood === 'subjunctive1' || verb.mood === 'subjunctive2') return true;
  if (verb.tense === 'present' && hasWord(reading, clause, BY_ITS_OWN)) return true;
  return verb.lemma === 'anerkennen' || reading.annotated.sentences[clause.sentence]?.region === 'title';
}

/** "man werde eine Delegation schicken"; "lasse frei" in indirect speech; a headline's present: "Peking schickt Delegation". */
function isPromisingForm(reading: ClauseReading, clause: Clause, { lemma, act }: Act): boolean {
  const { tense, mood, voice } = clause.verb!;
  // "keine Seite werde der anderen drohen", "nie würden sie einander bedrohen": told of both in a paper
  if (act.onlyNegated === true && isOfBoth(reading, clause)) return true;
  if (tense === 'future') return speaksOfOwnSide(reading, clause);
  if (tense !== 'present' || voice === 'passive' || clause.kind !== 'main') return false;
  // "Russland kehrt nach eigenen Angaben in das Abkommen zurück"
  if (mood !== 'subjunctive1' && act.needs === 'withMatter' && hasWord(reading, clause, BY_ITS_OWN))
    return (HEADLINE_ACTS.has(lemma) || lemma === 'zurückkehren') && wordsOf(reading, clause).includes('angaben');
  if (mood === 'subjunctive1') return act.needs === 'always';
  return reading.annotated.sentences[clause.sentence]?.region === 'title' && HEADLINE_ACTS.has(lemma);
}

/** Whether both sides are the subject of what is quoted as coming. */
function isOfBoth(reading: ClauseReading, clause: Clause): boolean {
  const subject = subjectOf(clause);
  if (subject === undefined || quotationAround(reading, ownRange(clause)) === undefined) return false;
  const words = reading.lower.slice(subject.firstToken, subject.endToken);
  const both = /^(beide|keine seite|keiner|jede seite|beide seiten|sie)$/.test(words.join(' '));
  return both && clause.verb!.tokens.some((index) => /^(werden?|würden?)$/.test(reading.lower[index]!));
}

const STRIKING_VERBS: ReadonlySet<string> = new Set([
  'wiederholen',
  'fortsetzen',
  'unternehmen',
  'starten',
  'beginnen',
]);
const BY_ITS_OWN: ReadonlySet<string> = new Set(['eigenen']);
const SUPPOSING: ReadonlySet<string> = new Set(['wohl', 'vermutlich', 'womöglich', 'wahrscheinlich']);
const force = (kind: CommitmentKind, status: CommitmentStatus, binds: 'subject' | 'other') => ({ kind, status, binds });
const PROMISE = force('promise', 'announced', 'subject');
const OFFER = force('offer', 'proposed', 'subject');
const REFUSE = force('refusal', 'refused', 'subject');
const DEMAND = force('demand', 'demanded', 'other');
