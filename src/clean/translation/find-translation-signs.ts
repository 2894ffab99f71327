import type { Anchor } from '../../core/anchor.ts';
import { ENGLISH_WORDS, IMPOSSIBLE_ARTICLES, LITERAL_PHRASES } from '../../german/translation-signs.ts';

/**
 * Words that tell that a text was translated by a machine and not looked over: English order of words, English words left
 * standing, idioms word for word, articles of the wrong gender. What stands between quotation marks counts for nothing:
 * people speak as they like. Empty where there are too few of them, since writers slip too: at least three, of which
 * English words alone are no proof, and one in a hundred and fifty words.
 */
export function findTranslationSigns(text: string): readonly Anchor[] {
  const own = text.replace(quoted, (words) => ' '.repeat(words.length));
  const signs = [...findOrderSigns(own), ...findLiteralSigns(own), ...findWrongArticles(own)];
  const words = findEnglishWords(own);
  const all = dropOverlaps([...signs, ...words]);
  const count = all.length;
  const isProof = count >= fewestSigns && (signs.length > 0 || words.length >= fewestEnglish);
  if (!isProof || count * wordsPerSign < (text.match(/\p{L}+/gu)?.length ?? 0)) return [];
  return all.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }));
}

const fewestSigns = 3;
/** Reports on culture and technology leave a few English words as they are. */
const fewestEnglish = 5;
const wordsPerSign = 150;

interface Sign {
  readonly start: number;
  readonly end: number;
}

// Within one line and short: an unpaired mark must not hide the rest.
const quoted = /„[^„“”\n]{1,600}[“”]|»[^»«\n]{1,600}«|«[^«»\n]{1,600}»|“[^“”\n]{1,600}”|"[^"\n]{1,600}"/gu;

function findOrderSigns(text: string): readonly Sign[] {
  return orderPatterns.flatMap((pattern) => collect(text, pattern));
}

// Latin letters alone: the letters of all scripts in each pattern would take as long to compile as the rest of a short
// text to read.
const small = 'a-zß-öø-ÿā-ɏ';
const capitals = 'A-ZÀ-ÖØ-ÞĀ-Ɏ';
const letters = 'A-Za-zÀ-ÖØ-öø-ɏ';

const finite = '(?:hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|würde|würden|kann|können|muss|müssen)';
const participle = `(?:[${small}]*ge[${small}]{2,}(?:t|en)|(?:be|ver|er|ent|zer|unter|über|wider)[${small}]{2,}(?:t|en)|[${small}]{2,}iert)`;
const determiner = '(?:den|die|das|dem|einen|eine|ein|keinen|keine|seinen|seine|ihren|ihre|mehr)';
const end = `(?![${letters}\\d-])`;

// A blank in front where a small letter follows: literal beginnings are what makes them quick.
const orderPatterns: readonly RegExp[] = [
  // "dass die Regierung hat abgelehnt den Vorschlag", "dass sein Land wird nicht akzeptieren einen Kompromiss"
  ` dass (?:[${letters}]+ ){1,4}?${finite} (?:nicht )?(?:${participle}|[${small}]{3,}(?:en|ern|eln)) (?!(?:${finite}|habe|worden|sein|lassen|wollen|sollen|dürfen|mögen|und|oder)${end})(?=[${letters}])`,
  // "dass er ist optimistisch", "dass es würde geben eine harte Antwort"
  ` dass (?:er|sie|es|man|wir) (?:ist|sind|war|würde|wird|werden) (?!und${end}|oder${end})[${small}]{3,}${end}`,
  // "weil er hat nicht informiert das Parlament", "weil er war nicht autorisiert, öffentlich"
  ` weil (?:er|sie|es|[${letters}]+ [${capitals}][${letters}]+) (?:hat|haben|ist|sind|war|waren) nicht ${participle}${end}`,
  // "Sie haben diskutiert die Lage", "hat gewarnt gegen", "haben gesendet eine Nachricht"
  `(?<!,| und) (?:hat|haben|hatte|hatten) (?:nicht )?${participle} (?:${determiner}|gegen|zu der)(?= [${letters}])`,
  // "zu liefern mehr Waffen zu", "zu beenden den Krieg", "zu treffen sich in"
  ` zu (?!sein${end}|haben${end}|wissen${end}|sagen${end}|geben${end}|essen${end}|trinken${end})[${small}]{3,}(?:en|ern|eln) (?:den|dem|einen|eine|mehr|sich|wieder)(?= [${letters}])`,
  // "ist erwartet zu reisen", "sind wahrscheinlich zu diskutieren", "Er ist gesetzt, den Präsidenten zu treffen"
  ` (?:ist|sind|war|waren|wird|werden) (?:erwartet|gesetzt|wahrscheinlich),? zu [${small}]+en${end}`,
  // "tat nicht sofort antworten", "tat der Präsident nicht reisen"
  ` (?:tat|taten|tut|tun) (?:[${small}]+ [${capitals}][${letters}]+ )?nicht (?:sofort )?[${small}]{3,}(?:en|ern|eln)${end}`,
  // "sind arbeitend an einem Entwurf", "war sprechend zu Reportern"
  ` (?:ist|sind|war|waren) (?:sich )?(?:arbeitend|sprechend|suchend|bewegend|versuchend|wartend|kämpfend|machend|nehmend|planend|fragend|sagend|reisend|treffend|haltend)${end}`,
  // "In der Erklärung sie betonten", "Nach dem Treffen er sagte"
  `(?<=^|[.!?\\n] ?)(?:In|Nach|Vor|Bei|Während|Auf|Am|Seit) (?:(?:der|dem|den) )?[${capitals}][${letters}]+ (?:er|sie) [${small}]{3,}(?:te|ten)${end}`,
  // "Auf Mittwoch sie werden wieder sprechen"
  `(?<=^|[.!?\\n] ?)(?:Am|Auf|Nach|In|Später am) [${capitals}][${letters}]+ (?:er|sie|es) (?:hat|haben|ist|sind|wird|werden|war|waren)${end}`,
  // "Am Montag der Präsident traf seinen Amtskollegen", "Nach dem Treffen die beiden Männer gaben eine Erklärung ab"
  `(?<=^|[.!?\\n] ?)(?:(?:Am|Später am) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Tag)|Nach dem [${capitals}][${letters}]+) (?:der|die) (?:beiden )?(?:Präsident|Minister|Sprecher|Kanzler|Außenminister|Männer|Frauen|Seiten|Länder) [${small}]+(?:te|ten|af|afen|ab|aben|am|amen|ach|achen)${end}`,
  // "“...” er sagte.", "“...,” er hinzugefügt": the marks are blanks here, so only the order tells.
  `(?<= {4}) (?:er|sie) (?:sagte|erklärte|betonte|fügte hinzu|hinzugefügt|sagten)${end}`,
  // "Das Büro nicht sofort reagierte auf"
  `(?<=[${capitals}][${small}]+) nicht sofort (?:reagierte|antwortete|kommentierte)${end}`,
  // "Der Diplomat der leitet die Verhandlungen sagte", "zwölf Punkte die müssen werden"
  ` (?:die|das|der) (?:muss|müssen|wurde|wurden|hat|haben) (?:werden|[${small}]*ge[${small}]{2,}(?:t|en)|unterzeichnet|versprochen) (?:von|im|in|bei|[${capitals}][${letters}]+ [${small}])`,
].map((pattern) => new RegExp(pattern, 'g'));

function findLiteralSigns(text: string): readonly Sign[] {
  return LITERAL_PHRASES.flatMap((pattern) => collect(text, pattern));
}

/** "Das Minister sagte", "die Vertrag unterzeichnet"; after a comma it may be a pronoun ("Länder, die Krieg führen"). */
function findWrongArticles(text: string): readonly Sign[] {
  return collect(text, wrongArticle);
}

const wrongArticle = new RegExp(
  Object.entries(IMPOSSIBLE_ARTICLES)
    .map(([articles, nouns]) => {
      const both = articles
        .split('|')
        .map((article) => `[${article[0]!.toUpperCase()}${article[0]}]${article.slice(1)}`);
      return `(?<!, |[${letters}])(?:${both.join('|')}) (?:${nouns.replaceAll(' ', '|')})${end}(?! führ)`;
    })
    .join('|'),
  'g',
);

/** Each word once: a term that stays untranslated comes again and again. */
function findEnglishWords(text: string): readonly Sign[] {
  const found = new Map<string, Sign>();
  for (const { 0: match, index } of text.matchAll(englishWord)) {
    const word = match.trimStart();
    if (!found.has(word) && isBehindWord(text, index)) found.set(word, { start: index + 1, end: index + match.length });
  }
  return [...found.values()];
}

// The words themselves behind a blank: ten times as quick as a look at every word of the text.
const englishWord = new RegExp(` (?:${[...ENGLISH_WORDS].join('|')})${end}`, 'g');

// Between German words: in a line of English words nothing was left untranslated, it is a name or a title.
function isBehindWord(text: string, blank: number): boolean {
  // Four units: two letters may be of two units each.
  return /[\p{Ll}\p{Lu}]\p{Ll}$/u.test(text.slice(Math.max(0, blank - 4), blank));
}

function collect(text: string, pattern: RegExp): readonly Sign[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index + match[0].length - match[0].trimStart().length,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** In text order; of signs that share words the first. */
function dropOverlaps(signs: readonly Sign[]): readonly Sign[] {
  let last = 0;
  return signs
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
    .filter((sign) => {
      if (sign.start < last) return false;
      last = sign.end;
      return true;
    });
}
