import { html } from 'hono/html';
import type { Account, Comparison, Point, Position, Relation } from '../../core/account.ts';
import { say } from '../cli/language.ts';
import { wordRelationBeside } from '../report/word-relation.ts';
import { nameCommitmentKind, nameRelation } from '../report/words.ts';
import { findDecidingWords, holdsWords, liesIn, renderWords } from './deciding-words.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress } from './links.ts';
import { nameActor, nameMatter } from './name-actor.ts';
import { quote } from './quote.ts';

/**
 * The accounts side by side: a column per side; for each matter a line that says how the sides stand to each other in a
 * word, and under it what each says; then what only one side mentions, then what each says besides. Sides that speak of
 * nothing that others speak of stand below, so that no column is empty.
 */
export function renderAccounts(comparison: Comparison): Markup {
  const accounts = comparison.accounts.filter(({ positions }) => positions.length > 0);
  if (accounts.length === 0) return html``;
  const matters = toMatters(comparison.relations);
  const columns = accounts.filter((account) => account.kind === 'party' || isRelated(account, comparison.relations));
  const shared = matters.filter(
    (row) => !isOnlyIn(row) || columns.filter((account) => tellsOf(account, row)).length > 1,
  );
  const single = matters.filter((row) => !shared.includes(row));
  const rest = restOf(comparison.relations);
  const title = say({ de: 'Lesarten', en: 'Accounts' });
  return html`<section aria-label="${title}"><h2>${title}</h2>
    <p class="faint">${say({
      de: 'Was jede Seite sagt, nebeneinander, und wie es sich zueinander verhält. Ein Klick auf die Worte führt zum Text.',
      en: 'What each side says, side by side, and how it relates. A click on the words leads to the text. Quotes stay German, as in the texts.',
    })}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Lesarten nebeneinander', en: 'Accounts side by side' })}"><table class="accounts">
    <thead><tr>${columns.map(({ side, kind }) => html`<th scope="col" class="${kind}">${nameActor(side)}</th>`)}</tr></thead>
    ${shared.map((row) => renderMatter(row, columns))}${renderSingle(single, columns)}${renderRest(rest, columns)}</table></div>
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

/** Who took no part has a column only where its words stand in a relation to somebody's: six columns are read by nobody. */
function isRelated({ side }: Account, relations: readonly Relation[]): boolean {
  return relations.some(({ relation, points }) => relation !== 'onlyIn' && points.some((point) => point.side === side));
}

function isOnlyIn({ relations }: Matter): boolean {
  return relations.every(({ relation }) => relation === 'onlyIn');
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
  const heading = html`<b>${nameMatter(row.matter)}</b>${row.relations.map(renderRelation)}`;
  return renderGroup(heading, accounts, (account) => {
    const deciding = findDecidingWords(row.relations, account);
    const isShown = (position: Position) =>
      position.matter === row.matter || deciding.some((point) => holdsWords(position, point));
    const positions = positionsOn(account, row).filter(isShown);
    const missing = deciding.filter((point) => !positions.some((position) => holdsWords(position, point)));
    if (positions.length === 0 && missing.length === 0) return renderSilence(account);
    return html`${missing.length > 0 ? renderWords(missing) : ''}${positions.length > 0 ? renderPositions(positions, account) : ''}`;
  });
}

/** A line over all columns, and under it what each side says. */
function renderGroup(heading: Markup, accounts: readonly Account[], render: (account: Account) => Markup | '') {
  return html`<tbody><tr class="matter"><th scope="rowgroup" colspan="${accounts.length}">${heading}</th></tr>
    <tr>${accounts.map((account) => html`<td data-side="${nameActor(account.side)}">${render(account)}</td>`)}</tr></tbody>`;
}

function renderRelation(relation: Relation) {
  const words = relation.relation === 'onlyIn' ? nameOnly(relation) : nameRelation(relation.relation);
  const reason = relation.relation === 'onlyIn' ? '' : html` <small>${nameReason(relation)}</small>`;
  return html` <p><span class="relation ${relation.relation}">${words}</span>${reason}</p>`;
}

/** Who denies, of a denial: the words stand beside it; else why the relation is held. */
function nameReason(relation: Relation): string {
  const isDenial = relation.reasons.length > 0 && relation.reasons.every(({ aspect }) => aspect === 'denial');
  const side = relation.points[0]?.side;
  if (isDenial && side) return say({ de: `von ${nameActor(side)}`, en: `by ${nameActor(side)}` });
  return wordRelationBeside(relation);
}

function nameOnly({ points }: Relation): string {
  const side = nameActor(points[0]?.side ?? '');
  return say({ de: `nur ${side}`, en: `only ${side}` });
}

/** Matters that one side alone speaks of, each in its column: nobody gets others' words. */
function renderSingle(matters: readonly Matter[], accounts: readonly Account[]) {
  if (matters.length === 0) return '';
  const heading = html`<b>${say({ de: 'Davon spricht nur diese Seite', en: 'Only this side speaks of it' })}</b>`;
  return renderGroup(heading, accounts, (account) => {
    const own = matters.filter((row) => tellsOf(account, row) && !isRepeated(row, account));
    return own.length > 0 ? renderOwn(own, account) : '';
  });
}

/** "etwa eine Stunde" stands in "Das Gespräch dauerte etwa eine Stunde", which is shown under a name of its own. */
function isRepeated(row: Matter, account: Account): boolean {
  if (positionsOn(account, row).length > 0) return false;
  const told = findDecidingWords(row.relations, account).flatMap(({ anchors }) => anchors);
  const shown = account.positions.flatMap(({ anchors }) => anchors);
  return told.length > 0 && told.every((anchor) => shown.some((other) => liesIn(anchor, other)));
}

function renderOwn(matters: readonly Matter[], account: Account) {
  return html`<dl class="matters">${groupByWords(matters, account).map(
    ({ rows, positions }) =>
      html`<div><dt>${rows.map(({ matter }) => nameMatter(matter)).join(', ')}</dt><dd>${positions.length > 0 ? renderPositions(positions, account) : renderTold(rows[0]!, account)}</dd></div>`,
  )}</dl>`;
}

interface WordsOnMatters {
  readonly rows: readonly Matter[];
  readonly positions: readonly Position[];
}

/** Words that speak of two matters stand once, under the names of both. */
function groupByWords(matters: readonly Matter[], account: Account): readonly WordsOnMatters[] {
  const groups: WordsOnMatters[] = [];
  for (const row of matters) {
    const positions = positionsOn(account, row);
    const at = groups.findIndex((group) => positions.some((position) => group.positions.includes(position)));
    if (at < 0) groups.push({ rows: [row], positions });
    else
      groups[at] = {
        rows: [...groups[at]!.rows, row],
        positions: [...new Set([...groups[at]!.positions, ...positions])],
      };
  }
  return groups;
}

/** Words that a relation rests on without a position of their own: a denial, how long the talk took, who asked for it. */
function renderTold(row: Matter, account: Account) {
  const told = findDecidingWords(row.relations, account);
  return told.length > 0 ? renderWords(told) : renderSilence(account);
}

/** Only of who took part is it worth saying that he says nothing. */
function renderSilence({ kind }: Account) {
  return kind === 'party' ? html`<span class="nothing">${say({ de: 'nichts dazu', en: 'nothing on it' })}</span>` : '';
}

/** What a side says on matters that no relation is about, and what no relation shows: it rests on other words of the same. */
function restOf(relations: readonly Relation[]): (account: Account) => readonly Position[] {
  const matters = new Set(relations.map(({ matter }) => matter));
  return ({ side, positions }) => {
    const told = relations.flatMap(({ relation, points }) =>
      points.filter((point) => point.side === side).map((point) => ({ point, isAlone: relation === 'onlyIn' })),
    );
    const isShown = (position: Position) =>
      told.some(
        ({ point, isAlone }) =>
          position.points.some((id) => id === point.statement) && (isAlone || holdsWords(position, point)),
      );
    return positions.filter((position) => !matters.has(position.matter) && !isShown(position));
  };
}

function renderRest(restOfAccount: (account: Account) => readonly Position[], accounts: readonly Account[]) {
  if (accounts.every((account) => restOfAccount(account).length === 0)) return '';
  const heading = html`<b>${say({ de: 'Außerdem', en: 'Besides' })}</b>`;
  return renderGroup(heading, accounts, (account) => {
    const rest = restOfAccount(account);
    return rest.length > 0 ? renderPositions(rest, account, restShown) : '';
  });
}

/** A side that speaks of nothing that the others speak of. */
function renderOther(account: Account, restOfAccount: (account: Account) => readonly Position[]) {
  return html`<div class="other"><h3>${say({ de: 'Außerdem', en: 'Besides' })}: ${nameActor(account.side)}</h3>
    ${renderPositions(restOfAccount(account), account, restShown)}</div>`;
}

/** So many are open: of what is spoken of besides fewer, since no other side speaks of it. */
const positionsShown = 6;
const restShown = 4;

function renderPositions(positions: readonly Position[], { points }: Account, shown = positionsShown) {
  const pointOf = new Map(points.map((point) => [point.id, point]));
  const list = (some: readonly Position[]) =>
    html`<ul>${some.map((position) => renderPosition(position, pointOf.get(position.points[0])))}</ul>`;
  if (positions.length <= shown) return list(positions);
  return html`${list(positions.slice(0, shown))}<details><summary>${positions.length - shown} ${say({ de: 'weitere', en: 'more' })}<span class="printed">${say({ de: ', die nur am Bildschirm stehen', en: ' that are shown on screen only' })}</span></summary>
    ${list(positions.slice(shown))}</details>`;
}

/** The fullest wording, who says it, and in how many texts it stands. */
function renderPosition({ text, anchors }: Position, point: Point | undefined) {
  const [anchor] = anchors;
  const words = quote(text);
  const label = point?.commitment ? html`<span class="label">${nameCommitmentKind(point.commitment.kind)}</span> ` : '';
  const count = new Set(anchors.map(({ documentId }) => documentId)).size;
  const speaker = point?.speaker ? nameActor(point.speaker.name) : null;
  const source = [speaker, count > 1 ? say({ de: `${count} Texte`, en: `${count} texts` }) : null];
  return html`<li>${label}${anchor ? html`<a class="evidence" lang="de" href="${evidenceAddress(anchor.documentId, anchor)}">${words}</a>` : words}
    <small>${source.filter(Boolean).join(', ')}</small></li>`;
}
