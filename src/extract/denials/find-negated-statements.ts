import type { ActorReference } from '../../core/actor.ts';
import type { Clause, Phrase } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import {
  ASSURING_VERBS,
  BINDING_ACT_VERBS,
  BINDING_NOUN_STEMS,
  CONTACT_ACT_VERBS,
  CONTACT_NOUN_STEMS,
  NEGATIVE_WORDS,
  OCCURRENCE_VERBS,
  STRESSING_VERBS,
} from '../../german/denial-words.ts';
import {
  type ClauseReading,
  hasWord,
  mentionsIn,
  spanOf,
  subordinatorOf,
  type TokenRange,
  tokensOf,
  wordsOf,
} from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import { rangeWithAttributes } from '../commitments/find-content.ts';
import { lemmasOf } from '../commitments/read-act.ts';
import type { DenialTelling } from './denial-telling.ts';
import { findDenier, speakerOf } from './find-denier.ts';

/** Denials told as a side's negated statement: "Seit der Wahl habe es kein solches Telefonat gegeben, sagte ...". */
export function findNegatedStatements(reading: ClauseReading): readonly DenialTelling[] {
  const tellings: DenialTelling[] = [];
  for (const clause of reading.annotated.clauses) {
    if (!isNegative(reading, clause)) continue;
    const kind = readKind(reading, clause);
    if (kind === undefined) continue;
    const range = ownRange(clause);
    const quotation = quotationAround(reading, range);
    const by = (quotation && speakerOf(reading, quotation)) ?? findStressing(reading, clause);
    if (by === undefined || (kind === 'act' && !isOwnMatter(reading, clause, by))) continue;
    if (kind === 'binding' && !isOwnMatter(reading, clause, by) && !isSaidAtLength(reading, clause)) continue;
    if (kind === 'assured' && !isStressed(reading, clause) && !(quotation && isAssured(reading, quotation, clause)))
      continue;
    const reason = kind === 'presupposition' ? reasonOf(reading, clause) : undefined;
    tellings.push({
      kind: kind === 'presupposition' ? 'presupposition' : 'flat',
      by,
      clause,
      content: kind === 'occurrence' ? (findDeniedContact(reading, clause) ?? range) : range,
      pointsBack: false,
      aboutNobody: wordsOf(reading, clause).some((word) => EVERYBODY.has(word)),
      span: spanOf(reading.annotated, { first: range.first, end: reason?.end ?? range.end }),
      rule: `negated:${kind}`,
    });
  }
  return tellings;
}

type NegatedKind = 'binding' | 'occurrence' | 'act' | 'presupposition' | 'assured';

function readKind(reading: ClauseReading, clause: Clause): NegatedKind | undefined {
  const { verb } = clause;
  if (verb === undefined || verb.tense === 'future' || (verb.modal !== undefined && verb.tense !== 'perfect'))
    return undefined;
  if (reasonOf(reading, clause) !== undefined) return 'presupposition';
  const lemmas = lemmasOf(reading, clause);
  if (lemmas.some((lemma) => OCCURRENCE_VERBS.has(lemma))) {
    if (deniesContact(reading, clause)) return 'occurrence';
    // "Eine solche Vereinbarung existiert nicht", "Einen solchen Vorgang gibt es nicht": of what others say there is
    if (clause.verb?.tense === 'present' && deniesSuch(reading, clause)) return 'occurrence';
    if (hasWord(reading, clause, LIKE_IT)) return 'occurrence';
    return isPast(clause) && deniesBinding(reading, clause) ? 'binding' : undefined;
  }
  if (!isPast(clause)) return undefined;
  // "so direkt wie seit drei Jahren nicht mehr", "mit vielen, nicht jedoch mit ihm": the exchange took place.
  // "Über die Ukraine habe man nicht gesprochen": a topic left out, no exchange denied.
  if (TALKING.has(verb.lemma) && clause.phrases.some((phrase) => phrase.preposition === 'über'))
    return verb.voice !== 'passive'
      ? undefined
      : isNever(reading, clause) || verb.mood === 'subjunctive1'
        ? 'occurrence'
        : 'assured';
  if (CONTACT_ACT_VERBS.has(verb.lemma))
    return /\bwie (seit|schon|noch|zuvor)\b|\bnicht (jedoch|aber)\b/.test(wordsOf(reading, clause).join(' '))
      ? undefined
      : 'act';
  return deniesBinding(reading, clause) ? 'binding' : 'assured';
}

/** "Weder über Zölle noch über Häfen sei jemals gesprochen worden": more than a topic left out. */
function isNever(reading: ClauseReading, clause: Clause): boolean {
  const words = wordsOf(reading, clause);
  return (
    words.some((word) => /^(jemals|nie|niemals)$/.test(word)) || (words.includes('weder') && words.includes('noch'))
  );
}

/**
 * "habe kein Papier unterzeichnet", "habe keine neuen Zusagen gemacht", "sei nicht vorab informiert worden": an act that binds;
 * not "habe noch nicht zugestimmt", which leaves it open.
 */
function deniesBinding(reading: ClauseReading, clause: Clause): boolean {
  const words = wordsOf(reading, clause);
  if (clause.verb?.mood === 'indicative' || words.some((word) => STILL_OPEN.has(word))) return false;
  if (BINDING_ACT_VERBS.has(clause.verb!.lemma)) return true;
  return GIVING_VERBS.has(clause.verb!.lemma) && namesBinding(reading, clause);
}

function namesBinding(reading: ClauseReading, clause: Clause): boolean {
  return clause.phrases.some(
    ({ preposition, head }) =>
      preposition === undefined && BINDING_NOUN_STEMS.some((stem) => reading.lower[head]!.includes(stem)),
  );
}

/** "Eine solche Reise gebe es nicht", "Diese Zusage gibt es nicht", "Ein Beschluss dazu existiere nicht". */
function deniesSuch(reading: ClauseReading, clause: Clause): boolean {
  if (hasWord(reading, clause, SUCH)) return true;
  if (hasWord(reading, clause, THIS)) return namesBinding(reading, clause);
  return clause.verb?.lemma === 'existieren' && clause.verb.mood === 'subjunctive1';
}

const SUCH: ReadonlySet<string> = new Set([
  'solche',
  'solches',
  'solcher',
  'solchen',
  'derartige',
  'derartiges',
  'derartigen',
  'derartiger',
  'dergleichen',
]);
const LIKE_IT: ReadonlySet<string> = new Set(['dergleichen']);
const THIS: ReadonlySet<string> = new Set(['diese', 'dieses', 'dieser', 'diesen']);
const STILL_OPEN: ReadonlySet<string> = new Set(['noch', 'bislang', 'bisher', 'zunächst', 'vorerst']);
const GIVING_VERBS: ReadonlySet<string> = new Set(['machen', 'geben', 'treffen', 'schließen', 'abgeben', 'stellen']);

/** "eine Vermittlung durch die USA habe es nicht gegeben": about nobody's act, but a thing that either was or was not. */
function isSaidAtLength(reading: ClauseReading, clause: Clause): boolean {
  return clause.verb?.lemma === 'geben' && wordsOf(reading, clause).includes('es');
}

function isPast(clause: Clause): boolean {
  return clause.verb?.tense !== 'present' && clause.verb?.tense !== 'future';
}

function isNegative(reading: ClauseReading, clause: Clause): boolean {
  const subordinator = subordinatorOf(reading, clause);
  if (subordinator !== undefined && subordinator !== 'dass' && subordinator !== 'daß') return false;
  return clause.kind !== 'relative' && (clause.verb?.negated === true || hasWord(reading, clause, NEGATIVE_WORDS));
}

/** "kein Treffen mit Vertretern Serbiens": what is said not to have been. */
function findDeniedContact(reading: ClauseReading, clause: Clause): TokenRange | undefined {
  const phrase = clause.phrases.find((other) => isContact(reading, other));
  if (phrase === undefined || hasWord(reading, clause, SUCH)) return undefined;
  const { first, end } = rangeWithAttributes(reading, clause, phrase);
  return { first: Math.max(first, phrase.firstToken), end };
}

/** "keine Verhandlungen", "ein solches Gespräch ... nicht": the exchange itself, not a date or plan for one. */
function deniesContact(reading: ClauseReading, clause: Clause): boolean {
  return clause.phrases.some((phrase) => isContact(reading, phrase));
}

function isContact(reading: ClauseReading, { preposition, head }: Phrase): boolean {
  const word = reading.lower[head] ?? '';
  return (
    preposition === undefined && CONTACT_NOUN_STEMS.some((stem) => word.includes(stem)) && !/plan|termin/.test(word)
  );
}

/** "... weil es nichts zu unterbrechen gab": what is denied could not even be. */
function reasonOf(reading: ClauseReading, clause: Clause): TokenRange | undefined {
  for (const index of reading.clausesOfSentence[clause.sentence] ?? []) {
    const other = reading.annotated.clauses[index]!;
    if (other.index <= clause.index || !/^(weil|da)$/.test(subordinatorOf(reading, other) ?? '')) continue;
    if (wordsOf(reading, other).includes('nichts')) return ownRange(other);
  }
  return undefined;
}

/** "legte Wert auf die Feststellung, dass man nicht beteiligt gewesen sei": stressed against what others say. */
function isStressed(reading: ClauseReading, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : reading.annotated.clauses[clause.parent];
  if (parent?.verb === undefined || parent.verb.negated || !/^da(ss|ß)$/.test(subordinatorOf(reading, clause) ?? ''))
    return false;
  const words = wordsOf(reading, parent);
  const stresses =
    parent.verb.lemma === 'legen' &&
    words.includes('wert') &&
    words.some((word) => /^(feststellung|klarstellung)$/.test(word));
  return stresses || ASSURING_VERBS.has(parent.verb.lemma);
}

function findStressing(reading: ClauseReading, clause: Clause): ActorReference | undefined {
  const parent = clause.parent === undefined ? undefined : reading.annotated.clauses[clause.parent];
  return parent !== undefined && isStressed(reading, clause) ? findDenier(reading, parent) : undefined;
}

/** "Gedrängt worden sei er von Trump nicht, versicherte Selenskyj": an assurance about what another did. */
function isAssured(reading: ClauseReading, quotation: Quotation, clause: Clause): boolean {
  const { tokens, words, sentences } = reading.annotated;
  // The cue stands in the same sentence or in the one before or after.
  const first = sentences[Math.max(0, clause.sentence - 1)]!.firstToken;
  const end = sentences[Math.min(sentences.length - 1, clause.sentence + 1)]!.endToken;
  const near = tokens.slice(first, end);
  // "Er sei von Washington nicht gedrängt worden, betonte er": what another is said to have done to him
  const verbs = clause.verb?.voice === 'passive' ? STRESSING_VERBS : ASSURING_VERBS;
  const assures = quotation.cue.some((cue) =>
    near.some((token) => token.start >= cue.start && token.end <= cue.end && verbs.has(words[token.index]!.lemma)),
  );
  if (!assures) return false;
  const others = mentionsIn(reading.annotated, ownRange(clause)).filter(
    (mention) => mention.actor !== null && mention.actor !== quotation.speakerActor?.key,
  );
  return others.length > 0;
}

/** "Niemand habe angefragt", "man habe nicht telefoniert": about nobody, or about the speaker's own side. */
function isOwnMatter(reading: ClauseReading, clause: Clause, speaker: ActorReference): boolean {
  if (wordsOf(reading, clause).some((word) => NOBODY.has(word))) return true;
  return mentionsIn(reading.annotated, ownRange(clause)).some((mention) => {
    const actor = mention.actor === null ? undefined : reading.annotated.actors.get(mention.actor);
    return (
      actor !== undefined && (actor.key === speaker.key || (actor.state !== null && actor.state === speaker.state))
    );
  });
}

const TALKING: ReadonlySet<string> = new Set(['sprechen', 'reden', 'verhandeln', 'telefonieren']);
const EVERYBODY: ReadonlySet<string> = new Set(['niemand', 'niemanden', 'kein', 'keiner']);
const NOBODY: ReadonlySet<string> = new Set(['niemand', 'niemanden', 'kein', 'keiner', 'man', 'wir', 'nie', 'niemals']);

function ownRange(clause: Clause): TokenRange {
  const tokens = tokensOf(clause);
  return { first: tokens[0] ?? 0, end: (tokens.at(-1) ?? -1) + 1 };
}
