import { html } from 'hono/html';
import type { Account, Comparison, DocumentAnchor, Point, Relation } from '../../core/account.ts';
import { say } from '../cli/language.ts';
import { wordRelation } from '../report/word-relation.ts';
import { nameCommitmentKind, nameRelation } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress } from './links.ts';

/**
 * The accounts side by side: a column per side, a row per relation with the word for it, then what each side says
 * besides. An empty cell says that this side does not mention it.
 */
export function renderAccounts({ accounts, relations }: Comparison): Markup {
  if (accounts.length === 0) return html``;
  const points = new Map(accounts.flatMap((account) => account.points.map((point) => [point.id, point])));
  const related = new Set(relations.flatMap((relation) => relation.points.map(({ statement }) => statement)));
  const columns = accounts.filter(
    (account, index) => accounts.findIndex(({ side }) => side === account.side) === index,
  );
  const rest = columns.map((account) => account.points.filter(({ id }) => !related.has(id)));
  return html`<section aria-labelledby="accounts"><h2 id="accounts">${say({ de: 'Lesarten', en: 'Accounts' })}</h2>
    <p class="faint">${say({
      de: 'Was jede Seite sagt, nebeneinander. Ein Klick führt zu den Worten im Text.',
      en: 'What each side says, side by side. A click leads to the words in the text.',
    })}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Tabelle', en: 'Table' })}"><table class="accounts"><thead><tr><th scope="col">${say({ de: 'Verhältnis', en: 'Relation' })}</th>
    ${columns.map(({ side, kind }) => html`<th scope="col" class="${kind}">${side}</th>`)}</tr></thead><tbody>
    ${relations.map((relation) => renderRelation(relation, columns, points))}
    ${
      rest.some((left) => left.length > 0)
        ? html`<tr class="rest"><th scope="row">${say({ de: 'außerdem', en: 'besides' })}</th>${columns.map(
            ({ side }, index) => html`<td data-side="${side}">${renderPoints(rest[index])}</td>`,
          )}</tr>`
        : ''
    }</tbody></table></div></section>`;
}

function renderRelation(relation: Relation, columns: readonly Account[], points: ReadonlyMap<string, Point>) {
  return html`<tr class="${relation.relation}"><th scope="row"><span class="relation ${relation.relation}">${nameRelation(relation.relation)}</span>
    <b>${relation.matter}</b> <small>${wordRelation(relation)}</small></th>${columns.map(({ side }) => {
      const told = relation.points.filter((point) => point.side === side);
      return html`<td data-side="${side}">${
        told.length > 0
          ? html`<ul>${told.map(({ statement, anchors }) => renderWords(points.get(statement ?? ''), anchors))}</ul>`
          : html`<span class="nothing">${say({ de: 'nichts dazu', en: 'nothing on it' })}</span>`
      }</td>`;
    })}</tr>`;
}

function renderPoints(points: readonly Point[]) {
  const shown = 8;
  const list = (some: readonly Point[]) => html`<ul>${some.map((point) => renderWords(point, point.anchors))}</ul>`;
  if (points.length === 0) return html``;
  if (points.length <= shown) return list(points);
  return html`${list(points.slice(0, shown))}<details><summary>${points.length - shown} ${say({ de: 'weitere', en: 'more' })}</summary>
    ${list(points.slice(shown))}</details>`;
}

function renderWords(point: Point | undefined, anchors: readonly DocumentAnchor[]) {
  const [anchor] = anchors;
  const words = point?.text ?? anchor?.exact ?? '';
  const label = point?.commitment ? html`<span class="label">${nameCommitmentKind(point.commitment.kind)}</span> ` : '';
  const speaker = point?.speaker ? html` <small>${point.speaker.name}</small>` : '';
  return html`<li>${label}${anchor ? html`<a class="evidence" href="${evidenceAddress(anchor.documentId, anchor)}">„${words}“</a>` : words}${speaker}</li>`;
}
