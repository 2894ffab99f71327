import type { Clause, VerbComplex } from '../../core/clause.ts';
import { CONCESSION_ACTS, OPEN_ACTS } from '../../german/commitment-acts.ts';
import { actingSubjectOf, type ClauseReading, hasWord } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { toReferences } from './find-parties.ts';
import { isNegated, lemmasOf, ownRange } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Concessions of a partner of a contact, told by the other one: "China nehme die Käufe wieder auf, sagte Trump", "Die USA senken laut Xi die Zölle". */
export function findToldActs(reading: ClauseReading): readonly Telling[] {
  if (reading.inContact.size < 2) return [];
  return reading.annotated.clauses.flatMap((clause) => {
    if (!isTold(reading, clause)) return [];
    const subject = actingSubjectOf(reading, clause);
    if (subject === undefined || !isPartner(reading, rangeOfPhrase(subject))) return [];
    return [
      {
        kind: 'promise',
        status: 'announced',
        clause,
        content: { range: ownRange(clause), clause },
        by: [rangeOfPhrase(subject)],
        to: [],
        binds: 'subject',
        rule: `told:${clause.verb!.lemma}`,
      } as const,
    ];
  });
}

/** A concession with something conceded, in the words of somebody and not yet past. */
function isTold(reading: ClauseReading, clause: Clause): boolean {
  const { verb } = clause;
  // "dass Israel die Blockade beende": what the verb above it makes of it, another reads.
  if (verb === undefined || verb.voice === 'passive' || verb.modal !== undefined || clause.kind !== 'main')
    return false;
  if (verb.tense !== 'present' && verb.tense !== 'future') return false;
  if (isNegated(reading, clause) || hasWord(reading, clause, GOING_ON)) return false;
  if (!(concedes(reading, clause) || actsInOwnWords(reading, clause)) || !hasObject(clause)) return false;
  return isReported(reading, clause, verb);
}

/** In indirect speech, as what will be in a quotation, or with the one who says so in the clause. */
function isReported(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.mood === 'subjunctive1') return true;
  if (verb.mood === 'subjunctive2') return false;
  if (verb.tense === 'future') return quotationAround(reading, ownRange(clause)) !== undefined;
  if (quotationAround(reading, ownRange(clause))?.form !== 'indirect') return false;
  return clause.phrases.some(({ preposition }) => /^(laut|zufolge|nach)$/.test(preposition ?? ''));
}

function concedes(reading: ClauseReading, clause: Clause): boolean {
  const lemmas = lemmasOf(reading, clause);
  if (lemmas.some((lemma) => CONCESSION_ACTS.has(lemma))) return true;
  // "nehme die Käufe wieder auf"
  return lemmas.includes('aufnehmen') && hasWord(reading, clause, AGAIN);
}

/** "Mexiko schicke Soldaten an die Grenze, sagte Sheinbaum", "Ihren Worten zufolge schickt Mexiko ...": the own side may tell of any act. */
function actsInOwnWords(reading: ClauseReading, clause: Clause): boolean {
  if (!lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma))) return false;
  const own = clause.phrases.some(
    ({ preposition, firstToken }) =>
      /^(laut|zufolge|nach)$/.test(preposition ?? '') &&
      /^(ihren|seinen|ihrer|seiner|eigenen)$/.test(
        reading.lower[firstToken + (preposition === 'zufolge' ? 0 : 1)] ?? '',
      ),
  );
  if (own) return true;
  const speaker = quotationAround(reading, ownRange(clause))?.speakerActor;
  const subject = actingSubjectOf(reading, clause);
  if (speaker == null || subject === undefined) return false;
  return toReferences(reading, [rangeOfPhrase(subject)]).some(
    ({ key, state }) => (state ?? key) === (speaker.state ?? speaker.key),
  );
}

function hasObject(clause: Clause): boolean {
  return clause.phrases.some(({ role, preposition }) =>
    preposition === undefined ? role === 'object' : /^(auf|aus|mit)$/.test(preposition),
  );
}

function isPartner(reading: ClauseReading, range: { readonly first: number; readonly end: number }): boolean {
  return toReferences(reading, [range]).some(
    ({ key, state }) => reading.inContact.has(key) || (state !== null && reading.inContact.has(state)),
  );
}

const AGAIN: ReadonlySet<string> = new Set(['wieder', 'erneut']);
/** "Moskau ziehe bereits Truppen ab": what goes on is told, not promised. */
const GOING_ON: ReadonlySet<string> = new Set([
  'bereits',
  'schon',
  'seit',
  'derzeit',
  'weiterhin',
  'nur',
  'kaum',
  // "Damit öffne er eine Büchse der Pandora": what a deed amounts to
  'damit',
  'dadurch',
  'hiermit',
]);
