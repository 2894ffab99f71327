import type { Actor } from '../../../core/actor.ts';
import { plainActor } from '../../../core/plain-actor.ts';
import { readNumberWord } from '../../../core/read-number.ts';
import { NOMINATIVE_ENDINGS } from '../../../german/anonymous-nouns.ts';
import {
  BODY_NOUN_ENDINGS,
  BODY_NOUN_WITH_ATTRIBUTE,
  MASCULINE_BODY_NOUN,
  NAME_BEARING_BODY_NOUN,
  NEUTER_BODY_NOUN,
  UNIT_NOUN,
} from '../../../german/body-nouns.ts';
import { PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, CONTENT_NOUN_ENDINGS, PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { judgeQuoted } from '../forms/judge-quoted.ts';
import { hasEnding, hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, type Reading, textAt } from '../reading.ts';
import { isAdjectiveOfName, withoutAttributes } from './find-head.ts';

/** An actor of its own for speakers without a name: "zwei Diplomaten", "ukrainische Verhandlungskreise". */
export function nameAnonymous(reading: Reading, named: readonly number[], head: number): Actor {
  const speaker = withoutAttributes(reading, named);
  const ownName = properName(reading, speaker, head);
  if (ownName) return { ...toActor(ownName, null), kind: 'outlet' };
  // "Angaben aus *Regierungskreisen*": what stands before the noun of saying or its preposition is not the name.
  const from = speaker.findLastIndex(
    (token) =>
      token < head &&
      (opensName.test(textAt(reading, token)) || isSayingOrPaper(textAt(reading, token))) &&
      !isLed(reading, token),
  );
  const before = speaker
    .filter((token, index) => index >= Math.max(0, from) && token < head)
    .map((token) => textAt(reading, token));
  const described = before.filter(
    (word, index) =>
      !quantifiers.test(word) &&
      !isSayingOrPaper(word) &&
      (!articles.test(word) || attributeOpeners.has(before[index - 1] ?? '')),
  );
  // "Angaben *eines neutralen Vermittlers*".
  const isGenitiveHead = before.some((word) => /^(des|eines|seines|ihres|dieses)$/i.test(word));
  const bare = textAt(reading, head);
  const noun = toNominative(isGenitiveHead ? bare.replace(/(?<=er|eur|or|ist|at|ar|är)s$/, '') : bare);
  // Five words: "Vertreter der iranischen Regierung"; what is longer describes, it does not name.
  const attribute = speaker.filter((token) => token > head && token <= head + 4).map((token) => textAt(reading, token));
  const isGenitive = /^(des|der|von|aus|im|vom)$/i.test(attribute[0] ?? '');
  const isSingular = /^eine?[mrns]?$/i.test(before[0] ?? '');
  const adjectives = described.map((word) =>
    articles.test(word) ? word : toStrongNominative(word, { isSingular, noun }),
  );
  // "ein US-Beamter" is called "US-Beamter": the compound says enough.
  const needsArticle = isSingular && described.length === 0 && !isGenitive && !noun.includes('-');
  const article = needsArticle ? [/in$/.test(noun) ? 'eine' : 'ein'] : [];
  const words = [...article, ...adjectives, noun, ...(isGenitive ? attribute : [])];
  const name = words.join(' ');
  const number =
    described.map((word) => readNumberWord(word)).find((value) => value !== undefined) ?? (isSingular ? 1 : null);
  return toActor(name, number);
}

/** "drei mit *dem* Vorgang vertraute Beamte": inside of what is said of them no name begins. */
function isLed(reading: Reading, token: number): boolean {
  return attributeOpeners.has(textAt(reading, token - 1));
}

const attributeOpeners = new Set(['mit', 'an', 'in', 'über', 'bei', 'zu']);

/** "*Angaben* ranghoher Beamter", "einem *Papier* ranghoher Beamter": what they gave is no part of their name. */
function isSayingOrPaper(word: string): boolean {
  return hasEnding(word, ATTRIBUTION_NOUN_ENDINGS) || hasEnding(word, PAPER_SOURCE_ENDINGS);
}

/** An actor for a speaker that nothing else names: a proper name, or a body by what it is ("Bundesanwaltschaft"); null for things. */
export function nameUnknown(reading: Reading, speaker: readonly number[], head: number): Actor | null {
  const { tokens, words } = reading.annotated;
  // "ergab eine *Recherche*": a noun of saying is nobody.
  if (saysByItself.some((endings) => hasEndingAt(reading, head, endings))) return null;
  const isName = words[head]!.category === 'name' && /^\p{Lu}\p{L}{2,}/u.test(tokens[head]!.text);
  const quoted = reading.quoted[reading.quotedOfToken[head]!];
  if (quoted && judgeQuoted(reading, quoted) !== 'name') return null;
  if (quoted)
    return {
      ...toActor(reading.annotated.document.text.slice(quoted.region.inner.start, quoted.region.inner.end), null),
      kind: 'outlet',
    };
  const isBody = isBodyNoun(tokens[head]!.text);
  if (!isName && !isBody) return null;
  // "der Konzern *Nordmetall*", "die Gewerkschaft *Verdi*": the proper name behind what it is.
  const proper =
    isBody && NAME_BEARING_BODY_NOUN.test(tokens[head]!.text) ? nameBehindBody(reading, speaker, head) : undefined;
  if (proper)
    return {
      ...toActor(UNIT_NOUN.test(tokens[head]!.text) ? `${tokens[head]!.text} ${proper}` : proper, null),
      kind: 'organisation',
    };
  // Three words: the rest of a longer naming describes.
  const name = speaker.filter(
    (token) => token === head || (isName && token > head && token <= head + 2 && words[token]!.category === 'name'),
  );
  // "Angaben *des Militärs*", "eines örtlichen *Krankenhauses*": a common noun in the genitive.
  const isGenitive =
    isBody &&
    words[head]!.category === 'noun' &&
    speaker.some((token) => /^(des|eines)$/i.test(textAt(reading, token)) && token >= head - 2);
  const core = [...name, ...(isBody ? attributeOfName(reading, speaker, head) : [])];
  const written = withAdjective(reading, speaker, { head, name: core.map((token) => tokens[token]!.text).join(' ') });
  const actor = toActor(isGenitive ? written.replace(/(?<=[dtsßz])es$|s$/, '') : written, null);
  return { ...actor, kind: isBody ? 'organisation' : 'person' };
}

/** "die Gewerkschaft *der Polizei*", "das Zentrum *für Katastrophenschutz*": without it the name is not whole. */
function attributeOfName({ annotated }: Reading, speaker: readonly number[], head: number): readonly number[] {
  const { tokens, words } = annotated;
  if (!BODY_NOUN_WITH_ATTRIBUTE.test(tokens[head]!.text) || !/^(der|des|für)$/.test(tokens[head + 1]?.text ?? ''))
    return [];
  const rest = speaker.filter((token) => token > head && token <= head + 4);
  const end =
    rest.find((token) => token > head + 1 && !/^(noun|name|adjective)$/.test(words[token]!.category)) ??
    (rest.at(-1) ?? head) + 1;
  const attribute = rest.filter((token) => token < end);
  return attribute.length > 1 && /^(noun|name)$/.test(words[attribute.at(-1)!]!.category) ? attribute : [];
}

const saysByItself = [ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS, CONTENT_NOUN_ENDINGS];

/** "der *Deutsche* Wetterdienst" -> "Deutscher Wetterdienst", "dem *Statistischen* Bundesamt" -> "Statistisches Bundesamt". */
function withAdjective(
  reading: Reading,
  speaker: readonly number[],
  { head, name }: { readonly head: number; readonly name: string },
): string {
  const isPart = speaker.includes(head - 1) && isAdjectiveOfName(reading, head - 1) && isCapitalAt(reading, head - 1);
  if (!isPart) return name;
  const noun = textAt(reading, head);
  const ending = NEUTER_BODY_NOUN.test(noun) ? 'es' : MASCULINE_BODY_NOUN.test(noun) ? 'er' : 'e';
  return `${textAt(reading, head - 1).replace(/e[nrs]?$/, ending)} ${name}`;
}

function nameBehindBody({ annotated }: Reading, speaker: readonly number[], head: number): string | undefined {
  const { tokens, words } = annotated;
  const names: string[] = [];
  for (
    let token = head + 1;
    speaker.includes(token) && words[token]!.category === 'name' && /^\p{Lu}/u.test(tokens[token]!.text);
    token += 1
  )
    names.push(tokens[token]!.text);
  return names.length > 0 && names.length <= 3 ? names.join(' ') : undefined;
}

/** A body by what it is, also in the genitive: "Bundesnachrichtendienst*es*". */
function isBodyNoun(word: string): boolean {
  return [word, word.replace(/(?<=.{4})e?s$/, ''), word.replace(/(?<=.{4})s$/, '')].some((form) =>
    hasEnding(form, BODY_NOUN_ENDINGS),
  );
}

/** "Dem Sender *Rundblick*", "die Zeitung *Der Morgen*": the proper name behind the kind. */
function properName({ annotated }: Reading, speaker: readonly number[], head: number): string | undefined {
  const { tokens, words } = annotated;
  if (!/(sender|zeitung|magazin|agentur|portal|fernsehen|blatt)$/i.test(tokens[head]!.text)) return undefined;
  const name = speaker.filter(
    (token) => token > head && (words[token]!.category === 'name' || /^\p{Lu}/u.test(tokens[token]!.text)),
  );
  return name.length > 0 ? name.map((token) => tokens[token]!.text).join(' ') : undefined;
}

function toActor(name: string, number: number | null): Actor {
  return { ...plainActor, key: `local:${name.toLowerCase()}`, kind: 'anonymous', name, number };
}

const quantifiers =
  /^(mehrere[rn]?|einige[rn]?|diese[rsnm]?|viele[rn]?|seine[rsnm]?|ihre[rsnm]?|weitere[rn]?|zahlreiche[rn]?)$/i;

const opensName = /^(der|die|das|den|dem|des|eine?[mrns]?|aus|von|vom)$/i;

const articles = /^(der|die|das|den|dem|des|eine?[mrns]?|aus|von|vom|laut|nach)$/i;

/** "Beamten" -> "Beamte", "Kreisen" -> "Kreise": the dative plural as the list has it. */
function toNominative(noun: string): string {
  for (const [ending, nominative] of NOMINATIVE_ENDINGS) {
    if (noun.toLowerCase().endsWith(ending))
      return (
        noun.slice(0, noun.length - ending.length + sharedStart(ending, nominative)) +
        nominative.slice(sharedStart(ending, nominative))
      );
  }
  return noun;
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** "ranghohen" -> "ranghohe" (several), "ranghoher" (one man), "ranghohe" (one woman). */
function toStrongNominative(
  word: string,
  { isSingular, noun }: { readonly isSingular: boolean; readonly noun: string },
): string {
  if (!/^\p{Ll}.*e[nrm]$/u.test(word)) return word;
  return word.slice(0, -1) + (isSingular && !/in$/.test(noun) ? 'r' : '');
}
