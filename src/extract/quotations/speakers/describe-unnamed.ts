import type { Hop } from '../../../core/quotation.ts';
import { readNumberWord } from '../../../core/read-number.ts';
import { type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';

/**
 * The link for people without a name, in the words of the text: "zwei mit der Sache vertraute Personen" are two, their
 * name "mit der Sache vertraute Personen"; "ein Diplomat" is one, "Diplomaten" no number.
 */
export function describeUnnamed(
  reading: Reading,
  tokens: readonly number[],
  { head, number, key }: { readonly head: number; readonly number: number | null; readonly key: string | null },
): Hop {
  const from = tokens.findLastIndex((token) => token < head && opensNaming(reading, token, tokens));
  const own = tokens.slice(from + 1);
  const told = countPeople(reading, tokens, head);
  const isSingular = told === 1 || number === 1;
  const end = endOfNaming(reading, own, head);
  const name = own
    .filter((token) => token < end && textAt(reading, token) !== ',')
    .map((token) =>
      token < head
        ? toNominative(textAt(reading, token), isSingular)
        : token === head
          ? withoutGenitive(reading, token)
          : textAt(reading, token),
    )
    .join(' ');
  return {
    role: 'anonymous',
    name,
    wikidata: null,
    actor: key,
    number: told ?? number,
    description: name,
    anchors: toAnchors(
      reading.annotated,
      tokens.filter((token) => token < end),
    ),
  };
}

/** "zwei Diplomaten", "ein halbes Dutzend", "*ein* Mitarbeiter und *ein* früherer Beamter", "*der* ungenannte Berater". */
function countPeople(reading: Reading, tokens: readonly number[], head: number): number | undefined {
  const before = tokens.slice(0, tokens.indexOf(head)).map((token) => textAt(reading, token));
  const dozens = /(halbes|\S+) dutzend$/i.exec(before.join(' '))?.[1];
  if (dozens) return dozens === 'halbes' ? 6 : 12 * (toNumber(dozens) ?? 1);
  const told = before.map(toNumber).find((value) => value !== undefined);
  const others = tokens.filter(
    (token) => /^(und|oder|sowie)$/.test(textAt(reading, token)) && toNumber(textAt(reading, token + 1)) === 1,
  );
  if (told === 1) return 1 + others.length;
  const isOne = /^(der|dem)$/i.test(before[0] ?? '') && before.length > 1 && !/(en|n)$/.test(textAt(reading, head));
  return told ?? (isOne && tokens[0] !== head ? 1 : undefined);
}

/** "ein" and "einer" count one, "mehrere" does not count. */
function toNumber(word: string): number | undefined {
  if (/^eine?[mnrs]?$/i.test(word)) return 1;
  return readNumberWord(word.toLowerCase());
}

/** Articles and numbers before the name; inside "mit der Sache vertraute" they belong to it. */
function opensNaming(reading: Reading, token: number, tokens: readonly number[]): boolean {
  const word = textAt(reading, token);
  const isLed = tokens.includes(token - 1) && /^(mit|in|aus|von|an|bei|zu)$/i.test(textAt(reading, token - 1));
  if (/^(der|die|das|den|dem|des)$/i.test(word)) return !isLed || /^(aus|von)$/i.test(textAt(reading, token - 1));
  return (
    toNumber(word) !== undefined ||
    /^(halbes|Dutzend|aus|laut|von|Angaben|Informationen|mehreren?|nicht|namentlich)$/i.test(word)
  );
}

/** Genitives and phrases of place go with the naming: "Vertreter der Hamas", "Quellen im Weißen Haus"; commas and verbs end it. */
function endOfNaming(reading: Reading, tokens: readonly number[], head: number): number {
  const { words } = reading.annotated;
  for (const token of tokens) {
    if (token <= head) continue;
    if (
      (words[token]!.category === 'verb' && textAt(reading, token) !== 'vertraute') ||
      /^[,;:.„“"»«(]$/.test(textAt(reading, token))
    )
      return token;
    // "Unternehmenskreise *in ihrer Ausgabe*": where it was printed.
    if (
      /^(in|im|am|vom)$/.test(textAt(reading, token)) &&
      /^(ihrer|seiner|ihrem|seinem|einer|einem|\p{Lu}\p{L}*(tag|woch|abend))/u.test(textAt(reading, token + 1))
    )
      return token;
    if (/^(dem|den)$/.test(textAt(reading, token)) && !/^(aus|in|bei|mit|von)$/.test(textAt(reading, token - 1)))
      return token;
  }
  return tokens.at(-1)! + 1;
}

/** "Angaben *des Polizeichefs*" -> "Polizeichef". */
function withoutGenitive(reading: Reading, head: number): string {
  const word = textAt(reading, head);
  const isGenitive = [1, 2].some((distance) => /^(des|eines)$/i.test(textAt(reading, head - distance)));
  return isGenitive ? word.replace(/(?<=er|or|är|ef|ist|ant|ent|eur|mann)s$/, '') : word;
}

/** "hohen" -> "hoher" (one), "hohe" (several). */
function toNominative(word: string, isSingular: boolean): string {
  // "mit *der* Sache vertraute Personen" keeps its article.
  if (!/^\p{Ll}.{2,}e[nrm]$/u.test(word)) return word;
  return word.slice(0, -1) + (isSingular ? 'r' : '');
}
