import { AUXILIARY_VERBS } from '../../german/auxiliary-verbs.ts';
import { STRONG_VERBS } from '../../german/strong-verbs.ts';
import { INSEPARABLE_PREFIXES } from '../../german/verb-prefixes.ts';
import { WEAK_VERBS } from '../../german/weak-verbs.ts';

/** Whether a form may be a finite verb. Generous: where the look allows it, the answer is yes. */
export function isFiniteVerb(word: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  // "telefoniert", "protestierten": all verbs in -ieren.
  if (/[^aeiou]ier(?:t|te|ten|e|en)$/.test(word)) return true;
  return isListed(word) || (word.includes('ss') && isListed(word.replaceAll('ss', 'ß')));
}

function isListed(word: string): boolean {
  forms ??= buildForms();
  if (forms.has(word)) return true;
  return prefixed.some(
    (prefix) => word.startsWith(prefix) && word.length > prefix.length + 2 && forms!.has(word.slice(prefix.length)),
  );
}

/** Whether a form is one of an auxiliary or modal that closes a clause: "sei", "hatte", "wurde", "könne". */
export function isFiniteAuxiliary(word: string): boolean {
  auxiliaries ??= readAuxiliaries();
  return auxiliaries.has(word);
}

let forms: Set<string> | undefined;
let auxiliaries: Set<string> | undefined;

// Separable prefixes stay with the verb at the end of a clause ("stattfand"), inseparable ones always.
const prefixed = [
  ...INSEPARABLE_PREFIXES,
  ...'ab an auf aus bei dar durch ein entgegen fern fest fort frei her heraus herbei hervor hin hinaus hinweg hinzu los mit nach nieder preis statt teil um vor voran voraus vorbei weg weiter wieder zu zurück zusammen überein bekannt'.split(
    ' ',
  ),
];

function readAuxiliaries(): Set<string> {
  const found = new Set<string>();
  for (const entry of Object.values(AUXILIARY_VERBS)) {
    for (const form of entry.split(' ')) {
      const [word, codes] = form.split(':');
      if (codes!.split(',').some((code) => /^[ipkc]\d/.test(code))) found.add(word!);
    }
  }
  return found;
}

function buildForms(): Set<string> {
  const built = new Set(readAuxiliaries());
  for (const line of STRONG_VERBS.trim().split('\n')) {
    const [infinitive, present, past, , subjunctive] = line.split(' ');
    for (const form of [infinitive, present, past, subjunctive]) if (form) built.add(form);
    if (past) addEndings(built, past, ['e', 'en', 't', 'te', 'ten']);
    if (past)
      addEndings(
        built,
        past
          .replace(/a(?!.*a)/, 'ä')
          .replace(/o(?!.*o)/, 'ö')
          .replace(/u(?!.*u)/, 'ü'),
        ['', 'e', 'en'],
      );
    if (infinitive) addEndings(built, infinitive.replace(/e?n$/, ''), ['e', 't', 'et', 'st']);
  }
  for (const infinitive of WEAK_VERBS.trim().split(/\s+/)) {
    built.add(infinitive);
    addEndings(built, infinitive.replace(/e?n$/, ''), ['e', 't', 'et', 'te', 'ten', 'ete', 'eten']);
  }
  return built;
}

function addEndings(built: Set<string>, stem: string, endings: readonly string[]): void {
  for (const ending of endings) built.add(stem + ending);
}
