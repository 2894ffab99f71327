import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { ConfigError } from '../../core/app-error.ts';
import type { InputOptions } from '../../pipeline/intake/read-inputs.ts';
import { say } from './language.ts';

/** The options of commands that read inputs, as commander gives them. */
export interface InputFlags extends PublishedFlags {
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** Adds the paths to be read, `--json` and `--plain` to a command. */
export function addInputs(command: Command, paths: '<path...>' | '[path...]'): Command {
  return command
    .argument(
      paths,
      say({
        de: 'Dateien, Ordner, Archive, Feeds, Adressen, oder - für die Standardeingabe',
        en: 'files, folders, archives, feeds, addresses, or - for standard input',
      }),
    )
    .option('--json', say({ de: 'ein JSON-Objekt je Text und Zeile', en: 'one JSON object per text and line' }))
    .option(
      '--plain',
      say({
        de: 'fertiger Text: nichts wird entfernt oder repariert',
        en: 'finished text: nothing is removed or repaired',
      }),
    );
}

/** Values of an option that can be given several times, as commander collects them. */
export function collectValues(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

/** The options that say when inputs were published, as commander gives them. */
export interface PublishedFlags {
  readonly published?: string;
  readonly manifest?: string;
}

const dayOrTime = /^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Adds `--published` and `--manifest` to a command. */
export function addPublishedOptions(command: Command): Command {
  return command
    .option(
      '--published <date>',
      say({
        de: 'Erscheinungstag oder -zeit aller Texte (2025-03-18, 2025-03-18T20:51, auch nur 2025-03)',
        en: 'publication day or time of all inputs (2025-03-18, 2025-03-18T20:51, or only 2025-03)',
      }),
    )
    .option(
      '--manifest <file>',
      say({
        de: 'JSON-Datei: Dateiname -> Erscheinungstag oder -zeit',
        en: 'JSON file: file name -> publication day or time',
      }),
    );
}

/** The publication days that the options give. Throws ConfigError for a day or a manifest that cannot be read. */
export async function readPublishedFlags(flags: PublishedFlags): Promise<InputOptions> {
  if (flags.published !== undefined && !isDayOrTime(flags.published))
    throw new ConfigError(
      'published-malformed',
      `"${flags.published}" is no day or time.`,
      'Write it as 2025-03-18, 2025-03-18T20:51, 2025-03 or 2025.',
    );
  return { published: flags.published, manifest: flags.manifest ? await readManifest(flags.manifest) : undefined };
}

async function readManifest(path: string): Promise<Record<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError(
      'manifest-unreadable',
      `The manifest ${path} cannot be read.`,
      'Give a JSON object: {"a.txt": "2025-03-18"}.',
      cause,
    );
  }
  const { z } = await import('zod');
  const checked = z.record(z.string(), z.string().regex(dayOrTime)).safeParse(content);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new ConfigError(
      'manifest-malformed',
      `The manifest ${path} has no day or time at ${issue.path.join('.') || 'its top'}.`,
      'Give a JSON object from file name to day or time: {"a.txt": "2025-03-18"}.',
    );
  }
  return checked.data;
}

function isDayOrTime(value: string): boolean {
  if (!dayOrTime.test(value)) return false;
  const [month = 1, day = 1] = value.slice(5, 10).split('-').filter(Boolean).map(Number);
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(value.slice(0, 4)), month, 0)).getUTCDate()
  );
}
