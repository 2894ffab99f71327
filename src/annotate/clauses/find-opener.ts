import { AUXILIARY_VERBS } from '../../german/auxiliary-verbs.ts';
import {
  INFINITIVE_OPENERS,
  INNER_SUBORDINATORS,
  PLAIN_SUBORDINATORS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../german/closed-word-classes.ts';
import type { Chunk } from './cut-chunks.ts';
import { isMark, lowerAt, type SentenceView, verbAt, verbsIn } from './sentence-view.ts';

/** What opens a dependent clause, and which kind it opens. */
export interface Opener {
  readonly token: number;
  readonly kind: 'subordinate' | 'relative' | 'infinitive';
}

/** The subordinator, relative pronoun, question word or "um" that a chunk begins with; undefined for main clauses and loose pieces. */
export function findOpener(view: SentenceView, chunk: Chunk): Opener | undefined {
  const start = skipCompanions(view, chunk);
  if (start >= chunk.to) return undefined;
  const lower =
    view.words[start]!.category === 'noun' || view.words[start]!.category === 'name' ? '' : lowerAt(view, start);
  if (PLAIN_SUBORDINATORS.has(lower)) return { token: start, kind: 'subordinate' };
  // ", wonach Trump am Donnerstag, zwei Tage nach der Wahl, | telefoniert haben soll"
  if (chunk.markBefore === ',' && INNER_SUBORDINATORS.has(lower)) return { token: start, kind: 'subordinate' };
  const isFinal = hasFinalVerb(view, start, chunk.to);
  if (INFINITIVE_OPENERS.has(lower) && endsWithZu(view, chunk)) return { token: start, kind: 'infinitive' };
  const isBareParticiple =
    (lower === 'als' || lower === 'wie') && isFinal && !hasSubjectWord(view, start + 1, chunk.to);
  if (isBareParticiple) return undefined;
  const isWaiting = isFinal || waitsForVerb(view, chunk, start);
  if (SUBORDINATORS.has(lower) && isWaiting && !isComparison(view, chunk, start))
    return { token: start, kind: 'subordinate' };
  if (QUESTION_WORDS.has(lower) && !RELATIVE_PRONOUNS.has(lower)) {
    if (isFinal || (chunk.to - start === 1 && chunk.markBefore !== '')) return { token: start, kind: 'subordinate' };
  }
  // "ab wann das gilt", "mit wem er sprach"
  const afterPreposition = lowerAt(view, start + 1);
  if (
    isFinal &&
    view.words[start]!.category === 'preposition' &&
    QUESTION_WORDS.has(afterPreposition) &&
    !RELATIVE_PRONOUNS.has(afterPreposition)
  )
    return { token: start + 1, kind: 'subordinate' };
  return findRelative(view, chunk, { start, isFinal });
}

// "als „übertrieben“", "wie geplant" have no subject and a verb that need not be finite.
function hasSubjectWord(view: SentenceView, first: number, to: number): boolean {
  for (let token = first; token < to; token++) {
    const { category } = view.words[token]!;
    if (category === 'noun' || category === 'name' || category === 'pronoun') return true;
    if (verbAt(view, token)?.isOnlyFinite) return true;
  }
  return false;
}

// ", da sie alle Rechte, die ..., verloren hat": with its subject right behind, the subordinator waits for the verb.
function waitsForVerb(view: SentenceView, chunk: Chunk, start: number): boolean {
  if (start !== chunk.from || verbsIn(view, start, chunk.to).length > 0) return false;
  // "wie der Chef des Amtes, Karl Meier, | der Zeitung sagte": a name between commas cuts the clause.
  if (lowerAt(view, start) === 'wie') return view.words[start + 1]?.category === 'article' && isBeforeName(view, chunk);
  return (
    /^(?:er|sie|es|man|wir|ich|der|die|das|beide|sich)$/.test(lowerAt(view, start + 1)) &&
    /^(?:da|damit|wenn|während|seit)$/.test(lowerAt(view, start))
  );
}

function isBeforeName(view: SentenceView, chunk: Chunk): boolean {
  const name = chunk.to + 1;
  if (lowerAt(view, chunk.to) !== ',' || view.words[name]?.category !== 'name') return false;
  let end = name;
  while (end < view.end && view.words[end]!.category === 'name') end++;
  return end - name >= 2 && (lowerAt(view, end) === ',' || lowerAt(view, end) === '(');
}

// "und dass", "auch wenn", "vor allem weil", "ohne dass", "als ob"
function skipCompanions(view: SentenceView, chunk: Chunk): number {
  let token = chunk.from;
  if (coordinators.has(lowerAt(view, token))) token++;
  for (let ahead = token; ahead < Math.min(token + 4, chunk.to); ahead++) {
    if (PLAIN_SUBORDINATORS.has(lowerAt(view, ahead))) return ahead;
    if (!companions.has(lowerAt(view, ahead))) break;
  }
  if (companions.has(lowerAt(view, token)) && SUBORDINATORS.has(lowerAt(view, token + 1)) && token + 1 < chunk.to) {
    if (hasFinalVerb(view, token + 1, chunk.to)) return token + 1;
  }
  return token;
}

const coordinators = new Set(['und', 'oder', 'aber', 'sondern', 'sowie', 'denn']);
const companions = new Set(
  'auch selbst nur erst sogar vor allem ohne als so statt anstatt außer kaum besonders insbesondere gerade eben bereits schon noch jedoch aber je darüber davon daran darauf dafür nicht etwa zumindest nämlich immer'.split(
    ' ',
  ),
);

/** Whether the last verb group of [start, to) ends it and can be finite, and is not the second element: "der Putin traf", not "da kam er". */
function hasFinalVerb(view: SentenceView, start: number, to: number): boolean {
  const verbs = verbsIn(view, start, to);
  const last = verbs[verbs.length - 1];
  if (last === undefined) return false;
  if (verbAt(view, last)!.isZuInfinitive) return false;
  const cluster = clusterEndingAt(view, last);
  const finite = cluster.find((token) => verbAt(view, token)!.canBeFinite);
  if (finite === undefined || cluster[0]! <= start) return false;
  // "die Klinik sei überfüllt" has its helper before the participle, "die überfüllt sei" behind it.
  if (cluster.length > 1 && isHelperFirst(view, cluster)) return false;
  // A surely finite verb before the last group, near the opener, makes a clause with its verb second: "die Lage habe sich verbessert".
  const earlier = verbs.find((token) => token < cluster[0]! && verbAt(view, token)!.isOnlyFinite);
  if (earlier !== undefined) return false;
  // "seit Beginn des Krieges haben sich die Beziehungen verschlechtert": an auxiliary that is far from a doubtful last verb is the finite one.
  const isSure = cluster.some((token) => verbAt(view, token)!.isOnlyFinite || isHelper(view, token));
  if (!isSure && verbs.some((token) => token < cluster[0]! && isHelper(view, token))) return false;
  return endsVerbField(view, last + 1, to);
}

// Behind the helper stand participles only, and no other finite verb: "sei verlängert worden", not "habe kommen lassen".
function isHelperFirst(view: SentenceView, [helper, ...rest]: readonly number[]): boolean {
  if (!helperForms.test(lowerAt(view, helper!))) return false;
  return rest.every(
    (token) =>
      !verbAt(view, token)!.isOnlyFinite && view.words[token]!.readings.some(({ form }) => form === 'participle'),
  );
}

const helperForms = /^(?:sei|seien|ist|sind|war|waren|wäre|wären|werde|wird|wurden?|habe|hat|hatten?|hätten?|würden?)$/;

function isHelper(view: SentenceView, token: number): boolean {
  return Object.hasOwn(AUXILIARY_VERBS, view.words[token]!.readings[0]!.lemma);
}

// After the last verb of a dependent clause stands nothing, or a comparison or coordination: "die länger dauert als geplant".
function endsVerbField(view: SentenceView, token: number, to: number): boolean {
  if (token >= to) return true;
  // „... sei „sehr wichtig““ goes on after the mark.
  if (isMark(view, token)) return endsVerbField(view, token + 1, to);
  return afterVerbField.has(lowerAt(view, token));
}

const afterVerbField = new Set(['als', 'wie', 'und', 'oder', 'sowie']);

/** The verbs that stand together up to a verb: "gegeben haben soll". */
export function clusterEndingAt(view: SentenceView, last: number): number[] {
  const cluster = [last];
  let token = last - 1;
  while (token >= view.first && (verbAt(view, token) || lowerAt(view, token) === 'zu')) {
    if (verbAt(view, token)) cluster.unshift(token);
    token--;
  }
  return cluster;
}

function endsWithZu(view: SentenceView, chunk: Chunk): boolean {
  const verbs = verbsIn(view, chunk.from, chunk.to);
  if (verbs.some((token) => verbAt(view, token)!.isOnlyFinite)) return false;
  return verbs.some((token) => verbAt(view, token)!.isZuInfinitive) || chunk.to - chunk.from === 1;
}

// "wie Russland und China", "als Vermittler" have no verb and are told apart by hasFinalVerb; "so wie es ist" is a clause.
function isComparison(view: SentenceView, chunk: Chunk, start: number): boolean {
  return start > chunk.from && lowerAt(view, start) === 'als' && lowerAt(view, start - 1) === 'mehr';
}

// ", der am Montag kam", ", mit dem er sprach", ", deren Außenminister ankam", ", in deren Verlauf"
function findRelative(
  view: SentenceView,
  chunk: Chunk,
  { start, isFinal }: { readonly start: number; readonly isFinal: boolean },
): Opener | undefined {
  // A coordinator before the pronoun is seldom one of relatives: "nicht für den Krieg, sondern für den Frieden ist".
  if (start === view.first || start > chunk.from || chunk.markBefore === '') return undefined;
  // "Die Städte bleiben solidarisch" after an opening quotation mark begins with an article.
  if (!relativeMarks.has(chunk.markBefore)) return undefined;
  const hasPreposition = view.words[start]!.category === 'preposition';
  const token = hasPreposition ? start + 1 : start;
  const lower = lowerAt(view, token);
  // "am Dienstag, dem 18. März"
  if (token >= chunk.to || view.words[token + 1]?.category === 'number') return undefined;
  // ", auf die maßgebliche Entlastung hinweist" goes on with a clause that was interrupted.
  if (hasPreposition && view.words[token + 1]?.category === 'adjective') return undefined;
  if (!RELATIVE_PRONOUNS.has(lower)) return undefined;
  const isWhich = lower.startsWith('welch');
  const isCertain = lower === 'dessen' || lower === 'deren' || lower === 'denen';
  if (isFinal && (isWhich || isCertain || !isArticleSubject(view, chunk, token))) return { token, kind: 'relative' };
  const hasVerb = verbsIn(view, start, chunk.to).some((verb) => verbAt(view, verb)!.canBeFinite);
  // ", der, wie es hieß, ...": a pronoun that no noun follows waits for its verb.
  const standsAlone = view.words[token]!.category === 'pronoun' && chunk.markBefore === ',';
  return !hasVerb && standsAlone ? { token, kind: 'relative' } : undefined;
}

// ", der Präsident komme": an article with its noun and nothing else before the verb is a subject, unless the verb tells.
function isArticleSubject(view: SentenceView, chunk: Chunk, token: number): boolean {
  const verbs = verbsIn(view, token, chunk.to);
  const finite = verbs[0]!;
  if (finite !== verbs[verbs.length - 1]) return false;
  const between = finite - token - 1;
  const isSubjunctive = view.words[finite]!.readings.some(
    (reading) => reading.mood === 'subjunctive1' && reading.number === 'singular',
  );
  return between >= 1 && view.words[token]!.category === 'article' && isSubjunctive && between <= 3;
}

const relativeMarks = new Set([',', '–', '—', '-', '--', '(']);
