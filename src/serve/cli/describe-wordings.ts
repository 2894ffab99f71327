import type { LedgerStatement, StatementWording, WordingChange } from '../../core/ledger.ts';
import { say } from './language.ts';

/** The wordings of a statement side by side for people: day, words, and what changed against the wording before. */
export function describeWordings({ id, speakerName, wordings }: LedgerStatement): string {
  const head = `\n${id.slice(0, 7)}  ${speakerName ?? '?'}: ${say({ de: 'Wortlaute', en: 'wordings' })}\n`;
  return head + wordings.map(describeWording).join('');
}

function describeWording({ text, firstAt, documentIds, change }: StatementWording): string {
  const day = firstAt?.slice(0, 10) ?? say({ de: 'ohne Datum', en: 'undated' });
  const count = documentIds.length > 1 ? ` (${documentIds.length})` : '';
  const lines = [`  ${day}${count}  ${text.replace(/\s+/g, ' ')}`, ...(change ? describeChange(change) : [])];
  return `${lines.join('\n')}\n`;
}

/** One line a change: what is new, what is gone, figures, certainty, negation, who passed it on. */
export function describeChange(change: WordingChange): readonly string[] {
  const { added, dropped, figures, certainty, negation, chain } = change;
  const line = (label: string, words: string) => `${' '.repeat(14)}${label}: ${words}`;
  return [
    ...(added.length > 0 ? [line(say({ de: 'neu', en: 'added' }), added.join(' '))] : []),
    ...(dropped.length > 0 ? [line(say({ de: 'fehlt', en: 'dropped' }), dropped.join(' '))] : []),
    ...(figures
      ? [line(say({ de: 'Zahlen', en: 'figures' }), toArrow(figures.from.join(' '), figures.to.join(' ')))]
      : []),
    ...(certainty ? [line(say({ de: 'Gewissheit', en: 'certainty' }), toArrow(certainty.from, certainty.to))] : []),
    ...(negation
      ? [line(say({ de: 'verneint', en: 'negated' }), toArrow(yesOrNo(negation.from), yesOrNo(negation.to)))]
      : []),
    ...(chain ? [line(say({ de: 'über', en: 'through' }), toArrow(chain.from.join(' ← '), chain.to.join(' ← ')))] : []),
  ];
}

function toArrow(from: string, to: string): string {
  return `${from || '–'} → ${to || '–'}`;
}

function yesOrNo(value: boolean): string {
  return value ? say({ de: 'ja', en: 'yes' }) : say({ de: 'nein', en: 'no' });
}
