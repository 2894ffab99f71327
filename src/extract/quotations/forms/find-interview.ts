import type { Paragraph } from '../../../core/segmented.ts';
import { findMediumName } from '../chains/find-medium-name.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import { isCapitalAt, lowerAt, mentionsIn, type Reading, textAt } from '../reading.ts';

interface Turn {
  /** Last word of the label, lower-case: "Karl Meier" and "Meier" are one. */
  readonly name: string;
  readonly label: readonly number[];
  /** First token behind the colon. */
  readonly start: number;
  readonly paragraph: Paragraph;
}

/**
 * Questions and answers of an interview printed without quotation marks: paragraphs that begin with a name and a colon,
 * "Karl Meier: Wir warten ab.", in turn with another. Empty where a text is no interview.
 */
export function findInterview(reading: Reading): readonly Draft[] {
  const { annotated } = reading;
  const turns = annotated.paragraphs.flatMap((paragraph) => readTurn(reading, paragraph) ?? []);
  // Four turns of two who both speak twice: fewer are a list with headings.
  if (turns.length < 4) return [];
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const speakers = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  if (speakers.length < 2 || speakers.length > 4 || counts.size > speakers.length + 1) return [];
  const medium = turns.find(({ label }) => isMedium(reading, label[0]!));
  return turns.filter(({ name }) => speakers.includes(name)).map((turn) => toUtterance(reading, turn, medium));
}

function readTurn(reading: Reading, paragraph: Paragraph): Turn | undefined {
  const { sentences, tokens } = reading.annotated;
  const first = sentences[paragraph.firstSentence]?.firstToken;
  const end = sentences[paragraph.endSentence - 1]?.endToken;
  if (first === undefined || end === undefined || !isCapitalOrSite(reading, first)) return undefined;
  // Five tokens: an office and a name.
  const colon = tokenRange(first + 1, Math.min(first + 6, end)).find((token) => textAt(reading, token) === ':');
  if (colon === undefined || end - colon < 4) return undefined;
  const label = tokenRange(first, colon);
  if (!label.every((token) => isCapitalOrSite(reading, token) || tokens[token]!.kind === 'mark')) return undefined;
  if (reading.quotedOfToken[colon + 1] !== -1) return undefined;
  return { name: lowerAt(reading, colon - 1), label, start: colon + 1, paragraph };
}

/** "Meier", "ZEIT", "tagesschau.de". */
function isCapitalOrSite(reading: Reading, token: number): boolean {
  return (
    isCapitalAt(reading, token) ||
    /^[\p{L}\d-]+\.[a-z]{2,3}$/u.test(textAt(reading, token)) ||
    lowerAt(reading, token) === 'ntv'
  );
}

function isMedium(reading: Reading, token: number): boolean {
  const [mention] = mentionsIn(reading, token, token + 1);
  const kind = reading.annotated.actors.get(mention?.actor ?? '')?.kind;
  return kind === 'outlet' || kind === 'agency' || findMediumName(reading, token) !== undefined;
}

function toUtterance(reading: Reading, { name, label, start, paragraph }: Turn, medium: Turn | undefined): Draft {
  const end = reading.annotated.sentences[paragraph.endSentence - 1]!.endToken;
  return toDraft({
    form: 'direct',
    quote: tokenRange(start, end),
    speaker: label,
    frame: tokenRange(label[0]!, start),
    passedOnBy: medium && medium.name !== name ? medium.label : undefined,
    rule: 'direct-interview',
  });
}
