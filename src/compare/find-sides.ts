import type { Point, PointSpeaker } from '../core/account.ts';
import { ORGAN_WORDS } from '../german/claim-words.ts';
import { STATE_AGENCIES, STATE_STEMS } from '../german/state-stems.ts';
import { holdsWords } from './share-words.ts';

/** Key of the outlets' own voice, which is no side. */
export const press = 'press';

/**
 * The side that each point belongs to, by point: a state key, the key of an actor without a state, `press`, or null for
 * voices that belong to nobody. Whoever passed a statement on last answers for it: what "laut Kreml" Trump said is the
 * Kremlin's account. An organ without a name ("der Pressedienst") belongs to the party that its text hears before it.
 */
export function findSides(points: readonly Point[], parties: readonly string[]): ReadonlyMap<Point, string | null> {
  const sides = new Map<Point, string | null>();
  for (const inDocument of Map.groupBy(points, documentOf).values()) {
    for (const point of inDocument) sides.set(point, sideOfNamed(point));
    giveToTellers(inDocument, parties, sides);
    const statements = inDocument.filter(({ type }) => type === 'statement');
    const heard = new Set(
      statements.flatMap((point) => sides.get(point) ?? []).filter((side) => parties.includes(side)),
    );
    const only = heard.size === 1 ? [...heard][0] : null;
    let last: string | null = null;
    for (const point of inDocument.toSorted((left, right) => startOf(left) - startOf(right))) {
      const side: string | null = sides.get(point) ?? guessSide(point, { parties, only, last });
      sides.set(point, point.onlySideHeard ? (only ?? press) : side);
      if (side !== null && parties.includes(side)) last = side;
    }
    giveToKnownSpeakers(inDocument, sides);
    giveToTellers(inDocument, parties, sides);
  }
  return sides;
}

/** Whose side is known from one sentence ("Politbüromitglied X") speaks for it in the next ones too. */
function giveToKnownSpeakers(inDocument: readonly Point[], sides: Map<Point, string | null>): void {
  const sideOfSpeaker = new Map<string, string>();
  for (const point of inDocument) {
    const side = sides.get(point);
    if (side && point.speaker && (point.passedOnBy ?? []).length === 0) sideOfSpeaker.set(point.speaker.name, side);
  }
  for (const point of inDocument)
    if (sides.get(point) === null && point.speaker) sides.set(point, sideOfSpeaker.get(point.speaker.name) ?? null);
}

/** Words told by one party as part of its own belong to it, whoever is said to have spoken them. */
function giveToTellers(
  inDocument: readonly Point[],
  parties: readonly string[],
  sides: Map<Point, string | null>,
): void {
  for (const point of inDocument) {
    const teller = findTeller(point, inDocument, sides);
    if (teller && parties.includes(teller)) sides.set(point, teller);
  }
}

function documentOf({ anchors }: Point): string {
  return anchors[0]?.documentId ?? '';
}

function startOf({ anchors }: Point): number {
  return anchors[0]?.start ?? 0;
}

/** From its speaker, or who passed it on last; null where none of them belongs anywhere. */
function sideOfNamed({ speaker, passedOnBy = [] }: Point): string | null {
  if (speaker === null) return press;
  const carriers = passedOnBy.map(sideOf).filter((side) => side !== press);
  return carriers.length > 0 ? carriers.at(-1)! : sideOf(speaker);
}

function sideOf({ key, name, state, kind }: PointSpeaker): string | null {
  if (kind === 'agency' && state !== null && STATE_AGENCIES.has(name)) return state;
  if (kind === 'outlet' || kind === 'agency') return press;
  if (state !== null) return state;
  return kind === 'person' || kind === 'anonymous' || kind === 'group' ? null : isOrganName(name) ? null : key;
}

interface Hearing {
  readonly parties: readonly string[];
  /** The only party that the text hears. */
  readonly only: string | null;
  /** The party heard last before. */
  readonly last: string | null;
}

/** "Der Pressedienst", "das Ministerium", a minister of unknown state; and words in reported speech that nobody is named for. */
function guessSide(point: Point, { parties, only, last }: Hearing): string | null {
  if (point.speaker === null) return null;
  // "Nach Angaben eines israelischen Beamten verlangt die Hamas ...": his account.
  const carrier = point.passedOnBy?.at(-1);
  if (carrier) return sideOfWords(carrier, parties) ?? only;
  // "Beide Seiten unterstrichen ..."
  if (point.speaker.kind === 'group') return only;
  if (point.speaker.name === unknownName) return only;
  return isOrgan(point.speaker) || isOrganName(point.frame ?? '')
    ? (sideOfWords(point.speaker, parties) ?? only ?? last)
    : null;
}

/** Name of a speaker of whom the text says nothing. */
const unknownName = '?';

/**
 * The side of the words that hold these, where they are told as part of them: "Seoul habe zugesagt, auf die Klage zu
 * verzichten, teilte Tokio mit" is Tokyo's account of a promise, not Seoul's.
 */
function findTeller(
  point: Point,
  inDocument: readonly Point[],
  sides: ReadonlyMap<Point, string | null>,
): string | null {
  if (point.speaker === null || point.type === 'detail') return null;
  if (
    point.type === 'statement' &&
    point.frame &&
    (point.passedOnBy ?? []).length === 0 &&
    !/\b(?:habe|hätten|sei|seien|werde|würden|wolle|wollten|solle|sollten|lasse|bitte)\b/.test(point.frame)
  )
    return null;
  const own = sides.get(point);
  const holders = inDocument.filter(
    (other) =>
      other.type === 'statement' &&
      other !== point &&
      sizeOf(other) > sizeOf(point) &&
      holdsWords(other.anchors, point.anchors),
  );
  const outer = holders.toSorted((left, right) => sizeOf(right) - sizeOf(left))[0];
  const side = outer ? (sides.get(outer) ?? null) : null;
  return side === own ? null : side;
}

function sizeOf({ anchors }: Point): number {
  return anchors.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isOrgan({ name, kind }: PointSpeaker): boolean {
  return kind !== 'group' && isOrganName(name);
}

function isOrganName(name: string): boolean {
  return name.split(/\s+/).some((word) => ORGAN_WORDS.test(word));
}

/** "ein israelischer Beamter" says whose he is. */
function sideOfWords(speaker: PointSpeaker, parties: readonly string[]): string | null {
  const name = speaker.name.toLowerCase();
  return parties.find((party) => STATE_STEMS.get(party)?.some((stem) => name.includes(stem))) ?? null;
}
