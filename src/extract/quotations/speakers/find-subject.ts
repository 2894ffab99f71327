import { type Clause, type Phrase, subjectOf } from '../../../core/clause.ts';
import { canSpeak } from '../forms/can-speak.ts';
import { toTokens } from '../phrase-tokens.ts';
import { mentionsIn, type Reading, textAt, tokensOfClause } from '../reading.ts';

/** The subject phrase of a clause. */
export function findSubject(clause: Clause): Phrase | undefined {
  const marked = subjectOf(clause);
  if (marked) return marked;
  const finite = clause.verb?.finite;
  if (finite === undefined) return undefined;
  const bare = clause.phrases.filter((phrase) => phrase.preposition === undefined && phrase.role === 'unknown');
  const nominative = bare.filter((phrase) => phrase.cases.length === 0 || phrase.cases.includes('nominative'));
  return nominative.find((phrase) => phrase.endToken <= finite) ?? nominative[0];
}

/**
 * "Ergänzend sagte *Meier*": a word without article in front of the verb that names nobody is no subject where a
 * naming stands right behind the verb.
 */
export function correctSubject(reading: Reading, clause: Clause, subject: Phrase | undefined): Phrase | undefined {
  const finite = clause.verb?.finite;
  if (finite !== undefined && subject && subject.firstToken > finite)
    return findSomebodyBefore(reading, clause, subject) ?? subject;
  if (finite === undefined || (subject && !isDoubtful(reading, subject))) return subject;
  const first = /^sich$/i.test(textAt(reading, finite + 1)) ? finite + 2 : finite + 1;
  const behind = clause.phrases.find((phrase) => phrase.firstToken === first && phrase.preposition === undefined);
  if (!behind) return subject;
  // "Außenminister *warnen* Israel": several speak, the one named behind the verb does not.
  if (clause.verb?.number === 'plural' && subject?.role === 'subject' && behind.role === 'object') return subject;
  const isNaming = mentionsIn(reading, behind.firstToken, behind.endToken).length > 0;
  // "*Ergänzend* fügte er hinzu": capital only because the sentence begins with it.
  const isOneWord = subject !== undefined && subject.endToken === subject.firstToken + 1;
  const isAdverb = isOneWord && /(end|ig|lich|isch)$/.test(textAt(reading, subject.firstToken));
  // "Zwei Personen erzählten *der Agentur*": the hearer is no subject.
  const isHearer = behind.role === 'indirectObject' && !isAdverb;
  return (isNaming && !isHearer) || isAdverb || subject === undefined ? behind : subject;
}

/** "*Anna Groß, Chefin und Ärztin,* forderte ein „faires Spiel“": who can speak stands before the verb, what cannot behind it. */
function findSomebodyBefore(reading: Reading, { phrases, verb }: Clause, subject: Phrase): Phrase | undefined {
  const first = phrases.find(
    ({ endToken, preposition, role }) => endToken <= verb!.finite! && preposition === undefined && role === 'object',
  );
  if (!first || canSpeak(reading, toTokens(reading, subject))) return undefined;
  return canSpeak(reading, toTokens(reading, first)) ? first : undefined;
}

function isDoubtful(reading: Reading, { firstToken, endToken }: Phrase): boolean {
  const { category } = reading.annotated.words[firstToken]!;
  // "*Ähnlich* äußerte sich ...": capital only because the sentence begins with it.
  if (endToken === firstToken + 1 && /(lich|isch|haft)$/.test(textAt(reading, firstToken)))
    return mentionsIn(reading, firstToken, endToken).length === 0;
  if (/^(article|pronoun|name|number)$/.test(category)) return false;
  return mentionsIn(reading, firstToken, endToken).length === 0;
}

/** "*Ein Helfer und ein Beamter* bestätigten dem Sender den Plan": two before a plural verb are its subject, whatever is behind. */
export function findPairBefore(reading: Reading, clause: Clause): Phrase | undefined {
  const finite = clause.verb?.finite;
  const [first] = clause.phrases;
  if (finite === undefined || clause.verb?.number !== 'plural' || !first || first.endToken !== finite) return undefined;
  const isPair = /^(ein|eine|der|die)$/i.test(textAt(reading, first.firstToken)) && hasWord(reading, first, 'und');
  return isPair && first.preposition === undefined ? first : undefined;
}

function hasWord(reading: Reading, { firstToken, endToken }: Phrase, word: string): boolean {
  for (let token = firstToken; token < endToken; token += 1) if (textAt(reading, token) === word) return true;
  return false;
}

/** "Als Grund nannte *die Behörde* ...": what follows "als" is no subject. */
export function findSubjectBesideAls(reading: Reading, clause: Clause): Phrase | undefined {
  const subject = findSubject(clause);
  if (!subject || !/^als$/i.test(textAt(reading, subject.firstToken - 1))) return subject;
  const finite = clause.verb?.finite ?? -1;
  return clause.phrases.find((phrase) => phrase.firstToken > finite && phrase.preposition === undefined);
}

/**
 * ", sagte *der Minister*": in a frame behind its content the first bare phrase is the subject, even where the forms
 * also allow another case or a postposition has swallowed it ("sagte *Peskow* der Agentur Tass zufolge").
 */
export function findSubjectBehind(reading: Reading, clause: Clause): Phrase | undefined {
  const finite = clause.verb?.finite;
  if (finite === undefined || !/^[,–“”«»"]$/.test(textAt(reading, finite - 1))) return undefined;
  const before = tokensOfClause(clause).filter((token) => token < finite && reading.quotedOfToken[token] === -1);
  if (before.some((token) => /[\p{L}\d]/u.test(textAt(reading, token)))) return undefined;
  const first = clause.phrases.find((phrase) => phrase.firstToken === finite + 1);
  if (!first || first.role === 'object') return undefined;
  // "fasste *es* ein Diplomat zusammen": the object may come first.
  if (/^es$/i.test(textAt(reading, first.firstToken)) && first.endToken === first.firstToken + 1)
    return clause.phrases.find(
      ({ firstToken, preposition }) => firstToken === first.endToken && preposition === undefined,
    );
  if (first.preposition === undefined) return isImpersonal(reading, first) ? undefined : first;
  const mention = mentionsIn(reading, finite + 1, finite + 2).find(({ firstToken }) => firstToken === finite + 1);
  const { words } = reading.annotated;
  if (!mention || words[finite + 1]!.category === 'preposition') return undefined;
  return { ...first, endToken: mention.endToken, role: 'subject' };
}

export function namedInRelative(reading: Reading, clause: Clause): Phrase | undefined {
  if (!/^(die|das)$/i.test(textAt(reading, clause.subordinator ?? -1))) return undefined;
  return clause.phrases.find((phrase) => isPersonPhrase(reading, phrase));
}

function isPersonPhrase(reading: Reading, { firstToken, endToken, preposition }: Phrase): boolean {
  const mentions = mentionsIn(reading, firstToken, endToken);
  return preposition === undefined && mentions.some(({ type, how }) => type === 'PER' && how !== 'pronoun');
}

/** "der Mann, *der* sagte": the relative pronoun is the subject. */
export function startsSubject(reading: Reading, clause: Clause): boolean {
  // "die Marke, die *Meier* versprach": "die" and "das" are the object where somebody is named.
  if (namedInRelative(reading, clause)) return false;
  return findSubject(clause)?.firstToken === clause.subordinator;
}

/** "... *und nannte* das Abkommen gut": a verb right behind "und" shares the subject of the clause before. */
export function lacksSubject(reading: Reading, clause: Clause): boolean {
  const first = tokensOfClause(clause).find((token) => textAt(reading, token) !== ',');
  return (
    first !== undefined && /^(und|sowie|oder|aber)$/i.test(textAt(reading, first)) && clause.verb?.finite === first + 1
  );
}

export function isImpersonal(reading: Reading, subject: Phrase): boolean {
  return subject.endToken - subject.firstToken === 1 && /^(es|man)$/i.test(textAt(reading, subject.firstToken));
}

/** Whether the clause has an object without preposition besides its subject. */
export function hasBareObject(clause: Clause): boolean {
  const subject = findSubject(clause);
  const finite = clause.verb?.finite ?? 0;
  // Before the verb there is one constituent: "Der Leiter der Behörde, *Karl Meier*, mahnte" has no object.
  const isApposed = (phrase: Phrase) =>
    subject !== undefined && subject.endToken <= finite && phrase.endToken <= finite;
  return clause.phrases.some(
    (phrase) =>
      phrase !== subject &&
      !isApposed(phrase) &&
      phrase.preposition === undefined &&
      (phrase.role === 'object' || phrase.role === 'unknown'),
  );
}
