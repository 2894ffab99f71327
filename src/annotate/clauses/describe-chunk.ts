import { rememberByForm } from '../../core/form.ts';
import { CAUSATIVE_VERBS } from '../../german/auxiliary-verbs.ts';
import { SPEECH_VERBS } from '../../german/speech-verbs.ts';
import type { Chunk } from './cut-chunks.ts';
import { clusterEndingAt, findOpener, type Opener } from './find-opener.ts';
import { lowerAt, type SentenceView, verbAt, verbsIn } from './sentence-view.ts';

/** What a chunk is by itself, before its place in the sentence is known. */
export type ChunkShape =
  | {
      readonly kind: 'opened';
      readonly opener: Opener;
      readonly isComplete: boolean;
      readonly isCoordinated: boolean;
      /** A relative pronoun that may be an article: "der Rat ...". */
      readonly isDoubtful: boolean;
      /** What the last verb may be instead of finite, where the opener looks like the article of a noun: "über die Lage unterrichtet". */
      readonly nonfinite: readonly ('participle' | 'infinitive')[];
    }
  | {
      readonly kind: 'finite';
      readonly finite: number;
      readonly isVerbFirst: boolean;
      readonly isVerbFinal: boolean;
      readonly isCoordinated: boolean;
      /** "bewegt werden sollen": a participle or infinitive right before the finite verb. */
      readonly hasNonfiniteBefore: boolean;
      /** "sagte Peskow": a subject of its own right after the verb. */
      readonly hasSubjectAfterVerb: boolean;
      /** A noun phrase without preposition stands somewhere after the verb. */
      readonly hasSubject: boolean;
      /** Subjunctive 1 for sure: "sei", "werde". */
      readonly isReported: boolean;
      /** No surely finite verb: "beenden", "vereinbart". */
      readonly isAmbiguous: boolean;
      readonly nonfinite: readonly ('participle' | 'infinitive')[];
    }
  | { readonly kind: 'infinitive' }
  | {
      readonly kind: 'verbless';
      /** "so der Kreml" */
      readonly isAttribution: boolean;
      readonly isNounPhrase: boolean;
      readonly nonfinite: readonly ('participle' | 'infinitive')[];
    };

/** The shape of a chunk. */
export function describeChunk(view: SentenceView, chunk: Chunk): ChunkShape {
  const opener = findOpener(view, chunk);
  const verbs = verbsIn(view, chunk.from, chunk.to);
  const isCoordinated = coordinators.has(lowerAt(view, chunk.from)) || isSecondPredicate(view, chunk);
  const finite = isParticiplePhrase(view, chunk, verbs) ? undefined : findFinite(view, verbs);
  if (opener) {
    const isComplete =
      opener.kind === 'infinitive' ? verbs.some((token) => verbAt(view, token)!.isZuInfinitive) : finite !== undefined;
    const isDoubtful = opener.kind === 'relative' && view.words[opener.token]!.category === 'article';
    const isArticle = isDoubtful && opener.token > chunk.from && isBeforeNoun(view, opener.token);
    const isSole = verbs.length === 1 && verbs[0] === chunk.to - 1 && !verbAt(view, verbs[0]!)!.isOnlyFinite;
    const own = isArticle && isSole ? nonfiniteForms(view, verbs) : [];
    return { kind: 'opened', opener, isComplete, isCoordinated, isDoubtful, nonfinite: own };
  }
  const zu = verbs.some((token) => verbAt(view, token)!.isZuInfinitive);
  if (zu && (finite === undefined || isBesideZu(view, verbs, finite))) return { kind: 'infinitive' };
  const nonfinite = nonfiniteForms(view, verbs);
  if (finite === undefined) {
    return {
      kind: 'verbless',
      isAttribution: isAttribution(view, chunk),
      isNounPhrase: startsNounPhrase(view, chunk.from),
      nonfinite,
    };
  }
  const start =
    coordinators.has(lowerAt(view, chunk.from)) || isSaidSo(view, chunk, finite) ? chunk.from + 1 : chunk.from;
  return {
    kind: 'finite',
    finite,
    isVerbFirst: finite === start,
    isVerbFinal:
      endsInCluster(view, chunk, { verbs, finite }) &&
      (finite > start + 1 || (chunk.isSplit && finite === chunk.to - 1)),
    isCoordinated,
    hasNonfiniteBefore: clusterEndingAt(view, finite)[0]! < finite,
    hasSubjectAfterVerb: finite === start && startsNounPhrase(view, finite + 1) && finite + 1 < chunk.to,
    hasSubject: hasBarePhrase(view, finite + 1, chunk.to),
    isReported: isReported(view, finite),
    isAmbiguous: !verbAt(view, finite)!.isOnlyFinite && verbs[verbs.length - 1] === chunk.to - 1,
    nonfinite,
  };
}

// "über die Lage", "in der alten Residenz"; not "über die Kiew"
function isBeforeNoun(view: SentenceView, article: number): boolean {
  let token = article + 1;
  while (view.words[token]?.category === 'adjective') token++;
  return view.words[token]?.category === 'noun';
}

// "prüfen zu lassen" has no finite verb, "scheinen die Oberhand zu haben" has.
function isBesideZu(view: SentenceView, verbs: readonly number[], finite: number): boolean {
  if (verbAt(view, finite)!.isOnlyFinite) return false;
  const zu = verbs.findLast((token) => verbAt(view, token)!.isZuInfinitive)!;
  return finite > zu || (CAUSATIVE_VERBS.has(view.words[zu]!.lemma) && clusterEndingAt(view, zu).includes(finite));
}

// "Er schloss das nicht aus, nannte aber keinen Termin"
function isSecondPredicate(view: SentenceView, chunk: Chunk): boolean {
  return (
    verbAt(view, chunk.from)?.isOnlyFinite === true &&
    /^(?:aber|jedoch|dann|danach)$/.test(lowerAt(view, chunk.from + 1))
  );
}

// ", so heißt es in der Erklärung,"
function isSaidSo(view: SentenceView, chunk: Chunk, finite: number): boolean {
  return (
    lowerAt(view, chunk.from) === 'so' &&
    finite === chunk.from + 1 &&
    SPEECH_VERBS.has(view.words[finite]!.readings[0]!.lemma)
  );
}

// ", vertreten durch den Anwalt,"
function isParticiplePhrase(view: SentenceView, chunk: Chunk, verbs: readonly number[]): boolean {
  if (verbs.length !== 1 || verbs[0] !== chunk.from || chunk.markBefore !== ',') return false;
  const verb = verbAt(view, chunk.from)!;
  return verb.canBeParticiple && view.words[chunk.from + 1]?.category === 'preposition' && chunk.to - chunk.from > 2;
}

const coordinators = new Set(['und', 'oder', 'aber', 'sondern', 'sowie', 'doch', 'denn']);

function isReported(view: SentenceView, finite: number): boolean {
  const moods = view.words[finite]!.readings.filter(({ form, person }) => form === 'finite' && person === 3).map(
    ({ mood }) => mood,
  );
  return moods.length > 0 && moods.every((mood) => mood === 'subjunctive1');
}

// "sagte am Montag der Sprecher", "hieß es"; not "kam von der Straße ab", "sprach sich für den Plan aus"
function hasBarePhrase(view: SentenceView, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const { category } = view.words[token]!;
    const before = view.words[token - 1]!.category;
    if (category === 'pronoun' && !/^(?:sich|ihm|ihn|ihnen|ihr|mir|mich|uns)$/.test(lowerAt(view, token)))
      return before !== 'preposition';
    const opens =
      category === 'article' ||
      category === 'noun' ||
      category === 'name' ||
      category === 'adjective' ||
      category === 'number';
    if (!opens) continue;
    if (before !== 'preposition' && !isOblique(view.tokens[token]!) && !insidePhrase.has(before)) return true;
  }
  return false;
}

const isOblique = rememberByForm((_, lower) =>
  /^(?:den|dem|des|(?:k|m|d|s)?ein(?:en|em|es)|ihr(?:en|em|es)|dies(?:en|em)|jed(?:en|em)|all(?:en|em)|beiden|unser(?:en|em|es))$/.test(
    lower,
  ),
);

const insidePhrase = new Set(['article', 'adjective', 'number', 'noun', 'name']);

function endsInCluster(
  view: SentenceView,
  chunk: Chunk,
  { verbs, finite }: { readonly verbs: readonly number[]; readonly finite: number },
): boolean {
  const last = verbs[verbs.length - 1]!;
  return last === chunk.to - 1 && clusterEndingAt(view, last).includes(finite);
}

function findFinite(view: SentenceView, verbs: readonly number[]): number | undefined {
  return (
    verbs.find((token) => verbAt(view, token)!.isOnlyFinite) ?? verbs.find((token) => verbAt(view, token)!.canBeFinite)
  );
}

function nonfiniteForms(view: SentenceView, verbs: readonly number[]): readonly ('participle' | 'infinitive')[] {
  const forms: ('participle' | 'infinitive')[] = [];
  for (const token of verbs) {
    if (verbAt(view, token)!.canBeParticiple) forms.push('participle');
    if (verbAt(view, token)!.canBeInfinitive) forms.push('infinitive');
  }
  return forms;
}

// ", so der Kreml", ", so Peskow weiter"
function isAttribution(view: SentenceView, chunk: Chunk): boolean {
  return (
    lowerAt(view, chunk.from) === 'so' &&
    chunk.to - chunk.from >= 2 &&
    startsNounPhrase(view, chunk.from + 1) &&
    chunk.from > view.first
  );
}

function startsNounPhrase(view: SentenceView, token: number): boolean {
  if (token >= view.end) return false;
  const { category } = view.words[token]!;
  return category === 'article' || category === 'name' || category === 'noun' || category === 'pronoun';
}
