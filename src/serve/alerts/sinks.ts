import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateAtomFeed, parseAtomFeed } from 'feedsmith';
import { ConfigError } from '../../core/app-error.ts';
import { toXmlText } from '../to-xml-text.ts';
import { quoteWords, type WordedAlert } from './word-alert.ts';

/** Where alerts go. Telling the same alert twice leaves one. */
export interface Sink {
  /** Under this name it is remembered what has been told. */
  readonly name: string;
  readonly tell: (alert: WordedAlert) => Promise<void>;
}

/** So many entries an Atom file keeps: readers poll more often than that many come. */
const entriesKept = 200;
const webhookTimeoutMs = 15_000;

/** An Atom file (RFC 4287) that grows on top. */
export function toAtomFile(path: string): Sink {
  return {
    name: `atom:${path}`,
    tell: async (alert) => {
      const { entries = [] } = await readAtom(path);
      const own = {
        id: idOf(alert),
        title: { value: toXmlText(alert.title) },
        updated: new Date(alert.at),
        summary: { value: toXmlText(`${quoteWords(alert)} (${alert.document})`.trim()) },
      };
      const kept = entries
        .filter(({ id }) => id !== own.id)
        .map(({ updated, ...entry }) => ({ ...entry, updated: new Date(updated ?? alert.at) }));
      const feed = {
        id: 'tag:lesart,2025:alerts',
        title: { value: 'Lesart' },
        updated: own.updated,
        authors: [{ name: 'Lesart' }],
        entries: [own, ...kept].slice(0, entriesKept),
      };
      await replaceFile(path, generateAtomFeed(feed as Parameters<typeof generateAtomFeed>[0]));
    },
  };
}

/** A POST of the alert as JSON. The id is in a header too, so that a receiver can tell a repetition. */
export function toWebhook(address: string): Sink {
  return {
    name: `webhook:${address}`,
    tell: async (alert) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': idOf(alert) },
        body: JSON.stringify(alert),
        redirect: 'error',
        signal: AbortSignal.timeout(webhookTimeoutMs),
      });
      if (!answer.ok)
        throw new ConfigError(
          'webhook-refused',
          `${new URL(address).origin} answers with status ${answer.status}.`,
          'It is told again with the next round.',
        );
    },
  };
}

/** A mail file for each alert (RFC 5322), for a mail program to send. */
export function toMailFolder(folder: string): Sink {
  return {
    name: `mail:${folder}`,
    tell: async (alert) => {
      await mkdir(folder, { recursive: true });
      const name = createHash('sha256').update(alert.id).digest('hex').slice(0, 16);
      const subject = `=?utf-8?B?${Buffer.from(alert.title.slice(0, 120)).toString('base64')}?=`;
      const body = Buffer.from(
        `${alert.title}\n\n${quoteWords(alert)}\n${alert.document}\n${alert.address}\n`,
      ).toString('base64');
      const lines = [
        `Date: ${new Date(alert.at).toUTCString().replace('GMT', '+0000')}`,
        'From: Lesart <lesart@localhost>',
        `Subject: ${subject}`,
        `Message-ID: <${name}@lesart.localhost>`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        ...(body.match(/.{1,76}/g) ?? []),
        '',
      ];
      await replaceFile(join(folder, `${name}.eml`), lines.join('\r\n'));
    },
  };
}

/** A program that gets the alert as JSON on its standard input. Nothing of the alert stands on its command line. */
export function toCommand(command: string): Sink {
  return {
    name: `command:${command}`,
    tell: (alert) =>
      new Promise((resolve, reject) => {
        const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
        child.once('error', reject);
        child.once('exit', (status) =>
          status === 0
            ? resolve()
            : reject(
                new ConfigError(
                  'command-failed',
                  `"${command}" ended with status ${status}.`,
                  'It is told again with the next round.',
                ),
              ),
        );
        child.stdin.on('error', () => undefined);
        child.stdin.end(`${JSON.stringify(alert)}\n`);
      }),
  };
}

function idOf({ id }: WordedAlert): string {
  return `tag:lesart,2025:${id}`;
}

async function readAtom(path: string) {
  try {
    return parseAtomFeed(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { entries: [] };
    throw new ConfigError(
      'atom-unreadable',
      `${path} is there and is no Atom feed.`,
      'Give another file with --atom.',
      error,
    );
  }
}

/** The whole file or the one before: a reader never sees half of it. */
async function replaceFile(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
