import { type Clause, subjectOf } from '../../core/clause.ts';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import { ARRANGED_MATTERS } from '../../german/commitment-matters.ts';
import { COMMITMENT_VERBS } from '../../german/commitment-verbs.ts';
import { AGREED_STEMS, DEMANDING_STEMS, EVENT_VERBS, UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import { type ClauseReading, mentionsIn, subordinatorOf, wordsOf } from './clause-reading.ts';
import { isByPaper } from './is-by-paper.ts';
import { firmMatters, isAboutContact, isNegated, ownRange, readAct } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Arrangements told with "sollen": "Beide Seiten sollen 175 Gefangene entlassen", "soll es eine Waffenruhe geben". */
export function findArrangements(reading: ClauseReading): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const clause of reading.annotated.clauses) {
    const force = readShall(reading, clause) ?? readScheduled(reading, clause) ?? readAddition(reading, clause);
    if (force === undefined) continue;
    // "Dazu kämen 23 Verwundete": the subject is what is handed over.
    const subject = clause.verb?.voice === 'passive' || force.rule === 'addition' ? undefined : subjectOf(clause);
    tellings.push({
      ...force,
      clause,
      content: { range: ownRange(clause), clause },
      by: subject && force.binds === 'subject' && namesActor(reading, clause) ? [rangeOfPhrase(subject)] : [],
      to: subject && force.binds === 'other' ? [rangeOfPhrase(subject)] : [],
    });
  }
  return tellings;
}

type Force = Pick<Telling, 'kind' | 'status' | 'binds' | 'rule'>;

function readShall(reading: ClauseReading, clause: Clause): Force | undefined {
  const { verb } = clause;
  // "soll Tipps gegeben haben" is hearsay.
  if (verb?.modal !== 'sollen' || verb.tense === 'perfect' || verb.tense === 'pluperfect') return undefined;
  const subordinator = subordinatorOf(reading, clause);
  if (subordinator !== undefined && UNASSERTED_SUBORDINATORS.has(subordinator)) return undefined;
  // "Wie die Waffenruhe überwacht werden soll, ist offen"
  if (ASKING.test(subordinator ?? reading.lower[clause.parts[0]?.first ?? 0]!)) return undefined;
  const read = readAct(reading, clause);
  if (read === undefined && (!EVENT_VERBS.has(verb.lemma) || firmMatters(reading, clause).length === 0))
    return undefined;
  // "sollen bekannt gegeben werden" tells of news, not of an arrangement.
  if (wordsOf(reading, clause).includes('bekannt')) return undefined;
  if (isAboutContact(reading, clause) || (isNegated(reading, clause) && read?.act.onlyNegated !== true))
    return undefined;
  const lemma = read?.lemma ?? verb.lemma;
  const rule = `shall:${lemma}`;
  // "über eine Waffenruhe soll verhandelt werden" is an arrangement, "X und Y sollen verhandeln" a contact.
  if (lemma === 'verhandeln' && verb.voice !== 'passive') return undefined;
  const matters = firmMatters(reading, clause);
  // "stellte Bedingungen: ... Sanktionen sollten fallen"; "So soll Kiew besetzte Gebiete aufgeben"
  if (
    !isOfAnother(reading, clause) &&
    isNear(reading, clause, DEMANDING_STEMS) &&
    (verb.tense === 'past' || namesActor(reading, clause))
  )
    return { ...DEMAND, rule };
  // "Nach dem Abkommen sollte Israel am Samstag Häftlinge freilassen": agreed, whether or not it was done
  if (verb.tense === 'past') return read !== undefined && isByPaper(reading, clause) ? { ...AGREE, rule } : undefined;
  if (read?.act.ends !== true && !matters.some((matter) => ARRANGED_MATTERS.has(matter))) return undefined;
  const agreed = verb.mood !== 'subjunctive1' && isNear(reading, clause, AGREED_STEMS);
  return agreed ? { ...AGREE, rule } : { ...PROMISE, rule };
}

/** "stieß sich daran, dass Ankara die Waffenruhe überwachen sollte": what the verb above makes of it is no demand. */
function isOfAnother(reading: ClauseReading, clause: Clause): boolean {
  if (clause.kind !== 'subordinate' || clause.parent === undefined) return false;
  const parent = reading.annotated.clauses[clause.parent]!;
  return COMMITMENT_VERBS.get(parent.verb?.lemma ?? '')?.kind !== 'demand';
}

/** "Ein Gefangenenaustausch ist für Mittwoch geplant". */
function readScheduled(reading: ClauseReading, clause: Clause): Force | undefined {
  const { verb } = clause;
  if (verb === undefined || verb.voice !== 'passive' || verb.tense !== 'present' || isNegated(reading, clause))
    return undefined;
  if (verb.modal !== undefined || !SCHEDULING_VERBS.has(verb.lemma) || subordinatorOf(reading, clause) !== undefined)
    return undefined;
  const matters = firmMatters(reading, clause);
  const firm = matters.some((matter) => matter === 'prisoners' || matter === 'ceasefire' || matter === 'withdrawal');
  return firm && !isAboutContact(reading, clause) ? { ...PROMISE, rule: `shall:${verb.lemma}` } : undefined;
}

/** "Dazu kämen 23 Verwundete": more of what the sentence before arranged. */
function readAddition(reading: ClauseReading, clause: Clause): Force | undefined {
  const { verb } = clause;
  if (verb === undefined || !ADDING_VERBS.has(verb.lemma) || verb.tense !== 'present' || isNegated(reading, clause))
    return undefined;
  if (!wordsOf(reading, clause).some((word) => word === 'dazu' || word === 'hinzu')) return undefined;
  const matters = firmMatters(reading, clause);
  return matters.some((matter) => matter === 'prisoners' || matter === 'wounded')
    ? { ...PROMISE, rule: 'addition' }
    : undefined;
}

/** Whether an actor is the one who is to act. */
function namesActor(reading: ClauseReading, clause: Clause): boolean {
  const subject = subjectOf(clause);
  if (subject === undefined || clause.verb?.voice === 'passive') return false;
  return mentionsIn(reading.annotated, rangeOfPhrase(subject)).some((mention) => mention.actor !== null);
}

/** Whether a word with one of the stems stands in the clause's sentence or the two before it in its paragraph. */
function isNear(reading: ClauseReading, clause: Clause, stems: readonly string[]): boolean {
  const { sentences, document } = reading.annotated;
  const sentence = sentences[clause.sentence]!;
  const first = sentences
    .slice(Math.max(0, clause.sentence - REACH))
    .find((other) => other.paragraph === sentence.paragraph);
  const start = Math.max(first?.start ?? sentence.start, clause.start - FAR);
  const words = document.text.slice(start, Math.min(sentence.end, clause.start + FAR)).toLowerCase();
  return stems.some((stem) => words.includes(stem));
}

/** Words that open an indirect question. */
const ASKING = /^(wie|wer|wem|wen|wo|wohin|woher|womit|wofür|wozu|wodurch|wieweit|inwieweit|inwiefern|welche[nmrs]?)$/;
/** Characters to each side; what is no sentence is not read for its end. */
const FAR = 2000;
/** What two sentences ago was agreed may still be told point by point. */
const REACH = 2;
const SCHEDULING_VERBS: ReadonlySet<string> = new Set(['planen', 'ansetzen', 'vorsehen']);
const ADDING_VERBS: ReadonlySet<string> = new Set(['kommen', 'hinzukommen', 'dazukommen']);
const force = (kind: CommitmentKind, status: CommitmentStatus, binds: 'subject' | 'other') => ({ kind, status, binds });
const PROMISE = force('promise', 'announced', 'subject');
const AGREE = force('agreement', 'agreed', 'subject');
const DEMAND = force('demand', 'demanded', 'other');
