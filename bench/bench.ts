import { measureGrowth } from './measure-growth.ts';
import { measureReadability } from './measure-readability.ts';
import { measureRegistry } from './measure-registry.ts';
import { measureStart } from './measure-start.ts';
import { measureTimes } from './measure-times.ts';
import { loadTexts } from './texts.ts';

/** Prints the project's speed as figures and ratios of one run; method in README.md. */
const texts = loadTexts();
process.stdout.write(`Node ${process.version}, ${texts.length} texts from ${texts.sources.join(' and ')}\n`);
measureGrowth(texts.snapshots);
measureReadability();
measureTimes(texts.snapshots);
measureStart();
measureRegistry();
