import type { Actor } from '../../core/actor.ts';
import { type Clause, subjectOf, type VerbComplex } from '../../core/clause.ts';
import { COMMITMENT_ACTS, OPEN_ACTS } from '../../german/commitment-acts.ts';
import { FALLING, HOME_SUBJECT, RESTRICTION, RESUMING_VERBS } from '../../german/deal-words.ts';
import { actingSubjectOf, type ClauseReading, hasWord } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { findMatters } from './find-matters.ts';
import { toReferences } from './find-parties.ts';
import { firmMatters, isAboutContact, isNegated, lemmasOf, ownRange } from './read-act.ts';
import { speaksOfOwnSide } from './speaks-of-own-side.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** What a partner of a contact says his side will do: "Die Zölle würden aufgehoben, sagte Putin", "Das Verbot fällt laut Putin im April". */
export function findHeldOut(reading: ClauseReading): readonly Telling[] {
  if (reading.inContact.size < 2) return [];
  return reading.annotated.clauses.flatMap((clause) => {
    if (!isHeldOut(reading, clause)) return [];
    return [
      {
        kind: 'promise',
        status: 'announced',
        clause,
        content: { range: ownRange(clause), clause },
        by: [],
        to: [],
        binds: 'subject',
        rule: `held:${clause.verb!.lemma}`,
      } as const,
    ];
  });
}

function isHeldOut(reading: ClauseReading, clause: Clause): boolean {
  const { verb } = clause;
  if (verb === undefined || clause.kind !== 'main' || !/^(present|future)$/.test(verb.tense)) return false;
  const form = formOf(reading, clause, verb);
  if (form === undefined || hasWord(reading, clause, UNSURE)) return false;
  const quotation = quotationAround(reading, ownRange(clause));
  if (quotation?.speakerActor == null || quotation.form === 'direct') return false;
  if (!standsInContact(reading, quotation.speakerActor)) return false;
  if (isNegated(reading, clause) || isAboutContact(reading, clause)) return false;
  if (form === 'own') return speaksOfOwnSide(reading, clause) && namesGift(reading, clause);
  const subject = subjectOf(clause);
  if (subject === undefined || toReferences(reading, [rangeOfPhrase(subject)]).length > 0) return false;
  // "Die Steuern würden gesenkt, sagte Carney"
  if (HOME_SUBJECT.test(reading.lower[subject.head] ?? '')) return false;
  return form === 'plain' ? isPlainAct(reading, clause, verb) : isUndertaken(reading, clause, verb);
}

/** Who is to act ("own": the side that speaks; "open": nobody named), and whether only "laut X" tells that it is said ("plain"). */
function formOf(reading: ClauseReading, clause: Clause, verb: VerbComplex): 'own' | 'open' | 'plain' | undefined {
  const { modal, mood, voice, tense } = verb;
  const finite = reading.lower[verb.finite ?? -1] ?? '';
  if (voice === 'passive' && modal === undefined && /^subjunctive/.test(mood)) return 'open';
  if (modal === 'sollen' && mood === 'subjunctive1') return 'open';
  if (modal !== undefined) return undefined;
  if (tense === 'future' && (/^werden?$/.test(finite) || /^würden?$/.test(finite))) {
    const subject = actingSubjectOf(reading, clause);
    return subject === undefined ? undefined : 'own';
  }
  if (mood === 'indicative' && tense === 'present') return 'plain';
  return undefined;
}

/** "werde 29 Millionen Euro beisteuern", "werde die Grenzposten ausbauen": an act on something between sides, or a sum. */
function namesGift(reading: ClauseReading, clause: Clause): boolean {
  const objects = clause.phrases.filter(({ role, preposition }) => role === 'object' && preposition === undefined);
  return objects.some(({ firstToken, endToken }) => {
    const range = { first: firstToken, end: endToken };
    const matters = findMatters(reading.annotated, range);
    if (matters.length > 0) return matters.some((matter) => !VAGUE.has(matter));
    return namesSum(reading, range) || lemmasOf(reading, clause).some((lemma) => RESUMING_VERBS.has(lemma));
  });
}

function namesSum({ lower }: ClauseReading, { first, end }: { readonly first: number; readonly end: number }): boolean {
  return lower.slice(first, end).some((word) => /^(euro|dollar|millionen|milliarden|franken|pfund|tonnen)$/.test(word));
}

/** "würden Schritt für Schritt aufgehoben", "solle es bald wieder geben", "solle auf zwei Milliarden Dollar wachsen". */
function isUndertaken(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  const acts = lemmasOf(reading, clause).some(
    (lemma) => OPEN_ACTS.has(lemma) || COMMITMENT_ACTS.has(lemma) || RESUMING_VERBS.has(lemma),
  );
  if (verb.voice === 'passive') return acts;
  if (verb.modal !== 'sollen') return false;
  return hasWord(reading, clause, AGAIN) || namesSum(reading, ownRange(clause));
}

/** "Das Verbot fällt laut Putin erst nach und nach", "Der Bau wird laut Putin fortgesetzt". */
function isPlainAct(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  const subject = reading.lower[subjectOf(clause)!.head] ?? '';
  if (verb.voice === 'active') return FALLING.has(verb.lemma) && RESTRICTION.test(subject);
  const lemmas = lemmasOf(reading, clause);
  if (lemmas.some((lemma) => RESUMING_VERBS.has(lemma))) return true;
  return lemmas.some((lemma) => OPEN_ACTS.has(lemma)) && firmMatters(reading, clause).length > 0;
}

function standsInContact(reading: ClauseReading, { key, state }: Actor): boolean {
  return reading.inContact.has(key) || (state !== null && reading.inContact.has(state));
}

const UNSURE: ReadonlySet<string> = new Set([
  'wohl',
  'vermutlich',
  'womöglich',
  'wahrscheinlich',
  'vielleicht',
  'bereits',
  'schon',
  'derzeit',
  'seit',
]);
const AGAIN: ReadonlySet<string> = new Set(['wieder', 'bald', 'künftig']);
const VAGUE: ReadonlySet<string> = new Set(['war', 'plan', 'talks', 'economy', 'relations', 'hostilities', 'dialogue']);
