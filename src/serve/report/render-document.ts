import { html } from 'hono/html';
import type { LedgerDocument } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import { type EvidenceMark, markIdOf } from './evidence-marks.ts';
import { formatDate } from './format-time.ts';

/** A document's text by regions, with every stretch that a fact rests on marked and reachable. */
export function renderDocument(document: LedgerDocument, marks: readonly EvidenceMark[]) {
  const published = document.publishedAt ?? document.updatedAt;
  const source = [document.publisher, published ? formatDate(published) : null].filter(Boolean).join(', ');
  return html`<article class="document" id="document-${document.documentId}">
    <h3>${document.title ?? document.path}</h3>
    <p class="source">${source ? `${source} · ` : ''}<code>${document.path}</code> ·
      <abbr title="SHA-256 ${document.snapshotHash}">${document.snapshotHash.slice(0, 12)}</abbr></p>
    ${document.regions
      .filter(({ type }) => type !== 'title')
      .map((region) => html`<p class="${region.type}">${renderStretch(document, region, marks)}</p>`)}
    ${
      document.warnings.length > 0
        ? html`<p class="warning">${say({ de: 'Beschädigte Stellen, auf die sich nichts stützt:', en: 'Damaged passages on which nothing rests:' })} ${document.warnings.length}</p>`
        : ''
    }
  </article>`;
}

/** Marks may cross: the text is cut at every border and each piece carries all kinds that cover it. */
function renderStretch(
  { text, documentId }: LedgerDocument,
  stretch: { readonly start: number; readonly end: number },
  marks: readonly EvidenceMark[],
) {
  const inside = marks.filter((mark) => mark.start < stretch.end && stretch.start < mark.end);
  const borders = new Set([stretch.start, stretch.end]);
  for (const mark of inside) {
    borders.add(Math.max(stretch.start, mark.start));
    borders.add(Math.min(stretch.end, mark.end));
  }
  const cuts = [...borders].sort((left, right) => left - right);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1];
    const targets = inside.filter((mark) => Math.max(mark.start, stretch.start) === start);
    const kinds = new Set(
      inside.filter((mark) => mark.start <= start && end <= mark.end).flatMap(({ kinds }) => [...kinds]),
    );
    const piece = text.slice(start, end);
    return html`${targets.map((mark) => html`<span class="target" id="${markIdOf(documentId, mark)}"></span>`)}${kinds.size > 0 ? html`<mark class="${[...kinds].sort().join(' ')}">${piece}</mark>` : piece}`;
  });
}
