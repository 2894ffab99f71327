import { costOfCharacter, costOfPlace, scriptOf } from './character-costs.ts';
import { isGerman } from './is-german.ts';
import { isLetter } from './letters.ts';
import { readAsBytes } from './read-as-bytes.ts';
import { readThroughout } from './read-throughout.ts';

/** A place [start, end) of a text and what belongs there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly kind: string;
}

/**
 * Places where the bytes of one character were read as several characters of a wrong code page: "fĂŒr", "GesprÃ¤ch",
 * "grĂ¶ĂŸten". Of all ways to read a stretch the likeliest is taken, and what stands there is one of them.
 */
export function findMisreadUtf8(text: string): Replacement[] {
  const whole = readThroughout(text);
  if (whole) return whole.map(({ start, end, character }) => ({ start, end, to: character, kind: 'misreadUtf8' }));
  let found = readStretches(text, noEvidence);
  // What is certain tells about the rest, and that about what is left.
  for (let round = 0; round < 3 && found.length > 0; round++) {
    const more = readStretches(text, gatherEvidence(text, found));
    if (more.length === found.length && round > 0) break;
    found = more;
  }
  if (isContradicted(text, found) || isHopeless(text, found)) return [];
  return found.map(({ start, end, to, kind }) => ({ start, end, to, kind }));
}

/** What the rest of the text tells: how dear a repair is, and in which code pages most of the damage was read. */
interface Evidence {
  readonly repair: number;
  readonly keep: number;
  readonly pages: number;
}

// A repair must make the text likelier by a few steps, where the text shows no other damage: "É…", "ZZAJÉ’s".
const noEvidence: Evidence = { repair: 4, keep: 0, pages: 0 };

function gatherEvidence(text: string, steps: readonly Step[]): Evidence {
  let pages = 0;
  for (let page = 0; page < 31; page++) {
    const explained = steps.filter((step) => step.pages & (1 << page)).length;
    // Three of four: some places of a text are often read otherwise.
    if (explained * 4 >= steps.length * 3) pages |= 1 << page;
  }
  const repair = steps.length === 1 ? 2.5 : steps.length < 4 ? 1.5 : 0.5;
  return { repair, keep: isDamagedThroughout(text, steps) ? 2 : 0, pages };
}

// Where damage caught nearly every character beyond ASCII, it will have caught the others too.
function isDamagedThroughout(text: string, steps: readonly Step[]): boolean {
  let kept = text.match(beyondAscii)?.length ?? 0;
  for (const { start, end } of steps) kept -= end - start;
  return steps.length >= 2 && kept * 3 <= steps.length;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole
const beyondAscii = /[^\x00-\x7f]/g;

interface Step extends Replacement {
  readonly pages: number;
}

/** One way to read a stretch as far as `at`. */
interface Path {
  readonly at: number;
  readonly cost: number;
  /** What was written last, and before it. */
  readonly last: string;
  readonly before: string;
  readonly output: string;
  /** The repair made last, and those before it. */
  readonly steps: LinkedStep | undefined;
}

interface LinkedStep {
  readonly step: Step;
  readonly earlier: LinkedStep | undefined;
}

// The bytes of one character are all beyond ASCII but for a no-break space that became a plain one. German has a letter
// of ASCII every few letters; what goes on for longer is another script, and is looked at in pieces.
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole
const stretch = /[^\x00-\x7f]{1,120}(?:[ ?][^\x00-\x7f]{1,30}){0,8}[ ?]?/gu;

function readStretches(text: string, evidence: Evidence): Step[] {
  const found: Step[] = [];
  let left = '';
  let leftEnd = 0;
  let read = 0;
  for (const match of text.matchAll(stretch)) {
    // One letter or mark among ASCII is itself, unless it is a control.
    if (match[0].length === 1 && match[0] >= '\xa0') continue;
    read += match[0].length;
    if (read > mostRead) break;
    left = (left + text.slice(leftEnd, match.index)).slice(-leftContext);
    leftEnd = match.index + match[0].length;
    const best = readStretch(text, { start: match.index, end: leftEnd, left }, evidence);
    found.push(...listSteps(best.steps));
    left += best.output;
    leftEnd = best.at;
  }
  return found;
}

// Some hundred articles full of damage; more would take minutes, and is no text.
const mostRead = 30_000;

function listSteps(last: LinkedStep | undefined): Step[] {
  const steps: Step[] = [];
  for (let linked = last; linked; linked = linked.earlier) steps.push(linked.step);
  return steps.reverse();
}

const leftContext = 24;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The text before it, as repaired. */
  readonly left: string;
}

function readStretch(text: string, { start, end, left }: Stretch, evidence: Evidence): Path {
  const [last = '', before = ''] = [...left.slice(-4)].reverse();
  const open = new Map<number, Path[]>([[start, [{ at: start, cost: 0, last, before, output: '', steps: undefined }]]]);
  for (let at = start; at < end; at++) {
    const paths = open.get(at);
    if (!paths) continue;
    open.delete(at);
    const choices = readChoices(text, at, evidence);
    for (const path of keepBest(paths))
      for (const choice of choices) {
        const next = follow(path, choice);
        const others = open.get(next.at);
        if (others) others.push(next);
        else open.set(next.at, [next]);
      }
  }
  let best: Path | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const path of [...open.values()].flat()) {
    const cost = path.cost + costOfEnd(path, text) - praise(path, left, text);
    if (cost < bestCost) [best, bestCost] = [path, cost];
  }
  return best!;
}

// Ways that end at one place differ in what their last characters mean for the next one; a few are enough.
function keepBest(paths: Path[]): Path[] {
  return paths.length <= mostPaths ? paths : paths.sort((one, other) => one.cost - other.cost).slice(0, mostPaths);
}

const mostPaths = 6;

interface Choice {
  readonly to: string;
  readonly end: number;
  readonly cost: number;
  readonly step?: Step;
}

function readChoices(text: string, at: number, evidence: Evidence): Choice[] {
  const kept = String.fromCodePoint(text.codePointAt(at)!);
  const keep = costOfCharacter(kept) + (kept > '\x7f' ? evidence.keep : 0);
  const choices: Choice[] = [{ to: kept, end: at + kept.length, cost: keep }];
  for (const to of kept >= '\x80' && kept < '\xa0' ? readControl(kept) : []) {
    if (isLetter(to) && !(isLetter(text[at - 1] ?? '') && isLetter(text[at + 1] ?? ''))) continue;
    const step = { start: at, end: at + 1, to, kind: 'misreadControl', pages: 0 };
    const doubt = isLetter(to) ? 3 : 0;
    choices.push({ to, end: at + 1, cost: costOfCharacter(to) + evidence.repair + doubt, step });
  }
  for (const { end, character: to, depth, pages, doubt } of readAsBytes(text, at)) {
    // Bytes out of several code pages that make a rare character are chance.
    if (pages === 0 && costOfCharacter(to) > 4) continue;
    const isUsual = evidence.pages === 0 || (pages & evidence.pages) !== 0;
    const cost = costOfCharacter(to) + evidence.repair + doubt + depth - 1 + (isUsual ? 0 : 1.5);
    choices.push({ to, end, cost, step: { start: at, end, to, kind: 'misreadUtf8', pages } });
  }
  return choices;
}

// A control is the byte of a mark or letter that was taken as it was: „ is 84 in Windows, á is 87 on the Macintosh.
function readControl(control: string): string[] {
  const byte = Uint8Array.of(control.charCodeAt(0));
  return ['windows-1252', 'macintosh'].map((page) => new TextDecoder(page).decode(byte)).filter((to) => to !== control);
}

function follow(path: Path, { to, end, cost, step }: Choice): Path {
  return {
    at: end,
    cost: path.cost + cost + costOfPlace(path.before, path.last, to),
    last: to,
    before: path.last,
    output: path.output + to,
    steps: step ? { step, earlier: path.steps } : path.steps,
  };
}

function costOfEnd({ last, before, at }: Path, text: string): number {
  const [next = '', afterNext = ''] = text.slice(at, at + 2);
  return costOfPlace(before, last, next) + costOfPlace(last, next, afterNext);
}

// What German words it makes; each counts as much as a doubt.
function praise({ output, steps, at }: Path, left: string, text: string): number {
  if (!steps || !/[äöüßÄÖÜ]/.test(output)) return 0;
  const [before] = /[A-Za-zäöüßÄÖÜ]*$/.exec(left)!;
  const [after] = /^[A-Za-zäöüßÄÖÜ]*/.exec(text.slice(at, at + leftContext))!;
  const words = `${before}${output}${after}`.match(/[A-Za-zäöüßÄÖÜ]+/g) ?? [];
  return 3 * words.filter((word) => /[äöüßÄÖÜ]/.test(word) && isGerman(word)).length;
}

// "Bremer/Mccoy – DrÃ¥ber": one place alone that looks damaged, of a letter that is rare in our news, beside marks
// that the same damage would have caught.
function isContradicted(text: string, found: readonly Step[]): boolean {
  const [only] = found;
  if (found.length !== 1 || !only || only.kind === 'misreadControl' || costOfCharacter(only.to) <= 2) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole
  return /[^\x00-\xa0]/.test(text.slice(0, only.start) + text.slice(only.end));
}

// A true repair makes usual characters or words of one alphabet; what makes rare ones of several, or leaves as many
// beside them, was broken in a way that none undoes.
function isHopeless(text: string, found: readonly Step[]): boolean {
  const scripts = new Set(found.filter(({ to }) => isLetter(to)).map(({ to }) => scriptOf(to)));
  const mean = found.reduce((sum, { to }) => sum + costOfCharacter(to), 0) / found.length;
  if (scripts.size > 1 && mean > 3.5) return true;
  const ends = new Set(found.map(({ end }) => end));
  const starts = new Set(found.map(({ start }) => start));
  const left = found.filter(
    ({ start, end }) => (!ends.has(start) && isRare(text[start - 1])) || (!starts.has(end) && isRare(text[end])),
  );
  return left.length >= 2 && left.length * 2 > found.length;
}

function isRare(unit: string | undefined): boolean {
  return unit !== undefined && unit > '\x7f' && costOfCharacter(unit) >= 3;
}
