import { html } from 'hono/html';
import type { Account, Comparison, Point, Position, Relation } from '../../core/account.ts';
import { say } from '../cli/language.ts';
import { wordRelation } from '../report/word-relation.ts';
import { nameCommitmentKind, nameRelation } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress } from './links.ts';

/**
 * The accounts side by side: a column per side, a row per matter with the relations between the sides in a word, then
 * what each side says besides. An empty cell of a side that took part says that it does not mention the matter.
 */
export function renderAccounts(comparison: Comparison): Markup {
  const accounts = comparison.accounts.filter(({ positions }) => positions.length > 0);
  if (accounts.length === 0) return html``;
  const matters = [...Map.groupBy(comparison.relations, ({ matter }) => matter)];
  return html`<section aria-labelledby="accounts"><h2 id="accounts">${say({ de: 'Lesarten', en: 'Accounts' })}</h2>
    <p class="faint">${say({
      de: 'Was jede Seite sagt, nebeneinander, und wie es sich zueinander verhält. Ein Klick auf die Worte führt zum Text.',
      en: 'What each side says, side by side, and how it relates. A click on the words leads to the text.',
    })}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Lesarten nebeneinander', en: 'Accounts side by side' })}"><table class="accounts">
    <thead><tr><th scope="col">${say({ de: 'Worum es geht', en: 'Matter' })}</th>${accounts.map(
      ({ side, kind }) => html`<th scope="col" class="${kind}">${nameSide(side, kind)}</th>`,
    )}</tr></thead>
    <tbody>${matters.map(([matter, relations]) => renderMatter(matter, relations, accounts))}${renderRest(comparison.relations, accounts)}</tbody></table></div></section>`;
}

function nameSide(side: string, kind: Account['kind']): string {
  return kind === 'press' ? say({ de: 'Presse', en: 'Press' }) : side;
}

function renderMatter(matter: string, relations: readonly Relation[], accounts: readonly Account[]) {
  return html`<tr><th scope="row"><b>${matter}</b>${relations.map(
    (relation) =>
      html`<p><span class="relation ${relation.relation}">${nameRelation(relation.relation)}</span> <small>${wordRelation(relation)}</small></p>`,
  )}</th>${accounts.map((account) => {
    const named = new Set(
      relations.flatMap(({ points }) =>
        points.flatMap(({ side, statement }) => (side === account.side ? (statement ?? []) : [])),
      ),
    );
    const positions = account.positions.filter(
      (position) => position.matter === matter || position.points.some((id) => named.has(id)),
    );
    return html`<td data-side="${nameSide(account.side, account.kind)}">${positions.length > 0 ? renderPositions(positions, account) : renderTold(relations, account)}</td>`;
  })}</tr>`;
}

/** Words that a relation rests on without a position of their own: a denial, how long the talk took, who asked for it. */
function renderTold(relations: readonly Relation[], account: Account) {
  const told = relations.flatMap(({ points }) => points.filter(({ side }) => side === account.side));
  const anchors = told.flatMap((point) => point.anchors.slice(0, 1));
  if (anchors.length === 0) return renderSilence(account);
  return html`<ul>${anchors.map((anchor) => html`<li><a class="evidence" href="${evidenceAddress(anchor.documentId, anchor)}">„${anchor.exact}“</a></li>`)}</ul>`;
}

/** Only of who took part is it worth saying that he says nothing. */
function renderSilence({ kind }: Account) {
  return kind === 'party' ? html`<span class="nothing">${say({ de: 'nichts dazu', en: 'nothing on it' })}</span>` : '';
}

/** What the sides say on matters that no relation is about. */
function renderRest(relations: readonly Relation[], accounts: readonly Account[]) {
  const matters = new Set(relations.map(({ matter }) => matter));
  const named = new Set(relations.flatMap(({ points }) => points.flatMap(({ statement }) => statement ?? [])));
  const rest = accounts.map(({ positions }) =>
    positions.filter(({ matter, points }) => !matters.has(matter) && !points.some((id) => named.has(id))),
  );
  if (rest.every((left) => left.length === 0)) return '';
  return html`<tr class="rest"><th scope="row"><b>${say({ de: 'außerdem', en: 'besides' })}</b></th>${accounts.map(
    (account, index) =>
      html`<td data-side="${nameSide(account.side, account.kind)}">${rest[index].length > 0 ? renderPositions(rest[index], account) : ''}</td>`,
  )}</tr>`;
}

const positionsShown = 6;

function renderPositions(positions: readonly Position[], { points }: Account) {
  const pointOf = new Map(points.map((point) => [point.id, point]));
  const list = (some: readonly Position[]) =>
    html`<ul>${some.map((position) => renderPosition(position, pointOf.get(position.points[0])))}</ul>`;
  if (positions.length <= positionsShown) return list(positions);
  return html`${list(positions.slice(0, positionsShown))}<details><summary>${positions.length - positionsShown} ${say({ de: 'weitere', en: 'more' })}</summary>
    ${list(positions.slice(positionsShown))}</details>`;
}

/** The fullest wording, who says it, and in how many texts it stands. */
function renderPosition({ text, anchors }: Position, point: Point | undefined) {
  const [anchor] = anchors;
  const words = `„${text.replace(/^[„“”»«"]|[„“”»«"]$/g, '')}“`;
  const label = point?.commitment ? html`<span class="label">${nameCommitmentKind(point.commitment.kind)}</span> ` : '';
  const count = new Set(anchors.map(({ documentId }) => documentId)).size;
  const source = [point?.speaker?.name, count > 1 ? say({ de: `${count} Texte`, en: `${count} texts` }) : null];
  return html`<li>${label}${anchor ? html`<a class="evidence" href="${evidenceAddress(anchor.documentId, anchor)}">${words}</a>` : words}
    <small>${source.filter(Boolean).join(', ')}</small></li>`;
}
