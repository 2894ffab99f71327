import { rememberByForm } from '../../core/form.ts';
import { OFFICE_ENDING } from '../../german/person-endings.ts';
import { getLexicon, type OfficeWord } from './lexicon.ts';
import { deputyClass } from './qualify-office.ts';
import { stateOfPrefix } from './read-body-phrase.ts';
import type { Reading } from './reading.ts';
import type { StateRecord } from './registry.ts';

/** A noun for an office, the states it names by itself ("US-Präsident"), and the token after it. */
export interface OfficeHit {
  readonly word: OfficeWord;
  /** Code of the body it names ("EU-Kommissionschefin"); empty where none. */
  readonly body: string;
  readonly states: readonly StateRecord[];
  readonly former: boolean;
  readonly end: number;
}

/** The office that a token names, as a word of its own, behind hyphens or at the end of a compound. */
export function readOfficeAt(reading: Reading, at: number): OfficeHit | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || !canNameOffice(token)) return undefined;
  const joint = readJointOffice(reading, at) ?? readHighOffice(reading, at);
  if (joint) return joint;
  const word = officeWord(reading, token.text);
  if (word) return { word, body: word.body, states: [], former: false, end: at + 1 };
  const cut = token.text.lastIndexOf('-');
  if (cut > 0) return readHyphenated(reading, at, cut);
  if (reading.lexicon.people.has(token.text)) return undefined;
  const suffix = suffixOffice(reading, token.text);
  return suffix && { word: suffix, body: '', states: [], former: false, end: at + 1 };
}

const canNameOffice = rememberByForm(
  (text) => /^\p{Lu}/u.test(text) && (text.includes('-') || isOffice(text) || highOpeners.test(text)),
);

function isOffice(text: string): boolean {
  const lexicon = getLexicon();
  return lexicon.offices.has(text) || OFFICE_ENDING.test(text);
}

// "Staats- und Regierungschefs"
function readJointOffice(reading: Reading, at: number): OfficeHit | undefined {
  const [first, second, third] = [reading.tokens[at], reading.tokens[at + 1], reading.tokens[at + 2]];
  if (!first?.text.endsWith('-') || !third || (second?.text !== 'und' && second?.text !== 'oder')) return undefined;
  const last = officeWord(reading, third.text) ?? suffixOffice(reading, third.text);
  if (!last) return undefined;
  const tail = /(?:chef|minister|präsident)/.exec(third.text.toLowerCase())?.[0] ?? '';
  const other = reading.lexicon.offices.get(`${first.text.slice(0, -1)}${tail}`);
  const classes = [...(other?.classes ?? []), ...last.classes];
  return { word: { ...last, classes }, body: '', states: [], former: false, end: at + 3 };
}

// "die Hohe Vertreterin der EU"
function readHighOffice(reading: Reading, at: number): OfficeHit | undefined {
  if (!highOpeners.test(reading.tokens[at]!.text)) return undefined;
  const noun = reading.tokens[at + 1]?.text ?? '';
  if (!/^(?:Vertreter(?:s|in)?|Beauftragte[nrs]?)$/.test(noun)) return undefined;
  const gender = noun.endsWith('in') ? 'female' : noun.startsWith('V') ? 'male' : null;
  const word = { form: noun, number: 'singular', gender, classes: ['highRepresentative'], body: 'EU' } as const;
  return { word: { ...word, noun: 'Hoher Vertreter' }, body: 'EU', states: [], former: false, end: at + 2 };
}

const highOpeners = /^Hohe[rnms]?$/;

function officeWord(reading: Reading, text: string): OfficeWord | undefined {
  return reading.lexicon.offices.get(text);
}

// "US-Präsident", "Ex-Kanzler", "EU-Außenbeauftragte", "UN-Sondergesandter", "Kreml-Sprecher", "SPD-Chef"
function readHyphenated(reading: Reading, at: number, cut: number): OfficeHit | undefined {
  const text = reading.tokens[at]!.text;
  const word = officeWord(reading, text.slice(cut + 1)) ?? suffixOffice(reading, text.slice(cut + 1));
  if (!word) return undefined;
  const prefix = text.slice(0, cut);
  const former = /^(?:Ex|Alt)(?:-|$)/.test(prefix);
  // "der Noch-Kanzler" is in office.
  if (prefix === 'Noch') return { word, body: word.body, states: [], former: false, end: at + 1 };
  const owner = prefix.replace(/^(?:Ex|Alt|Vize)-?/, '');
  const entry = owner ? reading.lexicon.names.get(owner)?.find(({ words }) => words.length === 1)?.entry : undefined;
  const deputy = prefix.endsWith('Vize') ? { ...word, classes: word.classes.map(deputyClass) } : word;
  if (entry?.kind === 'state') return { word: deputy, body: '', states: [entry.state], former, end: at + 1 };
  // "Selenskyj-Berater"
  const state = entry?.kind === 'surname' ? stateOfPrefix(reading, owner) : undefined;
  if (state) return { word: deputy, body: '', states: [state], former, end: at + 1 };
  if (entry?.kind === 'body') return { word: deputy, body: entry.body.code, states: [], former, end: at + 1 };
  if (former || prefix.endsWith('Vize')) return { word: deputy, body: word.body, states: [], former, end: at + 1 };
  // "SPD-Chef", "Interims-Außenminister": an office, but not one the registry can settle.
  return { word: { ...word, classes: ['other'] }, body: '', states: [], former, end: at + 1 };
}

// "Kulturminister", "Wahlkampfberater": an office by its ending.
function suffixOffice(reading: Reading, text: string): OfficeWord | undefined {
  const ending = OFFICE_ENDING.exec(text)?.[0];
  if (!ending || ending.length === text.length || /^(?:Ver|Laut|Für|Nach)spr/.test(text)) return undefined;
  const word = reading.lexicon.offices.get(ending[0]!.toUpperCase() + ending.slice(1));
  if (!word) return undefined;
  return { ...word, classes: ['other'], noun: text.slice(0, -ending.length) + word.noun.toLowerCase() };
}
