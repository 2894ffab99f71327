/** Stems by which the name of a state, its capital or one of its bodies is known for that state. */
const stateStems: Readonly<Record<string, string>> = {
  russ: 'russland',
  moskau: 'russland',
  kreml: 'russland',
  ukrain: 'ukraine',
  kiew: 'ukraine',
  usa: 'usa',
  'vereinigte staaten': 'usa',
  amerikan: 'usa',
  washington: 'usa',
  'weisse haus': 'usa',
  'weisses haus': 'usa',
  chin: 'china',
  peking: 'china',
  turk: 'turkei',
  iran: 'iran',
  israel: 'israel',
  deutsch: 'deutschland',
  bundesregierung: 'deutschland',
  franz: 'frankreich',
  frankreich: 'frankreich',
  brit: 'grossbritannien',
  konigreich: 'grossbritannien',
  belarus: 'belarus',
  weissruss: 'belarus',
  litau: 'litauen',
  poln: 'polen',
  polen: 'polen',
  armen: 'armenien',
  aserbaid: 'aserbaidschan',
  syri: 'syrien',
  nordkorea: 'nordkorea',
  sudkorea: 'sudkorea',
  japan: 'japan',
  katar: 'katar',
  saudi: 'saudi-arabien',
  agypt: 'agypten',
  'europaische union': 'eu',
  kirgis: 'kirgisistan',
  kosov: 'kosovo',
  serb: 'serbien',
  taliban: 'taliban',
  hamas: 'hamas',
};
const bodyWords = /minister|regierung|streitkraft|armee|militar|prasidial|aussenamt|delegation|unterhandl|vertreter/;
const particles: ReadonlySet<string> = new Set(['von', 'der', 'de', 'van', 'al', 'bin', 'el', 'ibn']);

/** How many of the gold names are found, each found name used once. */
export function countShared(found: readonly string[], gold: readonly string[]): number {
  const left = [...found];
  let count = 0;
  for (const name of gold) {
    const at = left.findIndex((other) => isSameName(other, name));
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}

/** Whether two names mean the same: equal, the same state, or the same first and last name. */
export function isSameName(left: string, right: string): boolean {
  const [first, second] = [foldName(left), foldName(right)];
  if (!first || !second) return false;
  const state = stateOf(first);
  if (first === second || (state !== null && state === stateOf(second))) return true;
  const [one, other] = [wordsOf(first), wordsOf(second)];
  const middlesAgree =
    one.length < 3 || other.length < 3 || one.slice(1, -1).join(' ') === other.slice(1, -1).join(' ');
  return one.length > 1 && other.length > 1 && one[0] === other[0] && one.at(-1) === other.at(-1) && middlesAgree;
}

/** Lower case, without accents and punctuation. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}_ ]+/gu, ' ')
    .trim();
}

function wordsOf(folded: string): string[] {
  return folded.split(/\s+/).filter((word) => !particles.has(word));
}

function stateOf(folded: string): string | null {
  const words = folded.split(/\s+/);
  for (const [stem, state] of Object.entries(stateStems))
    if ((folded.startsWith(stem) && words.length <= 4) || (bodyWords.test(folded) && folded.includes(stem)))
      return state;
  return null;
}
