import { html } from 'hono/html';
import type { Span } from '../../core/anchor.ts';
import type { LedgerDocument } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import type { Markup } from './layout.ts';
import { documentAddress } from './links.ts';
import { nameBeginning } from './name-document.ts';

/** A passage of a text with the bytes it was read from. */
export interface RawPassage extends Span {
  readonly byteStart: number;
  readonly byteEnd: number;
}

const bytesPerLine = 16;
/** So many bytes are shown: a passage, not a page. */
const bytesShown = 1024;

/** The bytes as received behind a passage, in hexadecimal and as characters, under the words they became. */
export function renderRawPage(
  document: LedgerDocument,
  bytes: Uint8Array,
  { start, end, byteStart, byteEnd }: RawPassage,
): Markup {
  const shown = bytes.subarray(byteStart, Math.min(byteEnd, byteStart + bytesShown));
  const lines = Array.from({ length: Math.ceil(shown.length / bytesPerLine) }, (_line, index) =>
    renderLine(shown.subarray(index * bytesPerLine, (index + 1) * bytesPerLine), byteStart + index * bytesPerLine),
  );
  return html`<h1>${say({ de: 'Wie empfangen', en: 'As received' })}</h1>
    <p><a href="${documentAddress(document.documentId)}">${document.title ?? nameBeginning(document.text)}</a></p>
    <p class="faint">SHA-256 <code>${document.snapshotHash}</code>, ${bytes.length} Bytes ·
    <a href="/api/documents/${document.documentId}/bytes">${say({ de: 'alle Bytes als Datei', en: 'all bytes as a file' })}</a></p>
    <h2>${say({ de: 'Worte im Text', en: 'Words in the text' })}</h2><blockquote>${document.text.slice(start, end)}</blockquote>
    <h2>${say({ de: `Bytes ${byteStart} bis ${byteEnd}`, en: `Bytes ${byteStart} to ${byteEnd}` })}</h2>
    <div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Bytes', en: 'Bytes' })}"><pre class="bytes">${lines.join('\n')}</pre></div>
    ${byteEnd - byteStart > bytesShown ? html`<p class="faint">${say({ de: `Die ersten ${bytesShown} davon.`, en: `The first ${bytesShown} of them.` })}</p>` : ''}`;
}

/** "00000120  53 65 6c 65 6e 73 6b 79  Selensky" */
function renderLine(line: Uint8Array, at: number): string {
  const hex = [...line].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const characters = [...line].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join('');
  return `${String(at).padStart(8, '0')}  ${hex.padEnd(bytesPerLine * 3)} ${characters}`;
}
