import { html } from 'hono/html';
import type { Account, Comparison, Point, Position, Relation } from '../../core/account.ts';
import { say } from '../cli/language.ts';
import { wordRelationBeside } from '../report/word-relation.ts';
import { nameCommitmentKind, nameRelation } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress } from './links.ts';
import { quote } from './quote.ts';

/**
 * The accounts side by side: a column per side, a row per matter with the relations between the sides in a word, then
 * what only one side mentions, then what each says besides. Sides that speak of nothing that others speak of stand below,
 * so that no column is empty.
 */
export function renderAccounts(comparison: Comparison): Markup {
  const accounts = comparison.accounts.filter(({ positions }) => positions.length > 0);
  if (accounts.length === 0) return html``;
  const matters = toMatters(comparison.relations);
  const columns = accounts.filter(
    (account) => account.kind === 'party' || matters.some((row) => tellsOf(account, row)),
  );
  const shared = matters.filter(
    (row) => !isOnlyIn(row) || columns.filter((account) => tellsOf(account, row)).length > 1,
  );
  const single = matters.filter((row) => !shared.includes(row));
  const rest = restOf(comparison.relations);
  return html`<section aria-labelledby="accounts"><h2 id="accounts">${say({ de: 'Lesarten', en: 'Accounts' })}</h2>
    <p class="faint">${say({
      de: 'Was jede Seite sagt, nebeneinander, und wie es sich zueinander verhält. Ein Klick auf die Worte führt zum Text.',
      en: 'What each side says, side by side, and how it relates. A click on the words leads to the text. Words, names and matters stay German, as in the texts.',
    })}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Lesarten nebeneinander', en: 'Accounts side by side' })}"><table class="accounts">
    <thead><tr><th scope="col">${say({ de: 'Worum es geht', en: 'Matter' })}</th>${columns.map(
      ({ side, kind }) => html`<th scope="col" class="${kind}">${nameSide(side, kind)}</th>`,
    )}</tr></thead>
    <tbody>${shared.map((row) => renderMatter(row, columns))}${renderSingle(single, columns)}${renderRest(rest, columns)}</tbody></table></div>
    ${accounts.filter((account) => !columns.includes(account)).map((account) => renderOther(account, rest))}</section>`;
}

interface Matter {
  readonly matter: string;
  readonly relations: readonly Relation[];
}

function toMatters(relations: readonly Relation[]): readonly Matter[] {
  const worthSaying = relations.filter((relation) => !isMereKind(relation));
  return [...Map.groupBy(worthSaying, ({ matter }) => matter)].map(([matter, own]) => ({ matter, relations: own }));
}

/** That both sides call a call a call is no news. */
function isMereKind({ relation, reasons }: Relation): boolean {
  return relation === 'agrees' && reasons.every(({ aspect }) => aspect === 'kind' || aspect === 'form');
}

function isOnlyIn({ relations }: Matter): boolean {
  return relations.every(({ relation }) => relation === 'onlyIn');
}

function nameSide(side: string, kind: Account['kind']): string {
  return kind === 'press' ? say({ de: 'Presse', en: 'Press' }) : side;
}

function positionsOn({ side, positions }: Account, { matter, relations }: Matter): readonly Position[] {
  const named = new Set(
    relations.flatMap(({ points }) => points.flatMap((point) => (point.side === side ? (point.statement ?? []) : []))),
  );
  return positions.filter((position) => position.matter === matter || position.points.some((id) => named.has(id)));
}

function tellsOf(account: Account, matter: Matter): boolean {
  return (
    positionsOn(account, matter).length > 0 ||
    matter.relations.some(({ points }) =>
      points.some(({ side, anchors }) => side === account.side && anchors.length > 0),
    )
  );
}

function renderMatter(row: Matter, accounts: readonly Account[]) {
  const { matter, relations } = row;
  return html`<tr><th scope="row"><b>${matter}</b>${relations.map(renderRelation)}</th>${accounts.map((account) => {
    const positions = positionsOn(account, row);
    return html`<td data-side="${nameSide(account.side, account.kind)}">${positions.length > 0 ? renderPositions(positions, account) : renderTold(relations, account)}</td>`;
  })}</tr>`;
}

function renderRelation(relation: Relation) {
  if (relation.relation === 'onlyIn')
    return html`<p><span class="relation onlyIn">${nameOnly(relation.points[0]?.side ?? '')}</span></p>`;
  return html`<p><span class="relation ${relation.relation}">${nameRelation(relation.relation)}</span> <small>${nameReason(relation)}</small></p>`;
}

/** Who denies, of a denial: the words stand beside it; else why the relation is held. */
function nameReason(relation: Relation): string {
  const isDenial = relation.reasons.length > 0 && relation.reasons.every(({ aspect }) => aspect === 'denial');
  const side = relation.points[0]?.side;
  if (isDenial && side) return say({ de: `von ${side}`, en: `by ${side}` });
  return wordRelationBeside(relation);
}

function nameOnly(side: string): string {
  return say({ de: `nur ${side}`, en: `only ${side}` });
}

/** Matters that one side alone speaks of, in one row for each side and in its column alone: nobody gets others' words. */
function renderSingle(matters: readonly Matter[], accounts: readonly Account[]) {
  return accounts.map((account) => {
    const own = matters.filter((row) => tellsOf(account, row));
    if (own.length === 0) return '';
    return html`<tr class="single"><th scope="row"><b>${nameOnly(nameSide(account.side, account.kind))}</b></th>${accounts.map(
      (column) =>
        html`<td data-side="${nameSide(column.side, column.kind)}">${column === account ? renderOwn(own, account) : renderSilence(column)}</td>`,
    )}</tr>`;
  });
}

function renderOwn(matters: readonly Matter[], account: Account) {
  return html`<dl class="matters">${matters.map((row) => {
    const positions = positionsOn(account, row);
    return html`<div><dt>${row.matter}</dt><dd>${positions.length > 0 ? renderPositions(positions, account) : renderTold(row.relations, account)}</dd></div>`;
  })}</dl>`;
}

/** Words that a relation rests on without a position of their own: a denial, how long the talk took, who asked for it. */
function renderTold(relations: readonly Relation[], account: Account) {
  const told = relations.flatMap(({ points }) => points.filter(({ side }) => side === account.side));
  const anchors = told.flatMap((point) => point.anchors.slice(0, 1));
  if (anchors.length === 0) return renderSilence(account);
  return html`<ul>${anchors.map((anchor) => html`<li><a class="evidence" href="${evidenceAddress(anchor.documentId, anchor)}">${quote(anchor.exact)}</a></li>`)}</ul>`;
}

/** Only of who took part is it worth saying that he says nothing. */
function renderSilence({ kind }: Account) {
  return kind === 'party' ? html`<span class="nothing">${say({ de: 'nichts dazu', en: 'nothing on it' })}</span>` : '';
}

/** What a side says on matters that no relation is about. */
function restOf(relations: readonly Relation[]): (account: Account) => readonly Position[] {
  const matters = new Set(relations.map(({ matter }) => matter));
  const named = new Set(relations.flatMap(({ points }) => points.flatMap(({ statement }) => statement ?? [])));
  return ({ positions }) =>
    positions.filter(({ matter, points }) => !matters.has(matter) && !points.some((id) => named.has(id)));
}

function renderRest(restOfAccount: (account: Account) => readonly Position[], accounts: readonly Account[]) {
  const rest = accounts.map(restOfAccount);
  if (rest.every((left) => left.length === 0)) return '';
  return html`<tr class="rest"><th scope="row"><b>${say({ de: 'außerdem', en: 'besides' })}</b></th>${accounts.map(
    (account, index) =>
      html`<td data-side="${nameSide(account.side, account.kind)}">${rest[index].length > 0 ? renderPositions(rest[index], account) : ''}</td>`,
  )}</tr>`;
}

/** A side that speaks of nothing that the others speak of. */
function renderOther(account: Account, restOfAccount: (account: Account) => readonly Position[]) {
  return html`<div class="other"><h3>${say({ de: 'Außerdem', en: 'Besides' })}: ${nameSide(account.side, account.kind)}</h3>
    ${renderPositions(restOfAccount(account), account)}</div>`;
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
  const words = quote(text);
  const label = point?.commitment ? html`<span class="label">${nameCommitmentKind(point.commitment.kind)}</span> ` : '';
  const count = new Set(anchors.map(({ documentId }) => documentId)).size;
  const source = [point?.speaker?.name, count > 1 ? say({ de: `${count} Texte`, en: `${count} texts` }) : null];
  return html`<li>${label}${anchor ? html`<a class="evidence" href="${evidenceAddress(anchor.documentId, anchor)}">${words}</a>` : words}
    <small>${source.filter(Boolean).join(', ')}</small></li>`;
}
