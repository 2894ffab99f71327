import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import { SUSPENDING_VERBS } from '../../german/commitment-acts.ts';
import type { Matter } from '../../german/commitment-matters.ts';
import { WITHHOLDING_VERBS } from '../../german/deal-words.ts';
import { actingSubjectOf, type ClauseReading, hasWord } from './clause-reading.ts';
import { findMatters } from './find-matters.ts';
import { toReferences } from './find-parties.ts';
import { isAsserted } from './find-spoken.ts';
import { ownRange } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Tariffs and sanctions that are put off around a contact: "hat die Zölle auf Eis gelegt", "werden um einen Monat verschoben", "werden nicht erhoben". */
export function findSuspended(reading: ClauseReading): readonly Telling[] {
  return [...findWithheld(reading), ...(reading.inContact.size < 2 ? [] : findPutOff(reading))];
}

/** What a side keeps back from another: "Die USA halten eine Munitionslieferung zurück", "Israel hat die Freilassung von Häftlingen verschoben". */
function findWithheld(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || verb.modal !== undefined || verb.negated || verb.voice === 'passive') return [];
    if (!WITHHOLDING_VERBS.has(verb.lemma) || clause.kind === 'infinitive' || verb.mood === 'subjunctive2') return [];
    if (verb.tense === 'future' || !isAsserted(reading, clause)) return [];
    const subject = actingSubjectOf(reading, clause);
    const thing = clause.phrases.find((phrase) => phrase.role === 'object' && isGiven(reading, phrase));
    if (subject === undefined || thing === undefined) return [];
    if (toReferences(reading, [rangeOfPhrase(subject)]).length === 0) return [];
    return [
      {
        kind: 'refusal',
        status: 'refused',
        clause,
        content: { range: ownRange(clause), clause },
        by: [rangeOfPhrase(subject)],
        to: [],
        binds: 'subject',
        rule: `withheld:${verb.lemma}`,
      } as const,
    ];
  });
}

/** Deliveries and releases; not the strikes that a side stops. */
function isGiven(reading: ClauseReading, phrase: Phrase): boolean {
  const { head } = phrase;
  return (
    GIVEN.test(reading.lower[head] ?? '') &&
    findMatters(reading.annotated, rangeOfPhrase(phrase)).some((matter) => GIFTS.has(matter))
  );
}

function findPutOff(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || verb.modal !== undefined || clause.kind === 'infinitive') return [];
    if (!isPutOff(reading, clause) || !isAsserted(reading, clause) || verb.mood === 'subjunctive2') return [];
    const passive = verb.voice === 'passive';
    // "setzt die Zölle aus" in the present may be a habit; done or in the passive it stands.
    if (!passive && verb.tense !== 'perfect' && verb.tense !== 'past') return [];
    const thing = passive ? subjectOf(clause) : clause.phrases.find((phrase) => phrase.role === 'object');
    if (thing === undefined || !isPenalty(reading, thing)) return [];
    const subject = passive ? undefined : actingSubjectOf(reading, clause);
    if (!passive && (subject === undefined || !isPartner(reading, subject))) return [];
    return [
      {
        kind: 'promise',
        status: 'agreed',
        clause,
        content: { range: ownRange(clause), clause },
        by: subject === undefined ? [] : [rangeOfPhrase(subject)],
        to: [],
        binds: 'subject',
        rule: `suspended:${verb.lemma}`,
      } as const,
    ];
  });
}

/** "auf Eis gelegt", "ausgesetzt", "nicht erhoben". */
function isPutOff(reading: ClauseReading, clause: Clause): boolean {
  const { lemma, negated } = clause.verb!;
  if (/^(erheben|verhängen)$/.test(lemma))
    return negated && clause.verb!.voice === 'passive' && !hasWord(reading, clause, NOT_YET);
  if (negated) return false;
  return lemma === 'legen' ? hasWord(reading, clause, ICE) : SUSPENDING_VERBS.has(lemma);
}

function isPenalty(reading: ClauseReading, phrase: Phrase): boolean {
  return findMatters(reading.annotated, rangeOfPhrase(phrase)).some((matter) => PENALTIES.has(matter));
}

function isPartner(reading: ClauseReading, subject: Phrase): boolean {
  return toReferences(reading, [rangeOfPhrase(subject)]).some(
    ({ key, state }) => reading.inContact.has(key) || (state !== null && reading.inContact.has(state)),
  );
}

const GIVEN = /(lieferung(en)?|freilassung(en)?|übergaben?|hilfen?|unterstützung|zahlung(en)?)$/;
const GIFTS: ReadonlySet<Matter> = new Set<Matter>([
  'prisoners',
  'remains',
  'militaryAid',
  'aid',
  'intelligence',
  'gas',
  'grain',
]);
const ICE: ReadonlySet<string> = new Set(['eis']);
const NOT_YET: ReadonlySet<string> = new Set(['noch', 'bisher', 'bislang']);
const PENALTIES: ReadonlySet<Matter> = new Set<Matter>(['trade', 'sanctions', 'retaliation']);
