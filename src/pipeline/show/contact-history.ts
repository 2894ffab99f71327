import type { ListedContact } from '../../core/listed.ts';
import { toLastInstant } from '../../core/moment.ts';
import type { TellableContact } from './list-contacts.ts';
import { toListedContact } from './to-listed.ts';

/** What a list showed of a contact over time; times are milliseconds since 1970-01-01. */
export interface ContactHistory {
  /** When each of its texts was out, in order. */
  readonly told: readonly number[];
  /** What it was from when on, in order; how many texts there were is left to `told`. */
  readonly states: readonly { readonly from: number; readonly listed: Omit<ListedContact, 'texts'> }[];
}

/** The history of a contact is told once for each of its texts, from all before it: for a hundred some 10 ms. */
const mostTexts = 100;

/**
 * The history of a contact; null where it is better put together when asked for: where a text states no time, where a
 * later version dropped something, and where one text or very many tell of it.
 */
export function toContactHistory({ contact, tellFrom }: TellableContact): ContactHistory | null {
  const { documents, life } = contact;
  if (documents.length > mostTexts || life.some(({ withdrawnBy }) => withdrawnBy !== null)) return null;
  const instantOf = new Map<string, number>();
  for (const { documentId, knownFrom } of documents) {
    const instant = toLastInstant(knownFrom);
    if (instant === null) return null;
    instantOf.set(documentId, instant);
  }
  const told = [...instantOf.values()].sort((left, right) => left - right);
  // What was told at one time is as it stands now, or not told yet: its card says both.
  if (told[0] === told.at(-1)) return null;
  const states: { from: number; listed: Omit<ListedContact, 'texts'> }[] = [];
  let last = '';
  for (const from of new Set(told)) {
    const { texts: _texts, ...listed } = toListedContact(tellFrom((id) => instantOf.get(id)! <= from));
    const words = JSON.stringify(listed);
    if (words !== last) states.push({ from, listed });
    last = words;
  }
  return { told, states };
}

/** What a list showed of a contact at a moment; null where nobody had told of it. */
export function readContactHistory({ told, states }: ContactHistory, moment: number): ListedContact | null {
  const state = states.findLast(({ from }) => from <= moment);
  return state ? { ...state.listed, texts: told.filter((instant) => instant <= moment).length } : null;
}
