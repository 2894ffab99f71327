import { type ScaleTime, scaleUtc } from 'd3-scale';
import { html } from 'hono/html';
import type { ContactStatus } from '../../core/contact.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameContactStatus } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { contactAddress } from './links.ts';

/** A contact on the timeline. */
export interface TimelineMark {
  readonly id: string;
  /** Who took part: marks of the same people share a row. */
  readonly row: string;
  readonly status: ContactStatus;
  /** "Telefonat, fand statt, 18. März 2025". */
  readonly words: string;
  /** First and last day, in days since 1970-01-01. */
  readonly fromDay: number;
  readonly toDay: number;
}

/** The line of days is as high as a row: so the names beside the chart stand level with their rows at every size. */
const rowHeight = 28;
const plotWidth = 680;
/** Half of the widest label ("September 2025"): labels at the edges are whole, and none is pushed onto its neighbour. */
const edgeMargin = 50;
const radius = 7;
/** So many labels of a day's width fit side by side. */
const ticksWanted = 6;
/** So many rows are open; more would push the list off the screen. */
const rowsOpen = 10;
/** A stretch shorter than this has no room for days at its ticks. */
const fewestDays = 21;
const millisecondsPerDay = 86_400_000;

/** An SVG timeline: a row per group of participants, most contacts first; the status is a shape, an uncertain day a span. */
export function renderTimeline(marks: readonly TimelineMark[]): Markup {
  if (marks.length === 0) return html``;
  const rows = [...Map.groupBy(marks, ({ row }) => row)].sort(
    ([, left], [, right]) => right.length - left.length || lastDay(right) - lastDay(left),
  );
  const firstDay = Math.min(...marks.map(({ fromDay }) => fromDay));
  const missing = Math.max(0, fewestDays - (lastDay(marks) - firstDay));
  const start = (firstDay - Math.ceil(missing / 2)) * millisecondsPerDay;
  const end = (lastDay(marks) + 1 + Math.floor(missing / 2)) * millisecondsPerDay;
  const scale = scaleUtc([new Date(start), new Date(end)], [edgeMargin, plotWidth - edgeMargin]).nice();
  const folded = rows.slice(rowsOpen);
  return html`<figure class="timeline">${renderChart(rows.slice(0, rowsOpen), scale, say({ de: 'Zeitleiste der Kontakte', en: 'Timeline of contacts' }))}
    ${
      folded.length > 0
        ? html`<details><summary>${say({ de: `${folded.length} weitere Reihen`, en: `${folded.length} more rows` })}</summary>${renderChart(folded, scale, say({ de: 'Zeitleiste, weitere Reihen', en: 'Timeline, more rows' }))}</details>`
        : ''
    }${renderLegend(marks)}</figure>`;
}

function lastDay(marks: readonly TimelineMark[]): number {
  return Math.max(...marks.map(({ toDay }) => toDay));
}

type Row = readonly [name: string, marks: readonly TimelineMark[]];

/** The names stay in sight while the chart is moved; each mark tells them too, so that nobody hears them twice. */
function renderChart(rows: readonly Row[], scale: ScaleTime<number, number>, label: string) {
  const height = (1 + rows.length) * rowHeight;
  const [left, right] = scale.range();
  return html`<div class="scroll"><div class="chart"><div class="names" aria-hidden="true"><span></span>${rows.map(([name]) => html`<span title="${name}">${name}</span>`)}</div>
    <svg role="group" aria-label="${label}" viewBox="0 0 ${plotWidth} ${height}"
    data-start="${scale.domain()[0].getTime()}" data-end="${scale.domain()[1].getTime()}" data-left="${left}" data-right="${right}">
    ${nameTicks(chooseTicks(scale)).map(([tick, name]) => renderTick(scale(tick), name, height))}
    ${rows.map(([, own], index) => renderRow(own, { index, place: (day) => scale(new Date(day * millisecondsPerDay)) }))}
  </svg></div></div>`;
}

/** Ticks far enough from each other for their labels; January, which names the year, before other months. */
function chooseTicks(scale: ScaleTime<number, number>): readonly Date[] {
  const ticks = scale.ticks(ticksWanted);
  const isYear = (tick: Date) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1;
  const chosen: Date[] = [];
  for (const tick of [...ticks.filter(isYear), ...ticks.filter((one) => !isYear(one))])
    if (chosen.every((other) => Math.abs(scale(other) - scale(tick)) > 2 * edgeMargin)) chosen.push(tick);
  return chosen.sort((left, right) => left.getTime() - right.getTime());
}

function renderTick(x: number, day: string, height: number) {
  return html`<g class="tick"><line x1="${x}" x2="${x}" y1="${rowHeight - 6}" y2="${height}"></line>
    <text x="${x}" y="15" text-anchor="middle">${day}</text></g>`;
}

/** Some tick tells the year: the first where none is the first of a month. */
function nameTicks(ticks: readonly Date[]): readonly (readonly [tick: Date, name: string])[] {
  const names = ticks.map(formatTick);
  const hasYear = names.some((name) => /\d{4}/.test(name));
  return ticks.map((tick, index) => [
    tick,
    index === 0 && !hasYear ? formatDate(tick.toISOString().slice(0, 10)) : names[index]!,
  ]);
}

/** "2025" on the first of January, "März 2025" on the first of a month, else "16. März". */
function formatTick(tick: Date): string {
  const day = tick.toISOString().slice(0, 10);
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  if (day.endsWith('-01')) return formatDate(day.slice(0, 7));
  return formatDate(day).replace(/,? \d{4}$/, '');
}

interface RowPlace {
  readonly index: number;
  readonly place: (day: number) => number;
}

function renderRow(marks: readonly TimelineMark[], { index, place }: RowPlace) {
  const y = (index + 1.5) * rowHeight;
  return html`<g class="row">${marks.map((mark) => renderMark(mark, [place(mark.fromDay), place(mark.toDay + 1)], y))}</g>`;
}

function renderMark(
  { id, words, row, status, fromDay, toDay }: TimelineMark,
  [left, right]: [number, number],
  y: number,
) {
  const title = `${row}: ${words}`;
  const middle = (left + right) / 2;
  const span =
    toDay > fromDay
      ? html`<rect class="span" x="${left}" y="${y - 3}" width="${Math.max(2 * radius, right - left)}" height="6" rx="3"></rect>`
      : '';
  return html`<a href="${contactAddress(id)}" aria-label="${title}" class="mark ${status}">${span}<g transform="translate(${middle} ${y})">${renderShape(status)}</g><title>${title}</title></a>`;
}

/** Filled circle: took place. Ring: is to come. Cross: did not come about. Diamond: disputed. */
function renderShape(status: ContactStatus) {
  const shape = shapes[status];
  if (shape === 'circle' || shape === 'ring') return html`<circle class="${shape}" r="${radius}"></circle>`;
  if (shape === 'cross') return html`<path class="cross" d="M-6 -6L6 6M-6 6L6 -6"></path>`;
  return html`<path class="diamond" d="M0 -8L8 0L0 8L-8 0Z"></path>`;
}

const shapes: Readonly<Record<ContactStatus, 'circle' | 'ring' | 'cross' | 'diamond'>> = {
  held: 'circle',
  ongoing: 'circle',
  planned: 'ring',
  proposed: 'ring',
  postponed: 'ring',
  cancelled: 'cross',
  refused: 'cross',
  denied: 'diamond',
  alleged: 'diamond',
};

/** What each shape means: statuses that look alike share one. */
function renderLegend(marks: readonly TimelineMark[]) {
  const present = new Set(marks.map(({ status }) => status));
  const statuses = (Object.keys(shapes) as ContactStatus[]).filter((status) => present.has(status));
  return html`<figcaption>${[...Map.groupBy(statuses, (status) => shapes[status])].map(
    ([, alike]) =>
      html`<span class="key"><svg class="mark ${alike[0]!}" viewBox="-9 -9 18 18" aria-hidden="true">${renderShape(alike[0]!)}</svg>${alike.map(nameContactStatus).join(', ')}</span>`,
  )}<span class="key">${say({ de: 'Balken: Tag nicht genau bekannt', en: 'bar: day not exactly known' })}</span></figcaption>`;
}
