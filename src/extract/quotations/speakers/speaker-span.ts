import type { Clause, Phrase } from '../../../core/clause.ts';
import { BODY_NOUN_ENDINGS } from '../../../german/body-nouns.ts';
import { findMediumName } from '../chains/find-medium-name.ts';
import { tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { mentionsIn, type Reading, textAt } from '../reading.ts';

/**
 * The whole naming of a speaker from its first phrase on: attributes, brackets and appositions with it, "der Leiter der
 * Behörde im Ministerium, Karl Meier (SPD)". Relative clauses and adverbs are left out.
 */
export function toSpeakerSpan(reading: Reading, clause: Clause, phrase: Phrase): readonly number[] {
  // "forderte *er* vom Ausschuss"
  if (/^(er|sie|ich|wir|dieser|diese)$/i.test(textAt(reading, phrase.firstToken))) return [phrase.firstToken];
  // "*einer seiner Diplomaten*": the parser takes the genitive for a phrase of its own.
  const partOf = /^(eine[rs]?|zwei|drei|vier|fünf|mehrere|einige|viele)$/i.test(textAt(reading, phrase.firstToken))
    ? clause.phrases.find(({ firstToken }) => firstToken === phrase.firstToken + 1)
    : undefined;
  if (partOf && /^(der|seiner|ihrer|dieser)$/i.test(textAt(reading, partOf.firstToken)))
    return tokenRange(phrase.firstToken, partOf.endToken);
  const first = startOfNaming(reading, clause, phrase);
  const finite = clause.verb?.finite;
  const isPrefield = finite !== undefined && phrase.endToken <= finite && opensClause(reading, clause, phrase);
  let end = isPrefield ? phrase.endToken : withoutStrayTail(reading, phrase);
  const isCut = end < phrase.endToken;
  if (isPrefield) end = throughAttributes(reading, clause, { end, limit: finite });
  else if (!isCut) end = throughName(reading, clause, end);
  end = throughBracket(reading, end);
  if (!isCut) end = throughApposition(reading, clause, end);
  if (clause.order === 'verbFinal') end = throughCoordination(reading, clause, end);
  return trim(reading, first, end);
}

/** "*Der neue Leiter der Behörde,* Karl Meier, sagte": before the verb a bare phrase in front of the subject names him too. */
function startOfNaming(reading: Reading, clause: Clause, phrase: Phrase): number {
  const first = clause.phrases[0];
  if (!first || first === phrase || first.preposition !== undefined || phrase.endToken > (clause.verb?.finite ?? 0))
    return phrase.firstToken;
  const between = tokenRange(first.endToken, phrase.firstToken);
  const isJoined =
    first.role !== 'adverbial' && between.every((token) => /^(,|und|sowie)$/.test(textAt(reading, token)));
  return isJoined && first.endToken <= phrase.firstToken ? first.firstToken : phrase.firstToken;
}

/**
 * Behind the verb the phrase may have run on into the next one: "sagte Peskow *der Agentur Tass*" names the hearer,
 * "hat Putin *von Trump* ... verlangt" another object.
 */
function withoutStrayTail(reading: Reading, phrase: Phrase): number {
  const { actors, tokens } = reading.annotated;
  const inside = mentionsIn(reading, phrase.firstToken, phrase.endToken);
  const head = inside.find((mention) => mention.firstToken <= phrase.firstToken + 1);
  const named = inside.find((mention) => mention.how === 'name' && mention.type === 'PER');
  for (let token = phrase.firstToken + 1; token < phrase.endToken; token += 1) {
    const word = tokens[token]!.lower;
    if (word === 'von' && token === (named ?? head)?.endToken && (named ?? head)?.how === 'name') return token;
    if (word !== 'der' && word !== 'dem') continue;
    if (named && token >= named.endToken && /^[„"»«“]$/.test(tokens[token + 1]!.text)) return token;
    // "sagte eine Sprecherin *der dpa*", "der Minister *der Rheinischen Post*": to whom it was said.
    const opensName = findMediumName(reading, token + 1) ?? findMediumName(reading, token + 2);
    if (opensName && !ofOutlet.test(tokens[token - 1]!.text)) return token;
    const carrier = inside.find((mention) => mention.endToken > token && mention.firstToken <= token + 5);
    const kind = carrier?.actor ? actors.get(carrier.actor)?.kind : undefined;
    if ((kind === 'agency' || kind === 'outlet') && !ofOutlet.test(tokens[token - 1]!.text)) return token;
  }
  return phrase.endToken;
}

/** "ein Reporter *der Zeitung*" belongs to it, "ein Minister *der Zeitung*" speaks to it. */
const ofOutlet =
  /(reporter|journalist|redakteur|korrespondent|mitarbeiter|^chef|redaktionschef|^leiter|büroleiter|kommentator|bericht|zufolge)(in)?$/i;

/** As above for the phrase of a preposition: "nach Angaben des Beauftragten *für Datenschutz, Karl Meier*". */
export function toSourceSpan(reading: Reading, clause: Clause, phrase: Phrase): readonly number[] {
  const finite = clause.verb?.finite;
  const isPrefield = finite !== undefined && phrase.endToken <= finite && opensClause(reading, clause, phrase);
  let end = phrase.endToken;
  if (isPrefield) end = throughAttributes(reading, clause, { end, limit: finite });
  end = throughBracket(reading, end);
  end = throughApposition(reading, clause, end);
  return trim(reading, phrase.firstToken, end);
}

/** "wie das Amt in Ankara *und der Kreml* mitteilten": a second naming in front of a plural verb at the end. */
function throughCoordination(reading: Reading, clause: Clause, end: number): number {
  const verb = clause.verb?.tokens[0] ?? 0;
  if (clause.verb?.number === 'singular') return end;
  for (let token = end; token < verb; token += 1) {
    if (textAt(reading, token) !== 'und') continue;
    const [mention] = mentionsIn(reading, token + 1, Math.min(token + 3, verb));
    return mention && mention.firstToken <= token + 2 ? mention.endToken : end;
  }
  return end;
}

/** Before the verb there is only one constituent: what stands between subject and verb belongs to the subject. */
function opensClause(reading: Reading, clause: Clause, phrase: Phrase): boolean {
  const before = tokenRange(clause.parts[0]!.first, phrase.firstToken);
  return before.every((token) =>
    /^(auch|und|aber|doch|sogar|selbst|nur|,|insbesondere|ausgerechnet)$/i.test(textAt(reading, token)),
  );
}

/** "Die Botschaft *in Riad* teilte": prepositional phrases right behind it. */
function throughAttributes(
  reading: Reading,
  clause: Clause,
  { end, limit }: { readonly end: number; readonly limit: number },
): number {
  let reached = throughBracket(reading, end);
  for (;;) {
    const next = clause.phrases.find(
      (candidate) => candidate.firstToken === reached && candidate.preposition !== undefined,
    );
    if (!next || next.endToken > limit) return reached;
    reached = throughBracket(reading, next.endToken);
  }
}

/** "sagte die Sprecherin der Fraktion *im Bundestag*, Anna Maier, ...": only where a name in commas closes it, or after "von". */
function throughName(reading: Reading, clause: Clause, end: number): number {
  const next = clause.phrases.find((candidate) => candidate.firstToken === end && candidate.preposition !== undefined);
  if (!next) return end;
  const isNamed = textAt(reading, next.endToken) === ',' && appositionEnd(reading, clause, next.endToken) !== undefined;
  // "die Beobachtungsstelle *für Menschenrechte*": part of the body's name.
  const isPartOfName = next.preposition === 'für' && hasEndingAt(reading, end - 1, BODY_NOUN_ENDINGS);
  if (!isNamed && !isPartOfName && next.preposition !== 'von') return end;
  // "die Bürgermeisterin von Dresden *der „Zeitung“*": to whom she spoke.
  const hearer = tokenRange(next.firstToken + 1, next.endToken).find(
    (token) =>
      /^(der|dem|den)$/.test(textAt(reading, token)) &&
      (/^[„"»«“]$/.test(textAt(reading, token + 1)) || findMediumName(reading, token + 1) !== undefined),
  );
  return hearer ?? next.endToken;
}

/** "(SPD)". */
function throughBracket(reading: Reading, end: number): number {
  if (textAt(reading, end) !== '(') return end;
  for (let token = end + 1; token <= end + 8; token += 1) if (textAt(reading, token) === ')') return token + 1;
  return end;
}

function throughApposition(reading: Reading, clause: Clause, end: number): number {
  let reached = end;
  for (let round = 0; round < 2; round += 1) {
    const next = textAt(reading, reached) === ',' ? appositionEnd(reading, clause, reached) : undefined;
    // "wie der Chef des Amtes, Karl Meier, *der Zeitung* sagte": to whom he said it.
    const isHearer =
      round > 0 &&
      clause.phrases.some(({ firstToken, role }) => firstToken === reached + 1 && role === 'indirectObject');
    if (next === undefined || isHearer) break;
    reached = throughBracket(reading, next);
  }
  return reached;
}

/** End of a verbless naming between commas: ", Karl Meier," and ", Chef der Behörde:". */
function appositionEnd(reading: Reading, clause: Clause, comma: number): number | undefined {
  const { words, sentences } = reading.annotated;
  const last = sentences[clause.sentence]!.endToken;
  const opener = words[comma + 1];
  if (!opener || comma + 1 >= last || !/^(article|noun|name|adjective|pronoun)$/.test(opener.category))
    return undefined;
  if (/^(er|sie|es|man|wir|ich|was|wer|welche[rsmn]?)$/i.test(textAt(reading, comma + 1))) return undefined;
  // Sixteen tokens: longer stretches without a verb are lists, not namings.
  for (let token = comma + 1; token < Math.min(last, comma + 17); token += 1) {
    const { category } = words[token]!;
    if (
      category === 'verb' &&
      token !== clause.verb?.finite &&
      words[token]!.readings.some(({ form }) => form === 'finite') &&
      /^\p{Ll}/u.test(textAt(reading, token))
    )
      return undefined;
    if (
      category === 'subordinator' ||
      (category === 'conjunction' &&
        /^(und|aber|doch)$/.test(textAt(reading, token)) &&
        textAt(reading, token - 1) === ',')
    )
      return undefined;
    if (/^[,:.!?–]$/.test(textAt(reading, token)) || token === clause.verb?.finite)
      return token > comma + 1 && !endsInVerb(reading, token) ? token : undefined;
  }
  return undefined;
}

/** ", so die Agentur, *das Angebot abgelehnt*": the rest of the statement, no naming. */
function endsInVerb(reading: Reading, end: number): boolean {
  return reading.annotated.words[end - 1]!.category === 'verb' && /^\p{Ll}/u.test(textAt(reading, end - 1));
}

function trim(reading: Reading, first: number, end: number): readonly number[] {
  let [from, to] = [behindDateline(reading, first, end), end];
  // "Xi *„Fragen“* geäußert": words in quotation marks behind a name are what he said.
  if (reading.quotedOfToken[from] === -1)
    for (let token = from; token < to; token += 1)
      if (reading.quotedOfToken[token] !== -1 && isSaid(reading, token)) to = token;
  while (from < to && /^[,.;:–—-]$/.test(textAt(reading, from))) from += 1;
  while (to > from && /^[,.;:–—-]$/.test(textAt(reading, to - 1))) to -= 1;
  return tokenRange(from, to);
}

/** "*Genf (dpa)* Der Papst hat ...": where and by whom it was reported is no part of who speaks. */
function behindDateline(reading: Reading, first: number, end: number): number {
  if (reading.annotated.sentences[reading.annotated.tokens[first]!.sentence]!.firstToken !== first) return first;
  for (let token = first + 1; token < Math.min(first + 5, end - 1); token += 1)
    if (
      textAt(reading, token) === '(' &&
      findMediumName(reading, token + 1)?.end === token + 2 &&
      textAt(reading, token + 2) === ')'
    )
      return token + 3;
  return first;
}

/** Names of papers and ships stand in quotation marks behind a noun: "die Zeitung „Reforma“". */
function isSaid({ annotated, mentionOfToken }: Reading, token: number): boolean {
  const before = annotated.mentions[mentionOfToken[token - 1] ?? -1];
  return before?.type === 'PER' && before.how === 'name' && before.endToken === token;
}
