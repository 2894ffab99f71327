import type { Clause, Phrase } from '../../../core/clause.ts';
import { CERTAINTY_VERBS, IMPERSONAL_VERBS } from '../../../german/speech-verbs.ts';
import { readCarriers } from '../chains/read-carriers.ts';
import { tokenRange } from '../draft.ts';
import { canSpeak } from '../forms/can-speak.ts';
import { isHeard } from '../forms/is-heard.ts';
import { judgeQuoted } from '../forms/judge-quoted.ts';
import { toTokens } from '../phrase-tokens.ts';
import { mentionsIn, type Reading, textAt } from '../reading.ts';
import {
  correctSubject,
  findPairBefore,
  findSubject,
  findSubjectBehind,
  findSubjectBesideAls,
  isImpersonal,
  lacksSubject,
  namedInRelative,
  startsSubject,
} from './find-subject.ts';
import { toSourceSpan, toSpeakerSpan } from './speaker-span.ts';

/** The words for who speaks in a clause whose verb quotes; empty where the clause names nobody. */
export function findSpeaker(reading: Reading, quoting: Clause): readonly number[] {
  const clause = withoutUtterances(reading, quoting);
  if (clause.verb?.voice === 'passive' && !/^(zitieren|wiedergeben)$/.test(clause.verb.lemma))
    return findAgent(reading, clause);
  const cites = /^(zitieren|wiedergeben)$/.test(clause.verb?.lemma ?? '');
  const cited = cites ? findCited(reading, clause) : undefined;
  if (cited) return toSpeakerSpan(reading, clause, cited);
  if (lacksSubject(reading, clause)) return findSharedSubject(reading, clause);
  if (isImpersonalUse(reading, clause)) return findSourcePhrase(reading, clause);
  if (clause.kind === 'relative' && clause.subordinator !== undefined && startsSubject(reading, clause))
    return [clause.subordinator];
  const named = clause.kind === 'relative' ? namedInRelative(reading, clause) : undefined;
  // "Berater, *die* Biden nahelegen": several advise, not the one they advise.
  if (named && clause.verb?.number === 'plural' && named.firstToken === clause.subordinator) return [named.firstToken];
  if (named) return toSpeakerSpan(reading, clause, named);
  const pair = findPairBefore(reading, clause);
  if (pair) return toSpeakerSpan(reading, clause, pair);
  const behind = findSubjectBehind(reading, clause);
  if (behind) return toSpeakerSpan(reading, clause, behind);
  const subject = correctSubject(reading, clause, findSubjectBesideAls(reading, clause));
  if (subject && !isImpersonal(reading, subject)) return toSpeakerSpan(reading, clause, subject);
  if (subject) return findSourcePhrase(reading, clause);
  const shared = findSharedSubject(reading, clause);
  return shared.length > 0 ? shared : findNamedBehind(reading, clause);
}

/** "Von „Willkür“ sprach nach dem Urteil *Anna Groß*": the parser takes the name at the end for part of the phrase before it. */
function findNamedBehind(reading: Reading, { verb, kind, parts }: Clause): readonly number[] {
  const end = parts.at(-1)!.end;
  if (kind !== 'main' || verb?.finite === undefined || verb.number === 'plural') return [];
  const [mention] = mentionsIn(reading, verb.finite + 1, end).filter(
    ({ type, how }) => type === 'PER' && how === 'name',
  );
  if (!mention || /^\p{Ll}/u.test(textAt(reading, mention.firstToken - 1)) || mention.endToken < end - 1) return [];
  return tokenRange(mention.firstToken, mention.endToken);
}

/** „Du kannst gehen“, *stand dort*: what is said inside of quotation marks does not say who says it. */
function withoutUtterances(reading: Reading, clause: Clause): Clause {
  const isSaid = ({ firstToken }: Phrase) => {
    const quoted = reading.quoted[reading.quotedOfToken[firstToken]!];
    // "resümierte laut *„Profil“* ein Diplomat": a title behind "laut" is no subject.
    // "*von „Hochverrat“* sprach der Chef": the marks keep the parser from one phrase.
    const isLed =
      quoted !== undefined && /^(laut|gemäß|gemäss|von|als|vor|mit|zu)$/i.test(textAt(reading, quoted.first - 1));
    return isLed || (quoted !== undefined && judgeQuoted(reading, quoted) === 'utterance');
  };
  if (!clause.phrases.some(isSaid)) return clause;
  const phrases = clause.phrases.filter((phrase) => !isSaid(phrase));
  // Where the title was taken for the subject, the next bare phrase is it.
  const next = phrases.some(({ role }) => role === 'subject')
    ? undefined
    : phrases.find(({ preposition }) => preposition === undefined);
  return {
    ...clause,
    phrases: phrases.map((phrase) => (phrase === next ? { ...phrase, role: 'subject' as const } : phrase)),
  };
}

/** "hieß es in Kiew", "verlautete aus Kreisen", "geht aus dem Papier hervor"; not "ließ *ein Sprecher* verlauten". */
function isImpersonalUse(reading: Reading, clause: Clause): boolean {
  const lemma = clause.verb?.lemma ?? '';
  if (isHeard(reading, clause)) return true;
  if (!IMPERSONAL_VERBS.has(lemma)) return false;
  const subject = findSubject(clause);
  return lemma === 'hervorgehen' || subject === undefined || isImpersonal(reading, subject);
}

/** "zitierte die Agentur *den Minister*": the words are his, the agency passes them on. */
function findCited(reading: Reading, { phrases, verb }: Clause): Phrase | undefined {
  if (verb?.voice === 'passive') return undefined;
  return phrases.find(
    ({ firstToken, endToken, preposition }) =>
      preposition === undefined &&
      isCitable(reading, firstToken, endToken) &&
      phrases.some((other) => other.firstToken !== firstToken && isMedium(reading, other)),
  );
}

/** Who can say something and is no medium, or a name that nothing else knows: "zitiert *Ana Pérez*", "zitiert *einen Augenzeugen*". */
function isCitable(reading: Reading, firstToken: number, endToken: number): boolean {
  const { actors, words } = reading.annotated;
  const tokens = tokenRange(firstToken, endToken);
  const kinds = mentionsIn(reading, firstToken, endToken).map(({ actor }) => actors.get(actor ?? '')?.kind);
  if (kinds.some((kind) => kind === 'person' || kind === 'anonymous')) return true;
  if (readCarriers(reading, tokens).length > 0) return false;
  if (kinds.length > 0) return kinds.some((kind) => kind !== undefined);
  // "die Zeitung zitiert *die Hafenbehörde*": a body that no list has.
  return (tokens.length > 1 && tokens.every((token) => words[token]!.category === 'name')) || canSpeak(reading, tokens);
}

function isMedium(reading: Reading, { firstToken, endToken }: Phrase): boolean {
  return readCarriers(reading, tokenRange(firstToken, endToken)).length > 0;
}

/** "wurde *von der Polizei* mitgeteilt". */
function findAgent(reading: Reading, clause: Clause): readonly number[] {
  const agent = clause.phrases.find(
    (phrase) => phrase.preposition === 'von' || phrase.preposition === 'durch' || phrase.preposition === 'seitens',
  );
  return agent ? toTokens(reading, agent).slice(1) : findSourcePhrase(reading, clause);
}

/** "hieß es *in einer Erklärung*", "verlautete *aus Regierungskreisen*", "hieß es *im Kreml*". */
function findSourcePhrase(reading: Reading, clause: Clause): readonly number[] {
  const isCertain = CERTAINTY_VERBS.has(clause.verb?.lemma ?? '');
  const sources = isCertain ? certainly : sourcePrepositions;
  const candidates = clause.phrases.filter(
    (phrase) => phrase.preposition !== undefined && sources.has(phrase.preposition) && phrase.role !== 'adverbial',
  );
  const isActor = ({ firstToken, endToken }: Phrase) =>
    mentionsIn(reading, firstToken, endToken).some(({ actor }) => actor !== null);
  // "ist *dem Papier* zu entnehmen".
  const giver = clause.phrases.find(({ role, preposition }) => role === 'indirectObject' && preposition === undefined);
  if (giver && isHeard(reading, clause)) return toSpeakerSpan(reading, clause, giver);
  const source = candidates.find(isActor) ?? candidates[0];
  if (!source) return [];
  // "aus dem Umfeld *von Minister Meier*": the parser has two phrases.
  const before = candidates.find(({ endToken }) => endToken === source.firstToken);
  const span = toSourceSpan(reading, clause, source);
  return before && source.preposition === 'von' ? [...toTokens(reading, before).slice(1), ...span] : span.slice(1);
}

const sourcePrepositions: ReadonlySet<string> = new Set(['in', 'aus', 'von', 'seitens', 'bei', 'auf']);
// "*Für die Ministerin* steht fest, ...".
const certainly: ReadonlySet<string> = new Set(['für']);

/** "Er verwies auf ... und *fügte hinzu*": the subject stands in the clause before. */
function findSharedSubject(reading: Reading, clause: Clause): readonly number[] {
  const siblings = reading.clausesOfSentence[clause.sentence] ?? [];
  for (const sibling of siblings
    .filter(
      (other) =>
        other.index < clause.index &&
        other.kind === clause.kind &&
        // „Da gibt es zwei Arten“, *und fügt hinzu*: not the subject of what was said.
        reading.quotedOfToken[other.verb?.tokens[0] ?? other.parts[0]!.first] === -1,
    )
    .reverse()) {
    const subject = findSubject(sibling);
    if (subject && !isImpersonal(reading, subject)) return toSpeakerSpan(reading, sibling, subject);
  }
  return [];
}
