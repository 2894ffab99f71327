import { html } from 'hono/html';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import type { ListedCommitment } from '../../core/listed.ts';
import { currentLanguage, say, type Texts } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameBound, nameCommitmentKind, nameCommitmentStatus } from '../report/words.ts';
import { toIsoDay } from './format-days.ts';
import { type Markup, renderPrintNote } from './layout.ts';
import { evidenceAddress } from './links.ts';
import { nameActors, nameUnit } from './name-actor.ts';
import { quote } from './quote.ts';
import { renderWithdrawn } from './render-withdrawn.ts';

const columns = {
  who: { de: 'Wer', en: 'Who' },
  what: { de: 'Was', en: 'What' },
  quantity: { de: 'Menge', en: 'Quantity' },
  window: { de: 'Frist', en: 'Window' },
  state: { de: 'Stand', en: 'State' },
  according: { de: 'Laut', en: 'According to' },
  reported: { de: 'Berichtet', en: 'Reported' },
} satisfies Record<string, Texts>;

/** As the style sheet has it. */
const rowsPrinted = 16;

/** Commitments with parties, quantity, window and state; the words of each lead to the text. */
export function renderCommitmentTable(commitments: readonly ListedCommitment[]): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Zusagen, Forderungen, Absagen', en: 'Promises, demands, refusals' })}"><table class="commitments">
    <thead><tr>${Object.values(columns).map((name) => html`<th scope="col">${say(name)}</th>`)}</tr></thead>
    <tbody>${commitments.map(renderRow)}</tbody></table></div>${renderPrintNote(commitments.length, rowsPrinted)}`;
}

function renderRow(commitment: ListedCommitment) {
  const { id, action, condition, start, end, accordingTo, evidence, kind } = commitment;
  const [anchor] = evidence?.anchors ?? [];
  const told = nameWords(commitment);
  const words =
    evidence && anchor
      ? html`<a class="evidence" lang="de" href="${evidenceAddress(evidence.documentId, anchor)}">${told}</a>`
      : html`${action}`;
  const window = [...new Set([start, end].filter((edtf) => edtf !== null))].map(formatDate).join(' – ');
  const reported = evidence?.publishedAt ? formatDate(evidence.publishedAt) : '';
  const cells: readonly (readonly [name: string, content: Markup])[] = [
    [say(columns.who), renderParties(commitment)],
    [
      say(columns.what),
      html`${words}${condition && !told.includes(condition) ? renderCondition(condition) : ''}${renderWithdrawn(commitment)}`,
    ],
    [say(columns.quantity), html`${nameQuantity(commitment)}`],
    [say(columns.window), html`${window || nameOpenWindow(commitment)}`],
    [say(columns.state), html`<span class="label ${kind}">${nameCommitmentKind(kind)}</span> ${nameState(commitment)}`],
    [say(columns.according), html`${nameActors(accordingTo, ', ')}`],
    [say(columns.reported), html`${reported}`],
  ];
  return html`<tr id="commitment-${id}">${cells.map(([name, content]) => html`<td data-name="${name}">${content}</td>`)}</tr>`;
}

/** A clause longer than this is not read in a table: then what it is about stands alone. */
const longestWords = 240;

/** The exact words, which hold the verb: "auf Angriffe" alone would say the opposite of "will auf Angriffe verzichten". */
function nameWords({ action, evidence }: ListedCommitment): string {
  const exact = evidence?.anchors[0]?.exact.replace(/\s+/g, ' ').trim() ?? '';
  return exact === '' || exact.length > longestWords ? action : quote(exact);
}

/** Who is bound; of a demand who demands, and of whom. */
function renderParties({ kind, parties, by = [], accordingTo }: ListedCommitment): Markup {
  const unnamed = html`<span class="nothing">${say({ de: 'nicht genannt', en: 'not named' })}</span>`;
  if (kind !== 'demand') return parties.length > 0 ? html`${nameActors(parties, ', ')}` : unnamed;
  const demanding = by.length > 0 ? by : accordingTo;
  const keys = new Set(demanding.map(({ key }) => key));
  const asked = parties.filter(({ key }) => !keys.has(key));
  return html`${demanding.length > 0 ? html`${nameActors(demanding, ', ')}` : unnamed}${
    asked.length > 0 ? html` <small>${say({ de: 'an', en: 'of' })}: ${nameActors(asked, ', ')}</small>` : ''
  }`;
}

/** "falls die Waffen schweigen": the words often begin with the conjunction themselves. */
function renderCondition(words: string) {
  const starts = /^(?:falls|wenn|sofern|solange|sobald|vorausgesetzt|unter|nur|ohne|bei|im Gegenzug)\b/iu.test(words);
  return html` <small>${starts ? words : `${say({ de: 'Bedingung', en: 'condition' })}: ${words}`}</small>`;
}

/** A kind and its state often say the same twice ("Forderung gefordert"): then the kind alone. */
function nameState({ kind, status }: ListedCommitment): string {
  return usual[kind] === status ? '' : nameCommitmentStatus(status);
}

const usual: Readonly<Record<CommitmentKind, CommitmentStatus>> = {
  offer: 'proposed',
  demand: 'demanded',
  promise: 'announced',
  agreement: 'agreed',
  refusal: 'refused',
  threat: 'proposed',
};

/** A length without a beginning: until when it would run from the day of the report, "ab Bericht bis 17. April 2025". */
function nameOpenWindow({ openEndDay }: ListedCommitment): string {
  if (openEndDay === null) return '';
  const day = formatDate(toIsoDay(openEndDay));
  return say({
    de: `Beginn offen (ab Bericht: bis ${day})`,
    en: `start open (from report: until ${day})`,
  });
}

/** "je 175 Gefangene", "mehr als 30 Tage". */
function nameQuantity({ quantity }: Pick<ListedCommitment, 'quantity'>): string {
  if (!quantity) return '';
  const each = quantity.distribution === 'each' ? say({ de: 'je ', en: 'each ' }) : '';
  const unit = nameUnit(quantity.unit, quantity.value);
  return `${each}${nameBound(quantity.bound)}${quantity.value.toLocaleString(currentLanguage())} ${unit}`;
}
