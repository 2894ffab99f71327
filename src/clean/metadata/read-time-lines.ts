import { readGermanTime } from './read-german-time.ts';

/** A time that a text states about itself, and the words that state it. */
export interface StatedTime {
  readonly kind: 'publishedAt' | 'updatedAt';
  readonly value: string;
  /** Where in the line the words stand, half-open. */
  readonly start: number;
  readonly end: number;
}

/**
 * The publication and update times in a line that is no prose, or at the end of a lead, at most one of each. Dates
 * inside sentences are never taken: they are what the story tells of.
 */
export function readStatedTimes(line: string): StatedTime[] {
  // No statement is without a full date; most lines have no number at all.
  if (!/\d{2}/.test(line) || !anyDay.test(line)) return [];
  const found: StatedTime[] = [];
  for (const { kind, cue, pattern } of statements) {
    if (!cue.test(line) || found.some((stated) => stated.kind === kind)) continue;
    const match = pattern.exec(line);
    const value = match && readGermanTime(match.groups!.time!);
    if (!value) continue;
    const stated = { kind, value, start: match.index, end: match.index + match[0].length };
    // "18.03.2025 - 20:51 Uhr aktualisiert" is one statement, whatever the other patterns make of it.
    if (!found.some((other) => other.start < stated.end && stated.start < other.end)) found.push(stated);
  }
  return found;
}

// German letters alone: the letters of all scripts, nine times over in each statement, take ten milliseconds to compile.
const month = '[A-Za-zÄÖÜäöü]{3,9}';
const day = String.raw`(?:\d{1,2}[./] ?\d{1,2}[./] ?\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}\.? ${month}\.? \d{4})`;
const anyDay = new RegExp(day);
const hour = String.raw`(?:\s*[,|·–-]?\s*(?:um\s+)?\d{1,2}(?:[:.]\d\d)?(?:\s*Uhr|\s*h)?)?`;
const weekday = String.raw`(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s+(?:de[nr]\s+)?)?`;
const time = `${weekday}(?<time>${day}${hour})`;

interface Statement {
  readonly kind: StatedTime['kind'];
  /** What a line with the statement must have: quick to ask, where each of the patterns is dear to compile. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

function statement(kind: StatedTime['kind'], cue: RegExp, source: string): Statement {
  return { kind, cue, pattern: new RegExp(source, 'u') };
}

const statements: readonly Statement[] = [
  // "18.03.2025 - 20:51 Uhr aktualisiert Artikel anhören" after the lead
  statement('updatedAt', /ktualisiert/, `(?<=^|[.!?] )${time}\\s*[(]?[Aa]ktualisiert[)]?`),
  // "Stand: 18.03.2025 20:03 Uhr"
  statement(
    'updatedAt',
    /[Ss]tand|ktualisier|Änderung|[Uu]pdate|[Gg]eändert/,
    `(?:^|\\b)(?:[Ss]tand|[Aa]ktualisiert|[Ll]etzte (?:Aktualisierung|Änderung)|[Uu]pdate|[Gg]eändert)(?: am| vom)?\\s*:?\\s*${time}(?!\\d)`,
  ),
  statement(
    'publishedAt',
    /eröffentlicht|ubliziert|rstellt|rschienen|[Oo]nline|vom|[Dd]atum/,
    `(?:^|[|•·,] ?|\\) )(?:(?:(?:Artikel|Beitrag|Text|Meldung) )?[Vv]eröffentlicht|[Pp]ubliziert|[Ee]rstellt|[Ee]rschienen|[Oo]nline seit|[Aa]rtikel vom|[Mm]eldung vom|[Bb]eitrag vom|[Aa]usgabe vom|[Dd]atum|[Nn]achricht vom)(?: am| vom)?\\s*:?\\s*${time}(?!\\d)\\.?`,
  ),
  // "(Radionachrichten vom 12.04.2025)"
  statement(
    'publishedAt',
    /nachrichten|meldung|bericht|sendung|ausgabe|magazin/,
    `^\\(?\\p{Lu}[\\p{L}-]*(?:nachrichten|meldung|bericht|sendung|ausgabe|magazin)(?: vom| am)?:? ${time}\\)?\\.?$`,
  ),
  // "Sendung: BR24 Nachrichten, 04.03.2024 20:45 Uhr"
  statement(
    'publishedAt',
    /^(?:Sendung|Gesendet|Ausgestrahlt|Erstsendung|Quelle)/,
    `^(?:Sendung|Gesendet|Ausgestrahlt|Erstsendung|Quelle)\\b[^.!?]{0,80}?[, ]${time}\\.?$`,
  ),
  // "Text/Foto: Welt Nachrichtensender am 27. November 2025"
  statement(
    'publishedAt',
    /^(?:Text|Bericht|Quelle|Autor)/,
    `^(?:Text|Bericht|Quelle|Autor)(?:/[\\p{L}]+)*: [^.!?]{0,80}? (?:am|vom|,) ${time}\\.?$`,
  ),
  // "Dieser Beitrag wurde am 12.03.2025 um 16:20 Uhr aktualisiert."
  statement(
    'updatedAt',
    /^Diese/,
    `^Diese[rs]? (?:Nachricht|Meldung|Beitrag|Artikel|Text) wurde (?:zuletzt )?am ${time} (?:aktualisiert|geändert|überarbeitet|ergänzt)\\.?$`,
  ),
  // "Diese Nachricht wurde am 12.04.2025 im Programm Deutschlandfunk gesendet."
  statement(
    'publishedAt',
    /^Diese/,
    `^Diese[rs]? (?:Nachricht|Meldung|Sendung|Beitrag|Artikel|Text) (?:wurde|ist|erschien) (?:zuerst )?am ${time}(?: [^.!?]{2,60})?(?: (?:gesendet|ausgestrahlt|veröffentlicht|publiziert|erschienen)(?: worden)?)\\.?$`,
  ),
  // "(dpa, 18.03.2025)", "© AFP 18.03.2025"
  statement(
    'publishedAt',
    /^[(©]?\s*(?:dpa|A|R|[Ss]|epd|KNA|dts|T|X)/,
    `^[(©]?\\s*(?:dpa|AFP|APA|AP|Reuters|sda|SDA|epd|KNA|dts|TASS|RIA Novosti|Xinhua)(?:/[\\p{L}-]+)*,? ${time}\\)?$`,
  ),
  // "Berlin, 18. März 2025" alone, above a release
  statement('publishedAt', /^[^\d,]+, /, `^\\p{Lu}[\\p{L}-]+(?: am \\p{Lu}\\p{Ll}+)?, (?:den )?${time}$`),
  // A line with nothing but a time: "18. März 2025, 20:51 Uhr"
  statement('publishedAt', /^(?:[MDFS]|\d)/, `^${time}$`),
  // "27. Januar 2026 • Max Muster • 3 Minuten"
  statement('publishedAt', /^(?:[MDFS]|\d)/, `^${time}\\s*[|•·]`),
  // "Dienstag, 18. März 2025 | Von Max Muster" and "Von Max Muster, 18.03.2025"
  statement('publishedAt', /^(?:Von|Autor:)/, `^(?:Von|Von:|Autor:) [^.!?\\d]{3,80}[,|·•-] ?${time}$`),
  // "Von Erika Muster am Dienstag, 18. März 2025 um 20:51 Uhr"
  statement('publishedAt', /^(?:Von|Autor:)/, `^(?:Von|Von:|Autor:) (?:\\p{Lu}[\\p{L}.-]+ ){1,4}am ${time}$`),
];
