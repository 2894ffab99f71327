import { html } from 'hono/html';
import type { Span } from '../../core/anchor.ts';
import type { Region, Repair } from '../../core/document.ts';
import type { LedgerDocument } from '../../core/ledger.ts';
import type { VersionChange, VersionPlace } from '../../pipeline/show/list-versions.ts';
import type { DocumentView } from '../../pipeline/show/load-document-view.ts';
import { say, type Texts } from '../cli/language.ts';
import { describeChange } from '../cli/version-records.ts';
import { formatDate } from '../report/format-time.ts';
import { cutAtMarks } from './cut-at-marks.ts';
import type { Markup } from './layout.ts';
import { documentAddress, findLinkedWords, toMarkId } from './links.ts';
import { type EvidenceMark, markEvidence } from './mark-evidence.ts';
import { nameBeginning, nameFile } from './name-document.ts';

/** Speakers are told apart by this many colours; more than that share them in turn, and each is named in the margin notes. */
const colours = 6;

interface MarkedText {
  readonly document: LedgerDocument;
  readonly marks: readonly EvidenceMark[];
  readonly notes: readonly EvidenceMark[];
  readonly speakers: readonly string[];
}

/** What a page of a text shows besides the text. */
export interface DocumentSurroundings {
  /** The words that a link leads to; null where it leads to the text as a whole. */
  readonly asked: Span | null;
  readonly place: VersionPlace;
}

/** One text with everything that rests on it marked and the words asked for standing out, who says what, and the way back to the bytes as received. */
export function renderDocumentPage(view: DocumentView, { asked, place }: DocumentSurroundings): Markup {
  const { document } = view;
  const marked = markText(view, asked ? [asked] : []);
  const { notes, speakers } = marked;
  const title = document.regions.find(({ type }) => type === 'title');
  return html`<article class="document">${renderKicker(document)}<h1>${title ? renderStretch(marked, title) : (document.title ?? nameBeginning(document.text))}</h1>
    ${renderSource(document)}${renderVersions(document, place)}
    <p class="legend">${renderLegend(speakers)}</p>
    <div class="text">${document.regions.filter((region) => region !== title).map((region) => renderRegion(marked, region))}</div>
    ${renderRepairs(document)}
    ${notes.length > 0 ? renderNotes(marked) : ''}</article>`;
}

/** A text with its marks in a file that stands alone, unfolded. */
export function renderTextInFile(view: DocumentView): Markup {
  const { documentId, title, text, path, publisher, publishedAt, updatedAt, snapshotHash, regions } = view.document;
  const published = publishedAt ?? updatedAt;
  const source = [publisher, published ? formatDate(published) : null, ...namePlace(view.document), nameOrigin(path)];
  const marked = { ...markText(view, findLinkedWords(documentId)), notes: [] };
  return html`<details id="${documentId}" open><summary>${title ?? nameBeginning(text)}</summary>${renderKicker(view.document)}<p class="faint">${source.filter(Boolean).join(' · ')} · SHA-256 <code>${snapshotHash}</code></p>
    <div class="text">${regions.map((region) => renderRegion(marked, region))}</div></details>`;
}

function markText(view: DocumentView, asked: readonly Span[]): MarkedText {
  const facts = markEvidence(view);
  const marks = [...facts, ...asked.map((span) => markAsked(span, facts))];
  const notes = marks.filter(({ kind }) => kind === 'statement');
  const speakers = [...new Set(notes.flatMap(({ speaker }) => speaker ?? []))];
  return { document: view.document, marks, notes, speakers };
}

/** Words that a link leads to: they say what the facts around them say. */
function markAsked({ start, end }: Span, facts: readonly EvidenceMark[]): EvidenceMark {
  const around = facts.filter((fact) => fact.start <= start && end <= fact.end).map(({ words }) => words);
  return { start, end, kind: 'asked', words: [...new Set(around)].join('; '), address: null, speaker: null };
}

function renderRegion(marked: MarkedText, region: Region) {
  const content = renderStretch(marked, region);
  if (region.type === 'heading') return html`<h2>${content}</h2>`;
  if (region.type === 'quote') return html`<blockquote>${content}</blockquote>`;
  const time = region.time ? html`<time>${formatDate(region.time)} ${region.time.slice(11, 16)}</time> ` : '';
  return html`<p class="${region.type}">${time}${content}</p>`;
}

function renderSource(document: LedgerDocument) {
  const published = document.publishedAt ?? document.updatedAt;
  const facts = [
    document.publisher,
    published ? formatDate(published) : say({ de: 'ohne Datum', en: 'undated' }),
    [...document.authors, ...document.agencies].join(', '),
    ...namePlace(document),
  ].filter(Boolean);
  return html`<p class="faint">${facts.join(' · ')} · <code title="${document.path}">${nameFile(document.path)}</code> ·
    <a href="${documentAddress(document.documentId)}/raw">${say({ de: 'wie empfangen', en: 'as received' })}</a>
    <abbr title="SHA-256 ${document.snapshotHash}">${document.snapshotHash.slice(0, 12)}</abbr></p>`;
}

/** The line above the headline. */
function renderKicker({ kicker }: LedgerDocument) {
  return kicker ? html`<p class="kicker">${kicker}</p>` : '';
}

/** Where the text stands in its outlet, and whether all of it was to be read. */
function namePlace({ section, access }: LedgerDocument): readonly (string | null)[] {
  const marks: Readonly<Record<string, Texts>> = {
    paid: { de: 'kostenpflichtig', en: 'behind a paywall' },
    excerpt: { de: 'nur der Anfang war zu lesen', en: 'only the beginning could be read' },
  };
  const mark = marks[access ?? ''];
  return [section ? `${say({ de: 'Rubrik', en: 'section' })} ${section}` : null, mark ? say(mark) : null];
}

/** Of a web page its address; of a file its name, since a folder is nobody's business but the reader's. */
function nameOrigin(path: string): string {
  return /^https?:/.test(path) ? path : nameFile(path);
}

/** The other versions, and what this one tells otherwise than the one before. */
function renderVersions({ documentId }: LedgerDocument, { versions, changes }: VersionPlace) {
  if (versions.length < 2) return '';
  return html`<p class="versions">${say({ de: 'Fassungen dieses Textes', en: 'Versions of this text' })}: ${versions.map(
    (version, index) => {
      const name = `${index + 1}${version.knownFrom ? ` (${nameTime(version.knownFrom)})` : ''}`;
      const isOwn = version.documentId === documentId;
      return html`${index > 0 ? ', ' : ''}${isOwn ? html`<b aria-current="true">${name}</b>` : html`<a href="${documentAddress(version.documentId)}">${name}</a>`}`;
    },
  )}</p>${
    changes.length > 0
      ? html`<details class="changes" open><summary>${say({ de: 'Geändert seit der Fassung davor', en: 'Changed since the version before' })}</summary>
        <ul>${changes.map((change) => html`<li><span class="label">${say(changeNames[change.change])}</span> ${describeChange(change).slice(2)}</li>`)}</ul></details>`
      : ''
  }`;
}

/** In place of the sign that the command line has. */
const changeNames: Readonly<Record<VersionChange['change'], Texts>> = {
  appeared: { de: 'neu', en: 'new' },
  changed: { de: 'geändert', en: 'changed' },
  vanished: { de: 'weggefallen', en: 'dropped' },
};

/** The day, and the time of it where it is stated. */
function nameTime(stated: string): string {
  return [formatDate(stated), stated.slice(11, 16)].filter(Boolean).join(', ');
}

function renderLegend(speakers: readonly string[]) {
  const kinds = [
    ['contact', say({ de: 'Kontakt', en: 'contact' })],
    ['statement', say({ de: 'Aussage', en: 'statement' })],
    ['commitment', say({ de: 'Zusage', en: 'commitment' })],
    ['denial', say({ de: 'Dementi', en: 'denial' })],
    ['time', say({ de: 'Zeitangabe', en: 'time' })],
  ];
  return html`${kinds.map(([kind, name]) => html`<mark class="${kind}">${name}</mark> `)}
    ${speakers.map((speaker, index) => html`<span class="speaker speaker-${index % colours}">${speaker}</span> `)}`;
}

/** Marks may cross: the text is cut at every border and each piece carries all kinds that cover it. */
function renderStretch(marked: MarkedText, stretch: Span) {
  const inside = marked.marks.filter((mark) => mark.start < stretch.end && stretch.start < mark.end);
  const seen = new Set<string>();
  return cutAtMarks(inside, stretch).map((piece) => renderPiece(marked, inside, { piece, seen }));
}

function renderPiece(
  marked: MarkedText,
  inside: readonly EvidenceMark[],
  { piece, seen }: { readonly piece: Span; readonly seen: Set<string> },
) {
  const targets = [
    ...new Set(
      inside.filter(({ start }) => start === piece.start).map((mark) => toMarkId(marked.document.documentId, mark)),
    ),
  ].filter((id) => !seen.has(id));
  for (const id of targets) seen.add(id);
  const covering = inside.filter(({ start, end }) => start <= piece.start && piece.end <= end);
  const words = marked.document.text.slice(piece.start, piece.end);
  const ending = marked.notes.flatMap((note, index) => (note.end === piece.end ? [index + 1] : []));
  return html`${targets.map((id) => html`<span class="target" id="${id}"></span>`)}${renderWords(marked, covering, words)}${ending.map(
    (number) => html`<sup><a href="#note-${number}">${number}</a></sup>`,
  )}`;
}

function renderWords({ speakers }: MarkedText, covering: readonly EvidenceMark[], words: string) {
  if (covering.length === 0) return html`${words}`;
  const kinds = [...new Set(covering.map(({ kind }) => kind))].sort().join(' ');
  const speaker = covering.findLast((mark) => mark.speaker !== null)?.speaker;
  const colour = speaker ? ` speaker-${speakers.indexOf(speaker) % colours}` : '';
  const title = [...new Set(covering.map((mark) => mark.words))].join('; ');
  const address = covering.findLast((mark) => mark.address !== null)?.address;
  const mark = html`<mark class="${kinds}${colour}" title="${title}">${words}</mark>`;
  return address ? html`<a class="fact" href="${address}">${mark}</a>` : mark;
}

function renderNotes({ document, notes }: MarkedText) {
  return html`<section aria-labelledby="notes"><h2 id="notes">${say({ de: 'Wer das sagt, durch wen', en: 'Who says so, through whom' })}</h2>
    <ol class="notes">${notes.map((note, index) => html`<li id="note-${index + 1}"><a href="#${toMarkId(document.documentId, note)}">${note.words}</a></li>`)}</ol></section>`;
}

/** Places where characters were repaired, each with what was received. */
function renderRepairs({ documentId, repairs, warnings }: LedgerDocument) {
  const damaged = warnings.length;
  return html`${
    damaged > 0
      ? html`<p class="warning">${say({ de: `Beschädigte Stellen, auf die sich nichts stützt: ${damaged}`, en: `Damaged passages on which nothing rests: ${damaged}` })}</p>`
      : ''
  }${
    repairs.length > 0
      ? html`<details><summary>${say({ de: `Ausgebesserte Zeichen: ${repairs.length}`, en: `Repaired characters: ${repairs.length}` })}</summary>
        <ul class="repairs">${repairs.slice(0, 200).map((repair) => renderRepair(documentId, repair))}</ul></details>`
      : ''
  }`;
}

function renderRepair(documentId: string, { from, to, start, end }: Repair) {
  return html`<li><code>${from}</code> → <code>${to}</code> <a href="${documentAddress(documentId)}/raw?start=${start}&end=${end}">${say({ de: 'Bytes', en: 'bytes' })}</a></li>`;
}
