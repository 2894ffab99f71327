import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repairCharacters } from '../src/clean/characters/repair-characters.ts';
import { createRandom } from '../test/characters/create-random.ts';
import { codePages, misread, misreadAndRepair, misreadMixed } from '../test/characters/damage-text.ts';
import { germanSentences } from '../test/characters/german-sentences.ts';
import { toTraced } from '../test/characters/to-traced.ts';
import { sharedFolder } from './gold.ts';
import { readIntactLines } from './read-intact-lines.ts';

/** How many of the German sentences each way of wrong decoding leaves for us to restore. */
const sentenceCount = 1000;

interface MojibakeCase {
  readonly label: string;
  readonly original: string;
  readonly fixed: string;
  readonly 'fixed-encoding'?: string;
  readonly expect: 'pass' | 'fail';
}

/** A case of the collection that comes out otherwise than its authors expect. */
export interface CharacterMiss {
  readonly set: string;
  readonly label: string;
  readonly expected: string;
  readonly found: string;
}

/** How many broken cases come out right, and how many intact ones come out changed. */
export interface MojibakeScores {
  /** Cases in Latin script that were decoded wrongly: restored, and all. */
  readonly restored: number;
  readonly broken: number;
  /** Cases that must stay as they are: changed, and all. */
  readonly changed: number;
  readonly intact: number;
  readonly misses: readonly CharacterMiss[];
}

/** How the broken and the intact texts of ftfy come out; null where they are not at hand. README.md lists what is not counted. */
export function scoreMojibake(): MojibakeScores | null {
  const folder = join(sharedFolder, 'data', 'mojibake', 'ftfy');
  if (!existsSync(folder)) return null;
  const scores = { restored: 0, broken: 0, changed: 0, intact: 0 };
  const misses: CharacterMiss[] = [];
  for (const set of readdirSync(folder).filter((name) => name.endsWith('.json')))
    for (const row of JSON.parse(readFileSync(join(folder, set), 'utf8')) as MojibakeCase[]) {
      const expected = row['fixed-encoding'] ?? row.fixed;
      const found = repairText(row.original);
      const isRight = found === expected || found === expected.normalize('NFKC');
      if (!isRight) misses.push({ set, label: row.label, expected, found });
      if (row.expect === 'fail' || row.label.startsWith('HTML entity')) continue;
      if (expected === row.original) {
        scores.intact++;
        scores.changed += Number(!isRight);
      } else if (isLatin(expected)) {
        scores.broken++;
        scores.restored += Number(isRight);
      }
    }
  return { ...scores, misses };
}

/** The share of German sentences that come out whole, by the way they were decoded wrongly. */
export function scoreDamage(): ReadonlyMap<string, number> {
  const sentences = germanSentences(sentenceCount, readNews());
  const shares = new Map<string, number>();
  const score = (name: string, damage: (sentence: string) => string) => {
    const restored = sentences.filter((sentence) => repairText(damage(sentence)) === sentence);
    shares.set(name, restored.length / sentences.length);
  };
  for (const page of codePages) {
    score(`${page} once`, (sentence) => misread(sentence, page));
    score(`${page} twice`, (sentence) => misread(misread(sentence, page), page));
  }
  const random = createRandom(1648);
  score('two code pages', (sentence) => {
    const [inner, outer] = [0, 1].map(() => codePages[Math.floor(random() * codePages.length)]!);
    return misread(misread(sentence, inner!), outer!);
  });
  score('mixed', (sentence) => misreadMixed(sentence, random));
  score('wrong repairs', (sentence) => misreadAndRepair(sentence, random));
  return shares;
}

/** How many intact sentences in six languages are changed; null where some of them are not at hand. */
export function countChangedIntact(): { readonly changed: readonly string[]; readonly all: number } | null {
  const lines = readIntactLines();
  return lines && { changed: lines.filter((line) => hasMisreading(line)), all: lines.length };
}

// Entities, ligatures and decomposed letters are repaired in intact text too; nothing was misread there.
function hasMisreading(line: string): boolean {
  return repairCharacters(toTraced(line)).repairs.some(({ kind }) => kind.startsWith('misread'));
}

function repairText(text: string): string {
  return repairCharacters(toTraced(text)).traced.text;
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => /\p{Script=Latin}|[μγʼ]/u.test(letter));
}

function readNews(): string[] {
  const folder = join(sharedFolder, 'gold', 'news');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

if (import.meta.main) {
  const mojibake = scoreMojibake();
  for (const { set, label, expected, found } of mojibake?.misses ?? [])
    process.stdout.write(`${set}: ${label}\n  expected ${expected}\n  found    ${found}\n`);
  if (mojibake)
    process.stdout.write(
      `restored ${mojibake.restored} of ${mojibake.broken}, changed ${mojibake.changed} of ${mojibake.intact} intact\n`,
    );
  for (const [name, share] of scoreDamage()) process.stdout.write(`${name}: ${(share * 100).toFixed(1)} %\n`);
  const intact = countChangedIntact();
  process.stdout.write(
    intact ? `changed ${intact.changed.length} of ${intact.all} intact sentences\n` : 'intact sentences: SKIPPED\n',
  );
  for (const line of intact?.changed ?? []) process.stdout.write(`  ${line}\n`);
}
