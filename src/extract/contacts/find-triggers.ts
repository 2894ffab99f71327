import type { AnnotatedDocument } from '../../core/annotated.ts';
import { type Clause, subjectOf } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { CONTACT_NOUNS, type ContactNoun, FOREIGN_FIRST_PARTS } from '../../german/contact-nouns.ts';
import {
  CHANNELS,
  CONTACT_VERBS,
  CONTINUING_WORDS,
  type ContactVerb,
  NEEDED_WORDS,
  OPEN_FRAMES,
  SEQUEL_VERBS,
  TRAVEL_VERBS,
} from '../../german/contact-verbs.ts';
import { goalOfJourney } from './links/read-compound.ts';
import { isSettled, readResultTrigger } from './parties/find-result-parties.ts';
import type { Trigger } from './telling.ts';

const NOUN_OF_FORM: ReadonlyMap<string, ContactNoun> = new Map(
  CONTACT_NOUNS.flatMap((noun) => noun.forms.split(' ').map((form) => [form.toLowerCase(), noun] as const)),
);
/** Last letters of the nouns that end compounds, to pass over most words at once. */
const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(
  CONTACT_NOUNS.filter(({ compounds }) => compounds).flatMap(({ forms }) =>
    forms.split(' ').map((form) => form.toLowerCase().slice(-4)),
  ),
);
const VERBS_OF_LEMMA: ReadonlyMap<string, readonly ContactVerb[]> = readVerbs();

/** The words of a document that may tell of an exchange, in text order. */
export function findTriggers(annotated: AnnotatedDocument): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const token of annotated.tokens) {
    if (token.kind !== 'word') continue;
    const { index, lower } = token;
    const trigger =
      (contactNounOf(token) && readNounTrigger(annotated, token)) ??
      (isSettled(token) ? readResultTrigger(annotated, index) : undefined) ??
      (mayBeChannel(token) ? readChannelTrigger(annotated, index, lower) : undefined) ??
      (annotated.words[index]?.category === 'verb' ? readFurtherVerb(annotated, index) : undefined);
    if (trigger) triggers.push(trigger);
  }
  for (const clause of annotated.clauses) {
    const trigger = readContinuation(annotated, clause) ?? readVerbTrigger(annotated, clause);
    if (trigger) triggers.push(trigger);
    const mission = trigger?.shape === 'travel' ? undefined : readMission(annotated, clause);
    if (mission) triggers.push(mission);
  }
  return triggers.filter(({ token }) => isReadable(annotated, token)).sort((left, right) => left.token - right.token);
}

/** Longer stretches without a full stop are lists or scraps, which tell nothing in a readable way. */
const LONGEST_SENTENCE = 250;

function isReadable({ sentences, tokens }: AnnotatedDocument, token: number): boolean {
  const { firstToken, endToken } = sentences[tokens[token]!.sentence]!;
  return endToken - firstToken <= LONGEST_SENTENCE;
}

function readVerbs(): ReadonlyMap<string, readonly ContactVerb[]> {
  const verbs = new Map<string, ContactVerb[]>();
  for (const verb of CONTACT_VERBS)
    for (const lemma of verb.lemmas.split(' ')) verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
  return verbs;
}

function readNounTrigger(annotated: AnnotatedDocument, token: Token): Trigger | undefined {
  const noun = contactNounOf(token);
  const { index, lower } = token;
  if (!noun || annotated.words[index]?.category === 'verb' || isIdiom(annotated, index, lower)) return undefined;
  // "am Rande des Gipfels": where it was, not what it was
  if (noun.sort === 'occasion' && annotated.tokens[index - 2]?.lower === 'rande') return undefined;
  const clause = annotated.clauseOfToken[index] ?? 0;
  return { shape: 'noun', token: index, clause, kind: noun.kind, noun, word: lower };
}

/** "ist im | Gespräch", "ins | Gespräch gebracht": spoken of, not spoken with. */
function isIdiom(annotated: AnnotatedDocument, token: number, word: string): boolean {
  const { tokens, words } = annotated;
  if (word.startsWith('kontakt') && word.length < 10) return !isThereContact(annotated, token);
  // "im | Austausch für Geiseln", "der Austausch von Gefangenen"
  if (word === 'austausch')
    return tokens[token - 1]?.lower === 'im' || /^(von|der|des|für|gegen)$/.test(tokens[token + 1]?.lower ?? '');
  if (word !== 'gespräch' || !/^(im|ins)$/.test(tokens[token - 1]?.lower ?? '')) return false;
  const next = tokens[token + 1]?.lower ?? '';
  return !/^(mit|zwischen|des|der|von)$/.test(next) && words[token + 1]?.category !== 'name';
}

/** "Es gab | Kontakte | zwischen A und B", "hatte keinen | Kontakt | mit B"; not "pflegt gute | Kontakte", "nahm | Kontakt | auf". */
function isThereContact({ clauses, clauseOfToken }: AnnotatedDocument, token: number): boolean {
  const verb = clauses[clauseOfToken[token] ?? 0]?.verb;
  if (!verb) return false;
  return verb.lemma === 'geben' || verb.lemma === 'stattfinden' || (verb.lemma === 'haben' && verb.tense !== 'present');
}

const contactNounOf = rememberByForm((text, lower) => (text === lower ? undefined : readContactNoun(lower)));

/** The exchange that a noun names, read by its last part: "Außenministertreffen", "Ukraine-Gipfel"; never "Tarifverhandlungen". */
export function readContactNoun(lower: string): ContactNoun | undefined {
  const whole = NOUN_OF_FORM.get(lower) ?? journeyOf(lower);
  if (whole || !COMPOUND_ENDINGS.has(lower.slice(-4))) return whole;
  for (let at = 3; at <= lower.length - 6; at++) {
    const noun = NOUN_OF_FORM.get(lower.slice(at));
    if (!noun?.compounds) continue;
    const firstPart = lower.slice(0, at).replace(/-$/, '');
    return isForeign(firstPart) ? undefined : noun;
  }
  return undefined;
}

/** "Moskau-Reise", "China-Visite", "Indienreise". */
function journeyOf(lower: string): ContactNoun | undefined {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 0 && lower.endsWith('reise') && goalOfJourney(lower)) return NOUN_OF_FORM.get('reise');
  const noun = hyphen < 0 ? undefined : NOUN_OF_FORM.get(lower.slice(hyphen + 1));
  return noun?.sort === 'journey' ? noun : undefined;
}

function isForeign(firstPart: string): boolean {
  for (let at = 0; at <= firstPart.length - 3; at++) {
    const part = firstPart.slice(at);
    if (FOREIGN_FIRST_PARTS.has(part) || FOREIGN_FIRST_PARTS.has(`${part}s`)) return true;
  }
  return false;
}

/** Verbs whose clause may only say that talks go on; "werden" where the participle stands for the verb. */
const CONTINUING_VERBS: ReadonlySet<string> = new Set(['werden', 'beraten', 'verhandeln', 'sprechen']);

/** "dass am Samstag | weitergesprochen | wird", "kommende Woche gehe es | weiter": nobody is named who does it. */
function readContinuation({ tokens, mentions }: AnnotatedDocument, clause: Clause): Trigger | undefined {
  const lemma = clause.verb?.lemma;
  if (lemma === undefined || !(CONTINUING_VERBS.has(lemma) || lemma.startsWith('weiter'))) return undefined;
  const subject = subjectOf(clause);
  if (subject && !/^(es|man)$/.test(tokens[subject.head]!.lower)) return undefined;
  const last = clause.verb?.tokens.at(-1);
  if (last === undefined || mentions.length === 0) return undefined;
  let token = CONTINUING_WORDS.has(lemma) && (lemma !== 'weitergehen' || subject) ? last : undefined;
  for (const { first, end } of clause.parts)
    for (let at = first; at < end; at++) {
      const goesOn = tokens[at]!.lower === 'weiter' && /^(beraten|verhandeln|sprechen)$/.test(lemma) && !subject;
      if (CONTINUING_WORDS.has(tokens[at]!.lower) || goesOn) token = at;
    }
  if (token === undefined) return undefined;
  return { shape: 'verb', token, clause: clause.index, kind: 'talks', verbs: [], word: 'weitersprechen' };
}

function readVerbTrigger(annotated: AnnotatedDocument, clause: Clause): Trigger | undefined {
  const token = clause.verb?.tokens.at(-1);
  if (!clause.verb || token === undefined) return undefined;
  const word = withoutTogether(clause.verb.lemma);
  const verbs = VERBS_OF_LEMMA.get(word);
  const place = { token, clause: clause.index, word };
  if (verbs) {
    // "sein", "geben", "bringen" tell of an exchange only beside a certain word
    const able = verbs.filter((verb) => hasWordFor(annotated, clause, verb));
    if (able.length > 0) return { shape: 'verb', kind: able[0]!.kind, verbs: able, ...place };
    return (word === 'sein' && clause.verb.tense !== 'present') || (word !== 'sein' && TRAVEL_VERBS.has(word))
      ? { shape: 'travel', kind: 'visit', ...place }
      : undefined;
  }
  if (SEQUEL_VERBS.has(word)) return { shape: 'verb', kind: 'unspecified', verbs: [], ...place };
  return TRAVEL_VERBS.has(word) ? { shape: 'travel', kind: 'visit', ...place } : undefined;
}

/** "sprachen | miteinander": the adverb reads as a prefix. */
function withoutTogether(lemma: string): string {
  return lemma.startsWith('miteinander') ? lemma.slice('miteinander'.length) : lemma;
}

/** "Eine | Delegation aus China soll in Kiew nach einer Lösung suchen": whoever is sent is there, whatever the verb. */
function readMission({ tokens }: AnnotatedDocument, clause: Clause): Trigger | undefined {
  const subject = subjectOf(clause);
  const word = subject && tokens[subject.head]!.lower;
  if (!subject || !word || !MISSIONS.has(word) || !clause.verb || clause.verb.lemma === 'sein') return undefined;
  if (!clause.phrases.some(({ preposition }) => preposition === 'in')) return undefined;
  // "eine syrische Delegation ist in Paris mit Israelis zusammengekommen": the verb tells with whom
  if (VERBS_OF_LEMMA.has(clause.verb.lemma)) return undefined;
  // "Die russische Delegation forderte in Istanbul": one of several that were told of before
  const isNews = !/^(die|diese|ihre|seine|beide)$/.test(tokens[subject.firstToken]!.lower);
  return isNews ? { shape: 'travel', token: subject.head, clause: clause.index, kind: 'visit', word } : undefined;
}

/** One group that one side sends; several ("die Delegationen") meet each other. */
const MISSIONS: ReadonlySet<string> = new Set(['delegation', 'abordnung', 'gesandtschaft', 'verhandlungsdelegation']);

function hasWordFor({ tokens }: AnnotatedDocument, clause: Clause, { needs, frame }: ContactVerb): boolean {
  const wanted = NEEDED_WORDS[needs ?? frame];
  if (!wanted) return true;
  for (const { first, end } of clause.parts)
    for (let token = first; token < end; token++) if (wanted.includes(tokens[token]!.lower)) return true;
  return false;
}

/** Participles and infinitives beside the verb of their clause: "hat ihn | angerufen | und ein Gespräch angeboten". */
function readFurtherVerb(annotated: AnnotatedDocument, token: number): Trigger | undefined {
  const next = annotated.tokens[token + 1]?.text;
  if (next !== 'und' && next !== ',') return undefined;
  const clause = annotated.clauseOfToken[token] ?? 0;
  const { verb } = annotated.clauses[clause] ?? {};
  // "hat mit beiden | telefoniert | und gedroht": one of several that share their auxiliary
  const reading = annotated.words[token]!.readings.find(
    ({ form, lemma }) => form !== 'finite' && VERBS_OF_LEMMA.has(lemma) && lemma !== verb?.lemma,
  );
  const verbs =
    reading && VERBS_OF_LEMMA.get(reading.lemma)?.filter(({ needs, frame }) => !NEEDED_WORDS[needs ?? frame]);
  if (!verbs || verbs.length === 0) return undefined;
  return { shape: 'verb', token, clause, kind: verbs[0]!.kind, verbs, word: reading.lemma };
}

/** "am Telefon", "telefonisch", "per Videoschalte" in clauses whose verb alone names no exchange. */
function readChannelTrigger(annotated: AnnotatedDocument, token: number, word: string): Trigger | undefined {
  const kind = readChannel(annotated, token, word);
  if (!kind) return undefined;
  const clause = annotated.clauseOfToken[token] ?? 0;
  const verbs = VERBS_OF_LEMMA.get(annotated.clauses[clause]?.verb?.lemma ?? '');
  if (verbs?.some(({ needs, frame }) => !NEEDED_WORDS[needs ?? frame] && !OPEN_FRAMES.has(frame))) return undefined;
  // "ein Gespräch unter vier Augen": told by its noun
  if (kind === 'meeting' && readContactNoun(annotated.tokens[token - 3]?.text.toLowerCase() ?? '')) return undefined;
  return { shape: 'channel', token, clause, kind, word };
}

/** The channel that a word names: "telefonisch", "am | Telefon", "per | Video"; never "das Telefon klingelte". */
export function readChannel(annotated: AnnotatedDocument, token: number, word: string): Trigger['kind'] | undefined {
  if (isPrivate(annotated, token, word)) return 'meeting';
  const kind = CHANNELS.get(word);
  if (!kind || word === 'telefonisch' || word === 'fernmündlich') return kind;
  const before = annotated.tokens[token - 1]?.lower;
  if (word === 'telefon' || word === 'telefonhörer')
    return before && /^(am|per|ans|via|übers|zum)$/.test(before) ? kind : undefined;
  // "über die Hotline"
  const opener = /^(die|eine|den|einen|einer|der)$/.test(before ?? '') ? annotated.tokens[token - 2]?.lower : before;
  return opener && /^(per|via|mittels|über)$/.test(opener) ? kind : undefined;
}

const mayBeChannel = rememberByForm((_, lower) => CHANNELS.has(lower) || PRIVATE_WORDS.has(lower));

const PRIVATE_WORDS: ReadonlySet<string> = new Set(['zweit', 'dritt', 'augen']);

/** "zu | zweit", "unter vier | Augen". */
function isPrivate(annotated: AnnotatedDocument, token: number, word: string): boolean {
  const before = annotated.tokens[token - 1]?.lower;
  if (word === 'zweit' || word === 'dritt') return before === 'zu';
  return word === 'augen' && before === 'vier' && annotated.tokens[token - 2]?.lower === 'unter';
}
