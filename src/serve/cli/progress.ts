import { say } from './language.ts';

/** Shows on standard error how far a long run is. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Runs shorter than this show nothing. */
const quietDocuments = 20;

/**
 * Counts documents on a terminal; silent where standard error is none, or where standard output is one too and so shows
 * a line per document already.
 */
export function startProgress(): Progress {
  if (!process.stderr.isTTY || process.stdout.isTTY) return { step: () => {}, stop: () => {} };
  let count = 0;
  let shown = false;
  let bar: { update: (value: number) => void; stop: () => void } | undefined;
  const start = async () => {
    const { SingleBar } = await import('cli-progress');
    const format = say({
      de: '{value} Texte gelesen, {duration_formatted}',
      en: '{value} texts read, {duration_formatted}',
    });
    const opened = new SingleBar({ format, stream: process.stderr, clearOnComplete: true });
    opened.start(0, count);
    bar = opened;
  };
  return {
    step: () => {
      count++;
      bar?.update(count);
      if (count < quietDocuments || shown) return;
      shown = true;
      void start();
    },
    stop: () => bar?.stop(),
  };
}
