import { html } from 'hono/html';
import type { LifeStep } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import type { Markup } from './layout.ts';
import { documentAddress } from './links.ts';

/** Says that a later version of the same text tells it no more, and leads to that version; nothing where it still stands. */
export function renderWithdrawn({ withdrawnBy }: Pick<LifeStep, 'withdrawnBy'>): Markup | '' {
  // Cards written before versions were told apart say nothing of it.
  if (!withdrawnBy) return '';
  return html` <span class="denied">${say({ de: 'fehlt in einer', en: 'missing from a' })} <a href="${documentAddress(withdrawnBy)}">${say({ de: 'späteren Fassung des Textes', en: 'later version of the text' })}</a></span>`;
}
