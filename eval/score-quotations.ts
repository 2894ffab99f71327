import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/core/anchor.ts';
import type { Quotation, QuotationForm } from '../src/core/quotation.ts';
import { analyze } from '../src/pipeline/analyze.ts';
import { assign } from './assign.ts';
import { sharedFolder } from './gold.ts';

const parts = ['quote', 'speaker', 'cue', 'frame', 'addressee'] as const;
type Part = (typeof parts)[number];

const corpusForms: Readonly<Record<QuotationForm, string>> = {
  direct: 'Direct',
  indirect: 'Indirect',
  reported: 'Reported',
  freeIndirect: 'FreeIndirect',
  indirectFreeIndirect: 'IndirectFreeIndirect',
};

/** A quotation as token ids per part. */
interface Group extends Readonly<Record<Part, ReadonlySet<number>>> {
  readonly form: string;
  readonly medium: string;
  readonly nested: boolean;
}

/**
 * F1 in percent: of the whole, of all parts but the quote, of each part, and of the form of assigned pairs. `directSpeaker`:
 * of annotated direct speech that is found and has a speaker, the percentage in which ours shares a word with it.
 */
export type QuotationScores = Readonly<Record<'joint' | 'roles' | 'form' | 'directSpeaker' | Part, number>>;

/**
 * Scores quotations against the corpus of German news quotations (2024) as its published scorer does: one-to-one
 * assignment by token F1 of the quote; per part token precision over pairs where we predict and recall over pairs where
 * gold has; F1 of the macro means. Null where the corpus is not at hand.
 */
export function scoreQuotations(): QuotationScores | null {
  const folder = join(sharedFolder, 'data', 'quotations', 'dev');
  if (!existsSync(folder)) return null;
  const tally = emptyTally();
  for (const name of readdirSync(folder).sort())
    addDocument(JSON.parse(readFileSync(join(folder, name), 'utf8')) as CorpusDocument, tally);
  return toScores(tally);
}

interface CorpusDocument {
  readonly documentName: string;
  readonly originalText: string;
  readonly sentences: readonly { readonly tokens: readonly string[] }[];
  readonly annotations: readonly (Readonly<Record<Part, { readonly tokenIds: readonly number[] }>> & {
    readonly type: string;
    readonly medium: string;
    readonly isNested: boolean;
  })[];
}

interface Tally {
  readonly precision: Record<Part, number[]>;
  readonly recall: Record<Part, number[]>;
  readonly form: { right: number; wrong: number; missed: number };
  readonly direct: { right: number; all: number };
}

function emptyTally(): Tally {
  const lists = (): Record<Part, number[]> => ({ quote: [], speaker: [], cue: [], frame: [], addressee: [] });
  return { precision: lists(), recall: lists(), form: { right: 0, wrong: 0, missed: 0 }, direct: { right: 0, all: 0 } };
}

function addDocument(document: CorpusDocument, tally: Tally): void {
  const tokens = placeTokens(document);
  const found = findQuotations(document).map((quotation) => toGroup(quotation, tokens));
  const gold = document.annotations.map((annotation) => ({
    ...(Object.fromEntries(parts.map((part) => [part, new Set(annotation[part].tokenIds)])) as Record<
      Part,
      Set<number>
    >),
    form: annotation.type,
    medium: annotation.medium,
    nested: annotation.isNested,
  }));
  const weights = found.map((group) => gold.map((other) => weighPair(group, other)));
  const pairs = assign(weights);
  const foundDone = new Set(pairs.map(([row]) => row));
  const goldDone = new Set(pairs.map(([, column]) => column));
  for (const [row, column] of pairs) addPair(found[row], gold[column], tally);
  for (const [row, group] of found.entries()) if (!foundDone.has(row)) addPair(group, null, tally);
  for (const [column, group] of gold.entries()) if (!goldDone.has(column)) addPair(null, group, tally);
}

/** Where each token of the corpus stands in the text. */
function placeTokens({ originalText, sentences }: CorpusDocument): readonly Span[] {
  let cursor = 0;
  return sentences
    .flatMap((sentence) => sentence.tokens)
    .map((token) => {
      const start = originalText.indexOf(token, cursor);
      cursor = start + token.length;
      return { start, end: cursor };
    });
}

function findQuotations({ originalText, documentName }: CorpusDocument): readonly Quotation[] {
  const bytes = Buffer.from(originalText);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const day = documentName.slice(-11, -1);
  const published = /^(19|20)/.test(day) ? day : undefined;
  const analysis = analyze({ path: documentName, bytes, hash, mediaType: 'text/plain' }, { plain: true, published });
  return analysis.kind === 'analysis' ? analysis.quotations : [];
}

function toGroup(quotation: Quotation, tokens: readonly Span[]): Group {
  const ids = (spans: readonly Span[]) =>
    new Set(
      tokens.flatMap((token, id) =>
        spans.some((span) => token.start < span.end && span.start < token.end) ? [id] : [],
      ),
    );
  const { quote, speaker, cue, frame, addressee, form, medium, nested } = quotation;
  return {
    quote: ids(quote),
    speaker: ids(speaker),
    cue: ids(cue),
    frame: ids(frame),
    addressee: ids(addressee),
    form: corpusForms[form],
    medium: medium[0].toUpperCase() + medium.slice(1),
    nested,
  };
}

function weighPair(found: Group, gold: Group): number {
  const common = found.quote.intersection(gold.quote).size;
  if (common === 0) return 0;
  const overlap = (2 * common) / (found.quote.size + gold.quote.size);
  return overlap + 0.01 * Number(found.form === gold.form) + 0.001 * Number(found.medium === gold.medium);
}

function addPair(found: Group | null, gold: Group | null, tally: Tally): void {
  for (const part of parts) {
    const [ours, theirs] = [found?.[part] ?? new Set<number>(), gold?.[part] ?? new Set<number>()];
    const common = ours.intersection(theirs).size;
    if (ours.size > 0) tally.precision[part].push(common / ours.size);
    if (theirs.size > 0) tally.recall[part].push(common / theirs.size);
  }
  const isFound = found !== null && gold !== null && !found.quote.isDisjointFrom(gold.quote);
  if (isFound && gold.form === corpusForms.direct && gold.speaker.size > 0) {
    tally.direct.all += 1;
    tally.direct.right += Number(!found.speaker.isDisjointFrom(gold.speaker));
  }
  if (found && gold && found.form === gold.form) tally.form.right += 1;
  else {
    tally.form.wrong += Number(found !== null);
    tally.form.missed += Number(gold !== null);
  }
}

function toScores({ precision, recall, form, direct }: Tally): QuotationScores {
  const mean = (lists: readonly number[][]) => {
    const all = lists.flat();
    return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
  };
  const ofParts = (chosen: readonly Part[]) =>
    toF1(mean(chosen.map((part) => precision[part])), mean(chosen.map((part) => recall[part])));
  return {
    joint: ofParts(parts),
    roles: ofParts(parts.slice(1)),
    ...(Object.fromEntries(parts.map((part) => [part, ofParts([part])])) as Record<Part, number>),
    directSpeaker: (100 * direct.right) / Math.max(1, direct.all),
    form: toF1(form.right / Math.max(1, form.right + form.wrong), form.right / Math.max(1, form.right + form.missed)),
  };
}

function toF1(precision: number, recall: number): number {
  return precision + recall ? (200 * precision * recall) / (precision + recall) : 0;
}
