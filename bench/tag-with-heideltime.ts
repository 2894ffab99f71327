import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaggedDay } from './measure-times.ts';

/** What HeidelTime tagged in each text and the mean seconds of a round; or why it did not run. */
export type HeidelTimeResult =
  | { readonly kind: 'tagged'; readonly seconds: number; readonly tags: readonly (readonly TaggedDay[])[] }
  | { readonly kind: 'skipped'; readonly reason: string };

/** Tags texts with HeidelTime where Java is at hand and `HEIDELTIME` names the folder of its jars. */
export function tagWithHeidelTime(
  texts: readonly { readonly day: string; readonly text: string }[],
  rounds: number,
): HeidelTimeResult {
  const jars = process.env.HEIDELTIME;
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0)
    return { kind: 'skipped', reason: 'no Java at hand' };
  if (!jars || !existsSync(jars)) return { kind: 'skipped', reason: 'HEIDELTIME names no folder of its jars' };
  const folder = mkdtempSync(join(tmpdir(), 'heideltime-'));
  const [input, configuration] = [join(folder, 'texts.tsv'), join(folder, 'config.props')];
  writeFileSync(input, texts.map(({ day, text }) => `${day}\t${text.replace(/\s/g, ' ')}`).join('\n'));
  writeFileSync(configuration, configurationLines.join('\n'));
  const program = join(import.meta.dirname, 'TagWithHeidelTime.java');
  const command = ['-cp', join(jars, '*'), program, input, String(rounds), configuration];
  const { status, stdout } = spawnSync('java', command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  rmSync(folder, { recursive: true });
  if (status !== 0) return { kind: 'skipped', reason: 'it failed' };
  const lines = stdout.split('\n');
  const seconds = Number(lines.find((line) => line.startsWith('seconds '))?.slice('seconds '.length));
  return { kind: 'tagged', seconds, tags: lines.filter((line) => line.startsWith('tagged ')).map(readTags) };
}

const configurationLines = [
  ...['Date', 'Duration', 'Set', 'Time'].flatMap((type) => [`consider${type} = true`, `uimaVar${type} = ${type}`]),
  'considerTemponym = false',
  'uimaVarTemponym = Temponym',
  'uimaVarLanguage = Language',
  'uimaVarTypeToProcess = Type',
  'typeSystemHome = desc/type/HeidelTime_TypeSystem.xml',
  'typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml',
  'treeTaggerHome = none',
  'chineseTokenizerPath = none',
];

/** The tags of "... <TimeML> Er kam am <TIMEX3 type="DATE" value="2025-03-18">Dienstag</TIMEX3>. </TimeML>", by offset in the text. */
function readTags(line: string): readonly TaggedDay[] {
  const inner = /<TimeML> ?(.*?) ?<\/TimeML>/.exec(line)?.[1] ?? '';
  const tags: TaggedDay[] = [];
  let text = '';
  let read = 0;
  for (const match of inner.matchAll(/<TIMEX3 [^>]*value="([^"]*)"[^>]*>(.*?)<\/TIMEX3>/g)) {
    text += inner.slice(read, match.index);
    const day = /^\d{4}-\d\d-\d\d/.exec(match[1]!)?.[0] ?? null;
    tags.push({ start: text.length, end: text.length + match[2]!.length, day });
    text += match[2];
    read = match.index + match[0].length;
  }
  return tags;
}
