import type { ListedContact } from '../../core/listed.ts';
import { nameContactKind, nameContactStatus } from '../report/words.ts';
import { formatDays } from './format-days.ts';
import { nameActor } from './name-actor.ts';
import type { TimelineMark } from './render-timeline.ts';

/** A contact on the timeline; one without any day is not there. */
export function toTimelineMark({ id, participants, kind, status, days }: ListedContact): readonly TimelineMark[] {
  if (days === null) return [];
  const words = `${nameContactKind(kind)}, ${nameContactStatus(status)}, ${formatDays(days.from, days.to)}`;
  const names = participants.map(({ name }) => nameActor(name));
  return [{ id, row: names.toSorted().join(' – '), status, words, fromDay: days.from, toDay: days.to }];
}
