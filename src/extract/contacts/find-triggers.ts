import type { AnnotatedDocument } from '../../core/annotated.ts';
import { CONTACT_NOUNS, type ContactNoun, FOREIGN_FIRST_PARTS } from '../../german/contact-nouns.ts';
import { CHANNELS, CONTACT_VERBS, type ContactVerb, SEQUEL_VERBS, TRAVEL_VERBS } from '../../german/contact-verbs.ts';
import type { Trigger } from './telling.ts';

const NOUN_OF_FORM: ReadonlyMap<string, ContactNoun> = new Map(
  CONTACT_NOUNS.flatMap((noun) => noun.forms.split(' ').map((form) => [form.toLowerCase(), noun] as const)),
);
const VERBS_OF_LEMMA: ReadonlyMap<string, readonly ContactVerb[]> = readVerbs();

/** The words of a document that may tell of an exchange, in text order. */
export function findTriggers(annotated: AnnotatedDocument): readonly Trigger[] {
  const triggers = [...findNounTriggers(annotated), ...findVerbTriggers(annotated), ...findChannelTriggers(annotated)];
  return triggers.sort((left, right) => left.token - right.token);
}

function readVerbs(): ReadonlyMap<string, readonly ContactVerb[]> {
  const verbs = new Map<string, ContactVerb[]>();
  for (const verb of CONTACT_VERBS)
    for (const lemma of verb.lemmas.split(' ')) verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
  return verbs;
}

function findNounTriggers(annotated: AnnotatedDocument): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const token of annotated.tokens) {
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue;
    const noun = readContactNoun(token.text);
    if (!noun || annotated.words[token.index]?.category === 'verb') continue;
    const clause = annotated.clauseOfToken[token.index] ?? 0;
    triggers.push({ shape: 'noun', token: token.index, clause, kind: noun.kind, noun, word: token.text.toLowerCase() });
  }
  return triggers;
}

/** The exchange that a noun names, read by its last part: "Außenministertreffen", "Ukraine-Gipfel"; never "Tarifverhandlungen". */
export function readContactNoun(form: string): ContactNoun | undefined {
  const lower = form.toLowerCase();
  const whole = NOUN_OF_FORM.get(lower);
  if (whole) return whole;
  for (let at = 3; at <= lower.length - 6; at++) {
    const noun = NOUN_OF_FORM.get(lower.slice(at));
    if (!noun?.compounds) continue;
    const firstPart = lower.slice(0, at).replace(/-$/, '');
    return isForeign(firstPart) ? undefined : noun;
  }
  return undefined;
}

function isForeign(firstPart: string): boolean {
  for (let at = 0; at <= firstPart.length - 3; at++) {
    const part = firstPart.slice(at);
    if (FOREIGN_FIRST_PARTS.has(part) || FOREIGN_FIRST_PARTS.has(`${part}s`)) return true;
  }
  return false;
}

function findVerbTriggers(annotated: AnnotatedDocument): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const { verb, index } of annotated.clauses) {
    const token = verb?.tokens.at(-1);
    if (!verb || token === undefined) continue;
    const verbs = VERBS_OF_LEMMA.get(verb.lemma.replace(/^miteinander/, ''));
    triggers.push(...findFurtherVerbs(annotated, index));
    if (verbs) triggers.push({ shape: 'verb', token, clause: index, kind: verbs[0]!.kind, verbs, word: verb.lemma });
    else if (SEQUEL_VERBS.has(verb.lemma))
      triggers.push({ shape: 'verb', token, clause: index, kind: 'unspecified', verbs: [], word: verb.lemma });
    else if (TRAVEL_VERBS.has(verb.lemma))
      triggers.push({ shape: 'travel', token, clause: index, kind: 'visit', word: verb.lemma });
  }
  return triggers;
}

/** Participles and infinitives beside the verb of their clause: "hat ihn angerufen und ein Gespräch angeboten". */
function findFurtherVerbs(annotated: AnnotatedDocument, clauseIndex: number): readonly Trigger[] {
  const { verb, parts } = annotated.clauses[clauseIndex]!;
  const triggers: Trigger[] = [];
  for (const { first, end } of parts)
    for (let token = first; token < end; token++) {
      const next = annotated.tokens[token + 1]?.text;
      if (
        verb?.tokens.includes(token) ||
        annotated.words[token]?.category !== 'verb' ||
        (next !== 'und' && next !== ',')
      )
        continue;
      const reading = annotated.words[token]!.readings.find(
        ({ form, lemma }) => form !== 'finite' && VERBS_OF_LEMMA.has(lemma),
      );
      const verbs = reading && VERBS_OF_LEMMA.get(reading.lemma);
      if (verbs)
        triggers.push({ shape: 'verb', token, clause: clauseIndex, kind: verbs[0]!.kind, verbs, word: reading.lemma });
    }
  return triggers;
}

/** "am Telefon", "telefonisch", "per Videoschalte" in clauses whose verb alone names no exchange. */
function findChannelTriggers(annotated: AnnotatedDocument): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const token of annotated.tokens) {
    const kind = readChannel(annotated, token.index);
    const clause = annotated.clauseOfToken[token.index] ?? 0;
    const lemma = annotated.clauses[clause]?.verb?.lemma;
    if (!kind || (lemma && VERBS_OF_LEMMA.has(lemma))) continue;
    triggers.push({ shape: 'channel', token: token.index, clause, kind, word: token.text.toLowerCase() });
  }
  return triggers;
}

/** The channel that a word names: "telefonisch", "am | Telefon", "per | Video"; never "das Telefon klingelte". */
export function readChannel(annotated: AnnotatedDocument, token: number): Trigger['kind'] | undefined {
  const word = annotated.tokens[token]!.text.toLowerCase();
  if (isPrivate(annotated, token, word)) return 'meeting';
  const kind = Object.hasOwn(CHANNELS, word) ? CHANNELS[word] : undefined;
  if (!kind || word === 'telefonisch' || word === 'fernmündlich') return kind;
  const before = annotated.tokens[token - 1]?.text.toLowerCase();
  if (word === 'telefon' || word === 'telefonhörer')
    return before && /^(am|per|ans|via|übers|zum)$/.test(before) ? kind : undefined;
  return before && /^(per|via|mittels|über)$/.test(before) ? kind : undefined;
}

/** "zu | zweit", "unter vier | Augen". */
function isPrivate(annotated: AnnotatedDocument, token: number, word: string): boolean {
  const before = annotated.tokens[token - 1]?.text.toLowerCase();
  if (word === 'zweit' || word === 'dritt') return before === 'zu';
  return word === 'augen' && before === 'vier' && annotated.tokens[token - 2]?.text.toLowerCase() === 'unter';
}
