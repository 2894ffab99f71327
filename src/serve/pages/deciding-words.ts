import { html } from 'hono/html';
import type { Account, DocumentAnchor, Position, Relation, RelationPoint } from '../../core/account.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress } from './links.ts';
import { quote } from './quote.ts';

/** The words of a side that its relations rest on, each once. */
export function findDecidingWords(
  relations: readonly Relation[],
  { side }: Pick<Account, 'side'>,
): readonly RelationPoint[] {
  const told = relations.flatMap(({ points }) =>
    points.filter((point) => point.side === side && point.anchors.length > 0),
  );
  const keyOf = ([{ documentId, start, end }]: RelationPoint['anchors']) => `${documentId} ${start} ${end}`;
  return [...new Map(told.map((point) => [keyOf(point.anchors), point])).values()];
}

/** The fullest wording of a position stands for all of them, and may leave out the words that decide. */
export function holdsWords({ text }: Position, { anchors }: RelationPoint): boolean {
  return anchors.every(({ exact }) => text.includes(exact));
}

/** Whether the words of an anchor are among those of another one. */
export function liesIn(anchor: DocumentAnchor, other: DocumentAnchor): boolean {
  return anchor.documentId === other.documentId && other.start <= anchor.start && anchor.end <= other.end;
}

/** Words that a relation rests on, leading to their place. */
export function renderWords(points: readonly RelationPoint[]): Markup {
  return html`<ul>${points.map(({ anchors }) => {
    // A detail comes with its sentence, which holds it.
    const holding = anchors.filter((one) => !anchors.some((other) => other !== one && liesIn(one, other)));
    const whole = holding.length > 0 ? holding : anchors.slice(0, 1);
    const words = quote(whole.map(({ exact }) => exact).join(' … '));
    const [anchor] = whole;
    return html`<li><a class="evidence" lang="de" href="${evidenceAddress(anchor.documentId, anchor)}">${words}</a></li>`;
  })}</ul>`;
}
