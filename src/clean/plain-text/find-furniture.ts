import {
  FURNITURE_BEGINNINGS,
  FURNITURE_LINES,
  FURTHER_ARTICLES,
  LIST_OPENERS,
  READER_NOTICES,
} from '../../german/page-furniture.ts';
import { isTranslationNotice } from '../translation/is-translation-notice.ts';
import type { Line } from './find-lines.ts';

/** Why a line is no part of the article, line by line; undefined where it is. */
export function findFurniture(lines: readonly Line[]): (string | undefined)[] {
  const reasons = judgeLines(lines, { withLists: true });
  const prose = lines.filter((line) => isProse(line.text));
  const kept = lines.filter((line, index) => reasons[index] === undefined && isProse(line.text));
  // Where the lists would swallow most of the story, they are none.
  return kept.length * 2 < prose.length ? judgeLines(lines, { withLists: false }) : reasons;
}

function judgeLines(lines: readonly Line[], { withLists }: { readonly withLists: boolean }): (string | undefined)[] {
  const lastProse = lines.findLastIndex((line) => isProse(line.text));
  const reasons: (string | undefined)[] = [];
  let list: { readonly reason: string; readonly ends: boolean } | undefined;
  for (const [index, line] of lines.entries()) {
    const key = toFurnitureKey(line.text);
    const opener = withLists ? findOpener(key) : undefined;
    if (list && !opener && endsList(lines, index, list.ends)) list = undefined;
    if (opener) list = opener;
    reasons.push(
      list?.reason ??
        findFurnitureLine(key) ??
        findBeginning(line.text) ??
        findNotice(line.text) ??
        findDecoration(line.text) ??
        (isBreadcrumb(lines, index) ? 'breadcrumb' : undefined) ??
        (index > lastProse && initials.test(line.text) ? 'authorInitials' : undefined),
    );
  }
  return reasons;
}

/** Whether a line reads like a paragraph: closed by a mark and long enough for a clause. */
export function isProse(text: string): boolean {
  // 60 characters: the shortest paragraphs of one sentence are longer, the longest link texts with a full stop shorter.
  return text.length >= 60 && (closing.test(text) || (/[)\]+]$/.test(text) && closingWithCredit.test(text)));
}

// "Mehr aus: Ausland" opens a list as "Mehr aus" does, where nothing but other articles can follow.
function findOpener(key: string): { readonly reason: string; readonly ends: boolean } | undefined {
  const opener = LIST_OPENERS.get(key);
  if (opener) return opener;
  if (key.length <= 60 && FURTHER_ARTICLES.test(key)) return { reason: 'relatedArticles', ends: false };
  const named = key.length <= 60 ? LIST_OPENERS.get(key.split(':', 1)[0]!) : undefined;
  return named?.ends ? named : undefined;
}

// One of the lines, or several in one: "Teilen Merken Drucken".
function findFurnitureLine(key: string): string | undefined {
  const reason = FURNITURE_LINES.get(key);
  if (reason || !key.includes(' ') || key.length > 60) return reason;
  const words = key.split(' ');
  return words.every((word) => FURNITURE_LINES.has(word)) ? FURNITURE_LINES.get(words[0]!) : undefined;
}

// A full stop, with quotation marks behind it.
const closing = /[.!?…:][“”"«»‹›’'‘)\]]*$/;

// Credits ("... dafür. (dpa/mku)") and "+++" too.
const closingWithCredit = /[.!?…:][“”"«»‹›’'‘)\]]*(?: ?[([][\p{L}/, .-]{2,40}[)\]])?(?: \+\+\+)?$/u;

/** Lower case, without marks and counts at the ends: "» Kommentare (12):" -> "kommentare". */
function toFurnitureKey(text: string): string {
  if (text.length > 80) return '';
  return text
    .replace(/^\(?\d+\)?\s+|\s*\(?\d+\)?\s*$/g, '')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    .toLowerCase();
}

// A list of links ends with the next prose, or with a heading that stands over it. Under the article only a long
// paragraph ends it, because advertisements are prose too.
function endsList(lines: readonly Line[], index: number, underArticle: boolean): boolean {
  const line = lines[index]!;
  if (underArticle) return line.text.length > 250 && isProse(line.text);
  if (line.text.length > longestLink) return true;
  if (isProse(line.text)) return line.blankBefore || line.text.length > 120;
  const next = lines[index + 1];
  return line.blankBefore && next !== undefined && isProse(next.text) && next.text.length > 120;
}

// The headlines of other articles are shorter; a longer line is a paragraph, whatever it ends with.
const longestLink = 160;

// Longer lines are prose that happens to begin so.
function findBeginning(text: string): string | undefined {
  if (text.length > 250) return undefined;
  const lower = text.toLowerCase();
  // "1 von 5" below a picture
  if (/^(?:bild )?\d{1,3} ?(?:von|\/) ?\d{1,3}$/.test(lower)) return 'navigation';
  if (/^\d{1,2}:\d\d ?min(?:\.|uten)?$/.test(lower)) return 'navigation';
  if (/^\d{1,2} min(?:\.|uten)? ?(?:lesezeit|lesedauer)?$|^(?:lesezeit|lesedauer)\b/.test(lower)) return 'navigation';
  if (/(?:fotostrecke ansehen|zur bildergalerie|zur fotostrecke)$/.test(lower)) return 'navigation';
  // "5343 mal gelesen | 32 Kommentare", "4 Sterne von 5"
  if (/^\(?\d[\d.]*\)? (?:mal gelesen|aufrufe|kommentare?|leserkommentare?|\d sterne|sterne)\b.{0,30}$/.test(lower))
    return 'comments';
  // "Anzeige Muster" with the network that it comes from
  if (/^anzeige [\p{L}\d.-]{2,20}$/u.test(lower)) return 'advertisement';
  const beginning = FURNITURE_BEGINNINGS.find(({ begins }) => lower.startsWith(begins));
  // "Themen: Beide sprachen über ..." tells the story.
  const isStory = (beginning?.reason === 'topics' || beginning?.reason === 'credits') && isProse(text);
  return isStory ? undefined : beginning?.reason;
}

// "Empfohlener externer Inhalt ...", "Mit meiner Anmeldung zum Newsletter ...". Longer paragraphs say more than that.
function findNotice(text: string): string | undefined {
  if (text.length > 900) return undefined;
  if (isTranslationNotice(text)) return 'machineTranslation';
  const lower = text.toLowerCase();
  if (!anyNotice.test(lower)) return undefined;
  const notice = READER_NOTICES.find(({ says, upTo }) => text.length <= (upTo ?? 900) && lower.includes(says));
  return notice?.reason;
}

// One test for all: hardly a line speaks to its reader.
const anyNotice = new RegExp(READER_NOTICES.map(({ says }) => says.replace(/[.?]/g, '\\$&')).join('|'));

// "—–", "***", "-", "+++"
function findDecoration(text: string): string | undefined {
  return /^[^\p{L}\d]+$/u.test(text) ? 'decoration' : undefined;
}

// "1. Startseite", "2. Politik", "3. International" or "Startseite > Politik > Ausland".
function isBreadcrumb(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!;
  if (/^(?:Startseite|Home|Start|Nachrichten)\s*[>»›/|]\s*\S/.test(text)) return true;
  const number = /^(\d)\. /.exec(text);
  if (!number) return false;
  const first = lines[index - Number(number[1]) + 1];
  return first !== undefined && /^1\. (?:Startseite|Home|Start|Nachrichten|News)$/.test(first.text);
}

// "flx, mmm, amz", "apa", "jbo/dpa"
const initials = /^\(?[\p{Ll}]{2,4}(?:\s*[,/]\s*[\p{L}]{2,4}){0,6}\)?$/u;
