import { html } from 'hono/html';
import type { Span } from '../../core/anchor.ts';
import type { LedgerDocument } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import { cutAtMarks } from '../pages/cut-at-marks.ts';
import { type EvidenceMark, markIdOf } from './evidence-marks.ts';
import { formatDate } from './format-time.ts';

/** Speakers are told apart by this many colours; more than that share them in turn. */
const colours = 6;

/** A document with its marks, and the number and colour of each attributed one. */
interface MarkedDocument {
  readonly document: LedgerDocument;
  readonly marks: readonly EvidenceMark[];
  readonly notes: readonly EvidenceMark[];
  readonly speakers: readonly string[];
}

/**
 * A document's text by regions, with every stretch that a fact rests on marked and reachable. Quotations are coloured
 * by speaker; their chain stands in the mark's title and, for print, in a footnote.
 */
export function renderDocument(document: LedgerDocument, marks: readonly EvidenceMark[]) {
  const notes = marks.filter(({ attribution }) => attribution !== null);
  const speakers = [...new Set(notes.flatMap(({ attribution }) => attribution?.speaker ?? []))];
  const marked: MarkedDocument = { document, marks, notes, speakers };
  const title = document.regions.find(({ type }) => type === 'title');
  return html`<article class="document" id="document-${document.documentId}">
    <h3>${title ? renderStretch(marked, title) : (document.title ?? document.path)}</h3>
    ${renderSource(document)}
    ${document.regions
      .filter((region) => region !== title)
      .map((region) => html`<p class="${region.type}">${renderStretch(marked, region)}</p>`)}
    ${
      document.warnings.length > 0
        ? html`<p class="warning">${say({ de: 'Beschädigte Stellen, auf die sich nichts stützt:', en: 'Damaged passages on which nothing rests:' })} ${document.warnings.length}</p>`
        : ''
    }
    ${
      notes.length > 0
        ? html`<ol class="notes">${notes.map((note, index) => html`<li id="${noteIdOf(marked, index)}">${note.attribution?.chain}</li>`)}</ol>`
        : ''
    }
  </article>`;
}

function renderSource(document: LedgerDocument) {
  const published = document.publishedAt ?? document.updatedAt;
  const source = [document.publisher, published ? formatDate(published) : null].filter(Boolean).join(', ');
  return html`<p class="source">${source ? `${source} · ` : ''}<code>${document.path}</code> ·
    <abbr title="SHA-256 ${document.snapshotHash}">${document.snapshotHash.slice(0, 12)}</abbr></p>`;
}

/** Marks may cross: the text is cut at every border and each piece carries all kinds that cover it. */
function renderStretch(marked: MarkedDocument, stretch: Span) {
  const inside = marked.marks.filter((mark) => mark.start < stretch.end && stretch.start < mark.end);
  return cutAtMarks(inside, stretch).map((piece) => renderPiece(marked, inside, piece));
}

function renderPiece(marked: MarkedDocument, inside: readonly EvidenceMark[], piece: Span) {
  const { text, documentId } = marked.document;
  const targets = inside.filter((mark) => mark.start === piece.start);
  const covering = inside.filter((mark) => mark.start <= piece.start && piece.end <= mark.end);
  const kinds = new Set(covering.flatMap((mark) => [...mark.kinds]));
  const innermost = covering.findLast(({ attribution }) => attribution !== null);
  const speaker = innermost
    ? ` speaker-${marked.speakers.indexOf(innermost.attribution?.speaker ?? '') % colours}`
    : '';
  const words = text.slice(piece.start, piece.end);
  const ending = marked.notes.filter((mark) => mark.end === piece.end);
  return html`${targets.map((mark) => html`<span class="target" id="${markIdOf(documentId, mark)}"></span>`)}${
    covering.length > 0
      ? html`<mark class="${[...kinds].sort().join(' ')}${speaker}" title="${innermost?.attribution?.chain ?? ''}">${words}</mark>`
      : words
  }${ending.map((mark) => renderNoteNumber(marked, marked.notes.indexOf(mark)))}`;
}

function renderNoteNumber(marked: MarkedDocument, index: number) {
  return html`<sup><a href="#${noteIdOf(marked, index)}">${index + 1}</a></sup>`;
}

function noteIdOf({ document }: MarkedDocument, index: number): string {
  return `n-${document.documentId}-${index + 1}`;
}
