import type { Clause } from '../../../core/clause.ts';
import { DENYING_WORDS, HEARSAY_WORDS } from '../../../german/contact-status-words.ts';
import { LIGHT_VERBS, STAYING_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { determinerToken, prepositionOf } from '../links/read-attributes.ts';
import { tokensIn, wordsIn } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import { type Judgement, judgeClause, judgeVerbForm } from './judge-verb.ts';
import { statusOfLemma } from './status-words.ts';

/** What the verb of its clause does with the exchange that a noun names: plans, refuses, cancels it, or just sets it going. */
export function judgeGovernor(linked: LinkedDocument, trigger: Trigger): Judgement | undefined {
  const clause = linked.clauses[trigger.clause]!;
  const { verb } = clause;
  if (!verb) return undefined;
  const words = wordsIn(linked, clause);
  // "wollte ein Gespräch weder bestätigen noch dementieren"
  if (words.includes('weder') && words.includes('noch')) return { status: 'alleged', because: 'weder noch' };
  const status = statusOfClause(linked, clause);
  const preposition = prepositionOf(linked, trigger);
  // "die Bereitschaft, in Gespräche einzutreten"
  const isEntering = preposition === 'in' && ENTERING.test(verb.lemma);
  const isObject =
    preposition === undefined || isEntering || (GOVERNED.has(preposition) && (status || LIGHT_VERBS.has(verb.lemma)));
  return isObject ? judgeObject(linked, trigger, status) : judgeScene(linked, trigger, preposition);
}

const ENTERING = /^(eintreten|einsteigen)$/;

/** Prepositions by which verbs of hoping and planning take their object: "hofft auf ein Gespräch", "bereit zu einem Treffen". */
const GOVERNED: ReadonlySet<string> = new Set(['auf', 'um', 'zu', 'für', 'an', 'mit']);

/** Prepositions of scenes that may still be to come: "bei dem Treffen wollen sie"; not "nach dem Telefonat will er". */
const PENDING: ReadonlySet<string> = new Set(['bei', 'in', 'auf', 'während', 'an', 'zu']);

/** The exchange is only the scene of what the clause tells: "bei dem Treffen wollen sie", "vor dem Gespräch sagte er". */
function judgeScene(linked: LinkedDocument, trigger: Trigger, preposition: string): Judgement | undefined {
  const clause = linked.clauses[trigger.clause]!;
  const form = judgeVerbForm(linked, clause);
  const lemma = clause.verb?.lemma ?? '';
  // "den Rahmen für ein Treffen schaffen": not yet there
  const article = linked.tokens[determinerToken(linked, trigger) ?? trigger.token]!.lower;
  if (preposition === 'für' && /^eine?n?$/.test(article)) return { status: 'proposed', because: 'für ein' };
  if (preposition === 'vor') return { status: 'planned', because: 'vor', weak: true };
  // "wies Berichte über einen Anruf zurück"
  if (preposition === 'über' && DENYING_WORDS.has(lemma) && form.status !== 'denied')
    return { status: 'denied', because: lemma };
  // "Dabei sei über ein persönliches Treffen geredet worden": thought of, no more
  if (preposition === 'über' && isSpokenOf(linked, trigger)) return { status: 'proposed', because: 'reden über' };
  // "Aus dem Treffen im Oktober wird nichts"
  if (preposition === 'aus' && wordsIn(linked, clause).includes('nichts'))
    return { status: 'cancelled', because: 'wird nichts' };
  // "ist in Washington zu Besuch": still there
  if (preposition === 'zu' && trigger.noun?.sort === 'journey' && STAYING_VERBS.has(lemma) && form.status === 'held')
    return clause.verb?.tense === 'present' ? { status: 'ongoing', because: 'zu Besuch' } : form;
  if (!PENDING.has(preposition)) return undefined;
  return form.status === 'planned' || (form.status === 'ongoing' && trigger.kind === 'visit') ? form : undefined;
}

/** "über ein Treffen geredet worden": nobody but those who talk can be meant. */
export function isSpokenOf(linked: LinkedDocument, trigger: Trigger): boolean {
  const { verb } = linked.clauses[trigger.clause]!;
  const article = linked.tokens[determinerToken(linked, trigger) ?? trigger.token]!.lower;
  return (
    /^(reden|sprechen|beraten|diskutieren)$/.test(verb?.lemma ?? '') &&
    verb?.voice === 'passive' &&
    /^eine?n?$/.test(article)
  );
}

/** The exchange is subject or object of the verb: "sagte das Treffen ab", "das Treffen findet nicht statt". */
function judgeObject(
  linked: LinkedDocument,
  trigger: Trigger,
  status: Judgement['status'] | undefined,
): Judgement | undefined {
  const clause = linked.clauses[trigger.clause]!;
  const verb = clause.verb!;
  const form = judgeVerbForm(linked, clause);
  const governs = LIGHT_VERBS.has(verb.lemma) || verb.lemma === 'sein' || status !== undefined;
  // "bestätigte den Beginn nicht" denies nothing
  const negated =
    hasNegativeDeterminer(linked, trigger) || (form.status === 'denied' && (governs || verb.lemma === 'bestätigen'));
  if (verb.lemma === 'halten' && wordsIn(linked, clause).includes('für')) return judgeOpinion(linked, clause);
  if (negated && isCalledOff(linked, trigger)) return { status: 'cancelled', because: `nicht ${verb.lemma}` };
  // "schloss ein Treffen nicht aus"
  if (status === 'refused' && form.status === 'denied') return { status: 'proposed', because: `nicht ${verb.lemma}` };
  if (status === 'cancelled' || status === 'postponed' || status === 'refused') return { status, because: verb.lemma };
  const spokenOf = negated ? undefined : judgeIdiom(linked, clause, form);
  if (spokenOf) return spokenOf;
  // "wollte ein Telefonat nicht bestätigen"
  if (negated && verb.lemma === 'bestätigen') return { status: 'alleged', because: 'nicht bestätigen', weak: true };
  // "Ein Gegenbesuch ist noch nicht vereinbart": thought of all the same
  const isOpen = form.status === 'denied' && !hasNegativeDeterminer(linked, trigger);
  if (
    negated &&
    isOpen &&
    trigger.noun?.sort === 'journey' &&
    /^(vereinbaren|verabreden|terminieren|festlegen)$/.test(verb.lemma)
  )
    return { status: 'proposed', because: `nicht ${verb.lemma}` };
  if (negated) return { status: 'denied', because: 'negation', future: status === 'planned' || status === 'proposed' };
  const hearsay = status === 'planned' && wordsIn(linked, clause).find((word) => HEARSAY_WORDS.has(word));
  if (hearsay) return { status: 'alleged', because: hearsay };
  if (status) return { status, because: verb.lemma };
  if (trigger.noun?.sort === 'invitation' && verb.lemma === 'annehmen')
    return { status: 'planned', because: 'annehmen' };
  // "folgt einer Einladung nach Washington"
  if (trigger.noun?.sort === 'invitation' && verb.lemma === 'folgen' && verb.tense === 'present')
    return { status: 'planned', because: 'folgen' };
  if (GOING_ON.has(verb.lemma) && verb.tense === 'present') return { status: 'ongoing', because: verb.lemma };
  // "Es wäre die ranghöchste Begegnung seit Jahren": what it is, not how far it has come
  const article = linked.tokens[determinerToken(linked, trigger) ?? trigger.token]!.lower;
  if (verb.lemma === 'sein' && form.because === 'subjunctive2' && /^(der|die|das)$/.test(article))
    return { status: 'planned', because: 'wäre', weak: true };
  // "Es sind die ersten Gespräche seit Langem": the same
  if (verb.lemma === 'sein' && form.because === 'present') return undefined;
  if (governs) return judgeClause(linked, clause);
  return form.status === 'proposed' && trigger.noun?.sort !== 'process' ? form : undefined;
}

/** "steht auf dem Programm", "ist vom Tisch", "ist im Gespräch". */
function judgeIdiom(linked: LinkedDocument, clause: Clause, { status }: Judgement): Judgement | undefined {
  const { lemma } = clause.verb!;
  if (lemma !== 'stehen' && lemma !== 'sein') return undefined;
  const words = wordsIn(linked, clause).join(' ');
  if (lemma === 'stehen') {
    if (!/\b(programm|agenda|tagesordnung)\b/.test(words)) return undefined;
    return status === 'denied'
      ? { status: 'denied', because: 'Programm', future: true }
      : { status: 'planned', because: 'Programm' };
  }
  if (/\bvom tisch\b/.test(words)) return { status: 'cancelled', because: 'vom Tisch' };
  return /\bim gespräch\b/.test(words) ? { status: 'proposed', because: 'im Gespräch' } : undefined;
}

/** "hält ein Treffen für sinnlos", "hält Gespräche für möglich": what somebody thinks of an exchange has not taken place. */
function judgeOpinion(linked: LinkedDocument, clause: Clause): Judgement {
  const against = wordsIn(linked, clause).find((word) => SENSELESS.has(word));
  return against ? { status: 'refused', because: against } : { status: 'proposed', because: 'halten für' };
}

const SENSELESS: ReadonlySet<string> = new Set(
  'sinnlos zwecklos verfrüht unnötig überflüssig ausgeschlossen falsch verfehlt nutzlos aussichtslos'.split(' '),
);

const GOING_ON: ReadonlySet<string> = new Set(['laufen', 'weiterlaufen', 'andauern', 'weitergehen']);

/** "Das geplante Treffen findet nicht statt", "kam nicht zustande"; not "ein Treffen gab es nicht". */
function isCalledOff(linked: LinkedDocument, trigger: Trigger): boolean {
  const clause = linked.clauses[trigger.clause]!;
  if (wordsIn(linked, clause).some((word) => word.startsWith('zustande'))) return true;
  const isNamed = determinerToken(linked, trigger) !== undefined && !hasNegativeDeterminer(linked, trigger);
  return clause.verb?.lemma === 'stattfinden' && isNamed;
}

/** The status that the verb, or an adjective or noun beside it, gives: "ist zu Gesprächen bereit". */
function statusOfClause(linked: LinkedDocument, clause: Clause): Judgement['status'] | undefined {
  const { verb } = clause;
  const own = verb && statusOfLemma(verb.lemma);
  // "war mit Spannung erwartet worden": expected once, and since come to pass
  if (own && !(verb.lemma === 'erwarten' && verb.tense !== 'present')) return own;
  return tokensIn(linked, clause)
    .filter((token) => !['noun', 'name'].includes(linked.words[token]!.category) && !verb?.tokens.includes(token))
    .filter((token) => linked.tokens[token]!.lower !== 'offen' || isUndecided(linked, clause, token))
    .map((token) => statusOfLemma(linked.tokens[token]!.text.toLowerCase()))
    .find((status) => status !== undefined);
}

/** "Der Ort des Treffens ist noch | offen"; not "das Gespräch sei sehr | offen | und freundlich gewesen". */
function isUndecided(linked: LinkedDocument, { verb }: Clause, token: number): boolean {
  const isManner =
    /^(sehr|äußerst|ausgesprochen|recht|extrem|und|so)$/.test(linked.tokens[token - 1]?.lower ?? '') ||
    /^(und|aber|,)$/.test(linked.tokens[token + 1]?.lower ?? '');
  return !isManner && /^(sein|bleiben|lassen|stehen)$/.test(verb?.lemma ?? '') && !/perfect$/.test(verb?.tense ?? '');
}

/** "kein Gespräch", "keinerlei Kontakte". */
export function hasNegativeDeterminer(linked: LinkedDocument, trigger: Trigger): boolean {
  const determiner = determinerToken(linked, trigger);
  return determiner !== undefined && /^kein|^keinerlei/i.test(linked.tokens[determiner]!.text);
}
