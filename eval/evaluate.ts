import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGold } from './gold.ts';
import { scoreChains } from './score-chains.ts';
import { countChangedIntact, scoreDamage, scoreMojibake } from './score-characters.ts';
import { scoreComparisons, sumComparisons } from './score-comparisons.ts';
import { type ContactScores, scoreContacts } from './score-contacts.ts';
import { scoreLinks } from './score-links.ts';
import { countInvented } from './score-none.ts';
import { scorePhrases } from './score-phrases.ts';
import { scoreQuotations } from './score-quotations.ts';
import { scoreReprints } from './score-reprints.ts';
import { scoreTickers } from './score-tickers.ts';
import { scoreTranslations } from './score-translations.ts';
import { scoreVersions } from './score-versions.ts';

/** The evaluation gate: prints every figure beside its floor or ceiling; exit status 1 where one is broken. */
const limits = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as {
  readonly floors: Readonly<Record<string, number>>;
  readonly ceilings: Readonly<Record<string, number>>;
};
const figures = await measure();
if (figures.size === 0) {
  process.stdout.write('evaluation SKIPPED: the annotated texts are not at hand (../shared/gold)\n');
} else {
  let broken = 0;
  for (const [name, figure] of figures) broken += Number(!report(name, figure));
  for (const name of [...Object.keys(limits.floors), ...Object.keys(limits.ceilings)])
    if (!figures.has(name)) process.stdout.write(`${name}: SKIPPED, not at hand\n`);
  process.stdout.write(broken === 0 ? 'evaluation gate holds\n' : `evaluation gate broken: ${broken} figures\n`);
  process.exitCode = broken === 0 ? 0 : 1;
}

async function measure(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const seeds = loadGold('seeds', 'gold/seeds.json', 'seeds');
  const news = loadGold('news', 'gold/news.json', 'gold/news');
  if (seeds) {
    addContactFigures(found, 'seeds', await scoreContacts(seeds));
    const undated = await scoreContacts(seeds, { undated: true });
    found.set('seeds.daysWithoutPublication', undated.daysWithoutPublication);
  }
  if (news) {
    addContactFigures(found, 'news', await scoreContacts(news));
    const links = await scoreLinks(news);
    found.set('links.precision', links.precision);
    found.set('links.recall', links.recall);
    found.set('links.changedByOrderOrRepetition', Number(!links.againUnchanged) + Number(!links.orderUnchanged));
  }
  const invented = countInvented();
  if (invented !== null) found.set('noContacts.invented', invented);
  const quotations = scoreQuotations();
  for (const [part, f1] of Object.entries(quotations ?? {})) found.set(`quotations.${part}`, f1);
  const phrases = scorePhrases();
  if (phrases) found.set('phrases.right', phrases.right / phrases.all);
  for (const set of ['outside', 'secondOutside', 'thirdOutside', 'fourthOutside', 'fifthOutside', 'inside'] as const)
    found.set(`chains.${set}`, scoreChains(set));
  for (const set of ['outside', 'inside'] as const) {
    const folder = join(import.meta.dirname, '..', 'test', 'golden-comparisons', set);
    const { found: share, invented } = sumComparisons(await scoreComparisons(folder));
    found.set(`comparisons.${set}.found`, share);
    found.set(`comparisons.${set}.invented`, invented);
  }
  const ownSets = {
    reprints: scoreReprints(),
    tickers: scoreTickers(),
    translations: scoreTranslations(),
    versions: scoreVersions(),
  };
  for (const [name, scores] of Object.entries(ownSets))
    for (const [part, score] of Object.entries(scores)) found.set(`${name}.${part}`, score);
  addCharacterFigures(found);
  return found;
}

function addCharacterFigures(found: Map<string, number>): void {
  const mojibake = scoreMojibake();
  if (mojibake) {
    found.set('characters.restored', mojibake.restored / mojibake.broken);
    found.set('characters.changedThoughIntact', mojibake.changed);
  }
  for (const [name, share] of scoreDamage()) found.set(`characters.${name}`, share);
  const intact = countChangedIntact();
  if (intact) found.set('characters.changedOfTenThousand', intact.changed.length);
}

function addContactFigures(found: Map<string, number>, name: string, scores: ContactScores): void {
  found.set(`${name}.contacts.precision`, scores.contacts.precision);
  found.set(`${name}.contacts.recall`, scores.contacts.recall);
  found.set(`${name}.contacts.f1`, scores.contacts.f1);
  found.set(`${name}.contacts.missed`, scores.missed);
  found.set(`${name}.contacts.invented`, scores.invented);
  found.set(`${name}.contacts.names`, scores.names);
  found.set(`${name}.contacts.wrongDates`, scores.wrongDates);
  found.set(`${name}.commitments.f1`, scores.commitments.f1);
  found.set(`${name}.denials.f1`, scores.denials.f1);
  found.set(`${name}.speakers.f1`, scores.speakers.f1);
  found.set(`${name}.unread`, scores.unread);
  found.set(`${name}.brokenAnchors`, scores.brokenAnchors);
  found.set(`${name}.fromDamage`, scores.fromDamage);
}

/** Prints a figure with its limit; false where the limit is broken. */
function report(name: string, figure: number): boolean {
  const floor = limits.floors[name];
  const ceiling = limits.ceilings[name];
  const holds = (floor === undefined || figure >= floor) && (ceiling === undefined || figure <= ceiling);
  const limit = floor !== undefined ? `at least ${floor}` : ceiling !== undefined ? `at most ${ceiling}` : 'no limit';
  process.stdout.write(`${holds ? 'ok    ' : 'BROKEN'} ${name} ${Number(figure.toFixed(3))} (${limit})\n`);
  return holds;
}
