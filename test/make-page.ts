import { clean } from '../src/clean/clean.ts';
import type { Document } from '../src/core/document.ts';
import type { Rejection } from '../src/core/rejection.ts';

/** Four paragraphs of one story, each long enough to be prose. */
export const [first, second, third, fourth] = [
  'Der Außenminister hat am Montag mit seinem Amtskollegen telefoniert, wie das Auswärtige Amt in Berlin mitteilte.',
  'Beide Seiten wollen die Gespräche über den Gefangenenaustausch in der kommenden Woche in Genf fortsetzen.',
  'Die Vermittler aus der Schweiz zeigten sich zufrieden und luden beide Delegationen für den Herbst nach Bern ein.',
  'Zuletzt hatten sich die Minister im Frühjahr am Rande eines Treffens in Wien gesehen, ohne sich zu einigen.',
] as const;

/** The first three of them as a page has them. */
export const story = `<p>${first}</p><p>${second}</p><p>${third}</p>`;

/** What cleaning makes of a page. */
export function cleanPage(html: string): Document | Rejection {
  return clean({ path: 'a.html', bytes: new TextEncoder().encode(html), hash: '', mediaType: 'text/html' });
}

/** The document of a page. Throws where the page is refused. */
export function readTestPage(html: string): Document {
  const document = cleanPage(html);
  if (document.kind === 'rejection') throw new Error(`${document.reason}: ${document.detail}`);
  return document;
}
