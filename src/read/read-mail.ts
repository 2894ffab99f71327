import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { explainDefect, reject } from './look-up.ts';
import { toSnapshot } from './read-snapshot.ts';
import { toPage, toText } from './write-page.ts';

/**
 * The text of a mail: its plain part, else its page. The subject stands above as title. The date is when the mail was
 * sent, which need not be when a text in it appeared; so it is kept as time of receipt and no date counts from it.
 */
export async function readMail(path: string, bytes: Uint8Array): Promise<Snapshot | Rejection> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: deepestNesting });
    const [text, page] = [mail.text?.trim(), mail.html?.trim()];
    if (!text && !page) return reject(path, 'empty', 'The mail has no text; save what is attached to it.');
    const receivedAt = toTime(mail.date);
    if (text) return toSnapshot(path, toText(mail.subject, text), { receivedAt, mediaType: 'text/plain' });
    return toSnapshot(path, toPage(mail.subject, page ?? ''), { receivedAt, mediaType: 'text/html' });
  } catch (error) {
    return reject(path, 'unreadable', `The mail cannot be taken apart (${explainDefect(error)}); save its text.`);
  }
}

/** Mails forwarded again and again nest some ten deep. */
const deepestNesting = 64;

function toTime(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
