import { hashId } from '../hash-id.ts';

/** The id of the statement or commitment whose first telling has this key. The publication time stays out: the same entry keeps its id when that becomes known better. */
export function groupIdOf(entryKey: string, type: 'statement' | 'commitment'): string {
  return hashId(type === 'statement' ? 's' : 'm', entryKey.slice(entryKey.indexOf('|')));
}
