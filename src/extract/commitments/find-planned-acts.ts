import type { Clause, VerbComplex } from '../../core/clause.ts';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import { COMMITMENT_ACTS, HEADLINE_ACTS, OPEN_ACTS } from '../../german/commitment-acts.ts';
import { CONSEQUENCE_WORDS, UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import { actingSubjectOf, type ClauseReading, hasWord, subjectOf, subordinatorOf, wordsOf } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { toReferences } from './find-parties.ts';
import { type Act, firmMatters, isNegated, lemmasOf, ownRange, readAct } from './read-act.ts';
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
  const asked = readAsked(reading, clause, verb);
  if (asked !== undefined) return asked;
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
  const refuses = isNegated(reading, clause) && read.act.onlyNegated !== true;
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

/** "Die Türkei solle ihre Schiffe zurückziehen, sagte Mitsotakis", "Athen dürfe die Inseln nicht aufrüsten": asked of another side. */
function readAsked(reading: ClauseReading, clause: Clause, verb: VerbComplex): Force | undefined {
  if (!/^(müssen|sollen|dürfen)$/.test(verb.modal ?? '') || verb.mood === 'subjunctive2' || isPast(clause))
    return undefined;
  if (verb.modal === 'dürfen' ? !isNegated(reading, clause) : isNegated(reading, clause)) return undefined;
  if (verb.mood !== 'subjunctive1' || verb.voice === 'passive' || hasWord(reading, clause, SUPPOSING)) return undefined;
  if (!lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma))) return undefined;
  const speaker = quotationAround(reading, ownRange(clause))?.speakerActor;
  const subject = subjectOf(clause);
  if (speaker == null || subject === undefined) return undefined;
  const asked = toReferences(reading, [rangeOfPhrase(subject)]);
  const own = speaker.state ?? speaker.key;
  const isOther = asked.length > 0 && asked.every(({ key, state }) => (state ?? key) !== own);
  return isOther ? { ...DEMAND, rule: `open:${verb.lemma}` } : undefined;
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

/** "man werde mit niemandem verhandeln", "wolle das Papier nicht unterschreiben", "über die Grenze werde nicht verhandelt". */
function refusesConsent(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (!CONSENT_VERBS.has(verb.lemma) || !(isNegated(reading, clause) || hasWord(reading, clause, NOBODY))) return false;
  if (isStillOpen(reading, clause) || isPast(clause)) return false;
  if (verb.voice === 'passive')
    return verb.lemma === 'verhandeln' && verb.mood === 'subjunctive1' && isSpoken(reading, clause);
  // "Über die Inseln verhandle man nicht"
  if (verb.modal === undefined && verb.tense === 'present' && verb.mood === 'subjunctive1')
    return isSpoken(reading, clause) && speaksOfOwnSide(reading, clause);
  if (verb.modal === 'wollen') return verb.tense === 'present' && verb.mood !== 'subjunctive2';
  return verb.tense === 'future' && verb.modal === undefined && speaksOfOwnSide(reading, clause);
}

/** "Bern werde keine Gegenzölle ergreifen", "man wolle die Führung der Mission nicht übernehmen": said by the own side of what is no matter at home. */
function refusesAct(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.voice === 'passive' || isPast(clause) || NO_ACT.has(verb.lemma) || isStillOpen(reading, clause))
    return false;
  if (verb.modal !== undefined ? verb.modal !== 'wollen' : verb.tense !== 'future') return false;
  if (verb.mood === 'subjunctive2' || !isNegated(reading, clause) || clause.kind === 'relative') return false;
  // "wolle keine Häfen mehr angreifen" promises
  if (COMMITMENT_ACTS.get(verb.lemma)?.onlyNegated === true) return false;
  if (firmMatters(reading, clause).filter((matter) => matter !== 'hostilities').length === 0) return false;
  return isSpoken(reading, clause) && speaksOfOwnSide(reading, clause);
}

/** "noch nicht", "nicht nur"; not the "noch" that goes with "weder". */
function isStillOpen(reading: ClauseReading, clause: Clause): boolean {
  return wordsOf(reading, clause).some((word, place, words) =>
    word === 'noch' ? !words.slice(0, place).includes('weder') : STILL_OPEN.has(word),
  );
}

/** Whether the verb's form can commit at all; looked at before its acts, for speed. */
function mayCommit(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.modal !== undefined) return /^(wollen|müssen|sollen|dürfen)$/.test(verb.modal);
  if (verb.tense === 'future' || verb.mood === 'subjunctive1' || verb.mood === 'subjunctive2') return true;
  if (verb.tense === 'present' && hasWord(reading, clause, BY_ITS_OWN)) return true;
  return verb.lemma === 'anerkennen' || reading.annotated.sentences[clause.sentence]?.region === 'title';
}

function isPast(clause: Clause): boolean {
  return clause.verb?.tense === 'perfect' || clause.verb?.tense === 'pluperfect';
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

/** Only the own side can be promised: "Russland werde beitreten" said by Switzerland is a hope. */
function speaksOfOwnSide(reading: ClauseReading, clause: Clause): boolean {
  const speaker = quotationAround(reading, ownRange(clause))?.speakerActor;
  const subject = actingSubjectOf(reading, clause);
  if (subject === undefined) return false;
  // "Zudem werde Moskau 23 Verletzte übergeben": reported speech goes on without its speaker.
  if (speaker == null)
    return clause.verb?.mood === 'subjunctive1' && toReferences(reading, [rangeOfPhrase(subject)]).length > 0;
  const word = reading.annotated.tokens[subject.head]!.lower;
  if (/^(man|wir|ich)$/.test(word)) return true;
  // "werde sein Land mit niemandem verhandeln", "und werde auch keines unterzeichnen"
  if (OWN_SIDE.test(word) && /^(sein|seine|ihr|ihre|unser|unsere)$/.test(reading.lower[subject.firstToken]!))
    return true;
  if (/^(er|sie)$/.test(word) && toReferences(reading, [rangeOfPhrase(subject)]).length === 0) return true;
  return toReferences(reading, [rangeOfPhrase(subject)]).some(
    (reference) => reference.key === speaker.key || (reference.state !== null && reference.state === speaker.state),
  );
}

/** Whether somebody in the text says it: in the subjunctive of indirect speech or inside a quotation. */
function isSpoken(reading: ClauseReading, clause: Clause): boolean {
  return clause.verb?.mood === 'subjunctive1' || quotationAround(reading, ownRange(clause)) !== undefined;
}

/** Verbs of consent and of giving way: what a side says that it will not do. */
const CONSENT_VERBS: ReadonlySet<string> = new Set([
  'verhandeln',
  'unterzeichnen',
  'unterschreiben',
  'zustimmen',
  'akzeptieren',
  'anerkennen',
  'einwilligen',
  'einlenken',
  'nachgeben',
  'zurückweichen',
  'abrücken',
  'aufgeben',
  'abtreten',
  'preisgeben',
  'räumen',
  'verzichten',
  'abziehen',
  'ausliefern',
  'freilassen',
  'ratifizieren',
  'beitreten',
]);
/** Verbs of being, knowing and telling: "werde es keine Waffenruhe geben" foretells. */
const NO_ACT: ReadonlySet<string> = new Set([
  'sein',
  'geben',
  'kommen',
  'haben',
  'bleiben',
  'werden',
  'wissen',
  'sehen',
  'glauben',
  'sagen',
  'kommentieren',
  'äußern',
  'bestätigen',
  'gelingen',
  'schaffen',
  'gewinnen',
  'verlieren',
  'spekulieren',
]);
const NOBODY: ReadonlySet<string> = new Set([
  'niemand',
  'niemandem',
  'niemanden',
  'nie',
  'niemals',
  'keinesfalls',
  'keinem',
  'keiner',
]);
const OWN_SIDE = /^(land|seite|regierung|volk|armee|streitkräfte|delegation|staat)$/;
const BY_ITS_OWN: ReadonlySet<string> = new Set(['eigenen']);
const SUPPOSING: ReadonlySet<string> = new Set(['wohl', 'vermutlich', 'womöglich', 'wahrscheinlich']);
const STILL_OPEN: ReadonlySet<string> = new Set(['noch', 'nur', 'bloß', 'allein', 'ausschließen']);
const force = (kind: CommitmentKind, status: CommitmentStatus, binds: 'subject' | 'other') => ({ kind, status, binds });
const PROMISE = force('promise', 'announced', 'subject');
const OFFER = force('offer', 'proposed', 'subject');
const REFUSE = force('refusal', 'refused', 'subject');
const DEMAND = force('demand', 'demanded', 'other');
