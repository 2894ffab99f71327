import type { LifeStep } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';

/** Says that a later version of the same text tells it no more, with that version's id; nothing where it still stands. */
export function wordWithdrawn({ withdrawnBy }: Pick<LifeStep, 'withdrawnBy'>): string {
  if (withdrawnBy === null) return '';
  return say({
    de: `fehlt in einer späteren Fassung des Textes (${withdrawnBy})`,
    en: `missing from a later version of the text (${withdrawnBy})`,
  });
}
