import { scaleUtc } from 'd3-scale';
import { html } from 'hono/html';
import type { LedgerContact } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import { edtfBounds, formatDate } from './format-time.ts';
import { nameContactKind, nameContactStatus } from './words.ts';

const rowHeight = 26;
const labelWidth = 300;
const plotWidth = 620;
const topMargin = 26;
/** So many labels of a day's width fit side by side. */
const ticksWanted = 5;

interface Placed {
  readonly contact: LedgerContact;
  readonly bounds: readonly [startMs: number, endMs: number];
}

/** An SVG timeline: a row per group of participants, a mark per dated contact, uncertain days drawn as spans. */
export function renderTimeline(contacts: readonly LedgerContact[]) {
  const placed = contacts.flatMap((contact): Placed[] => {
    const bounds = contact.date?.edtf ? edtfBounds(contact.date.edtf) : null;
    return bounds ? [{ contact, bounds }] : [];
  });
  if (placed.length === 0) return html``;
  const rows = [...Map.groupBy(placed, ({ contact }) => nameParticipants(contact))];
  const start = Math.min(...placed.map(({ bounds }) => bounds[0]));
  const end = Math.max(...placed.map(({ bounds }) => bounds[1]));
  const scale = scaleUtc([new Date(start), new Date(end)], [labelWidth + 12, labelWidth + plotWidth - 12]).nice();
  const height = topMargin + rows.length * rowHeight + 8;
  const label = say({ de: 'Zeitleiste der Kontakte', en: 'Timeline of contacts' });
  return html`<svg class="timeline" role="img" aria-label="${label}" viewBox="0 0 ${labelWidth + plotWidth} ${height}">
    ${scale.ticks(ticksWanted).map((tick) => renderTick(scale(tick), formatTick(tick), height))}
    ${rows.map(([name, marks], row) => renderRow({ name, marks, row, scale: (ms) => scale(new Date(ms)) }))}
  </svg>`;
}

function renderTick(x: number, day: string, height: number) {
  return html`<line class="tick" x1="${x}" x2="${x}" y1="${topMargin - 4}" y2="${height}"></line>
    <text class="tick" x="${x}" y="14" text-anchor="middle">${day}</text>`;
}

/** "2025" on the first of January, "2025-03" on the first of a month, else the day. */
function formatTick(tick: Date): string {
  return tick
    .toISOString()
    .slice(0, 10)
    .replace(/(-01)?-01$/, '');
}

interface Row {
  readonly name: string;
  readonly marks: readonly Placed[];
  readonly row: number;
  readonly scale: (ms: number) => number;
}

function renderRow({ name, marks, row, scale }: Row) {
  const y = topMargin + row * rowHeight + rowHeight / 2;
  const shown = name.length > 46 ? `${name.slice(0, 45)}…` : name;
  return html`<text class="row" x="${labelWidth}" y="${y + 4}" text-anchor="end">${shown}<title>${name}</title></text>
    ${marks.map(({ contact, bounds }) => renderMark(contact, [scale(bounds[0]), scale(bounds[1])], y))}`;
}

/** Held contacts are filled, others hollow; a day is a dot, a longer span a bar. */
function renderMark(contact: LedgerContact, [left, right]: readonly [number, number], y: number) {
  const title = `${nameContactKind(contact.kind)}, ${nameContactStatus(contact.status)}, ${formatDate(contact.date?.edtf ?? '')}`;
  const radius = 6;
  const width = Math.max(2 * radius, right - left);
  return html`<a href="#contact-${contact.id}"><rect class="mark ${contact.status}" x="${(left + right - width) / 2}"
    y="${y - radius}" width="${width}" height="${2 * radius}" rx="${radius}"><title>${title}</title></rect></a>`;
}

function nameParticipants(contact: LedgerContact): string {
  return contact.participants.map(({ name }) => name).join(' – ');
}
