import { enableCompileCache } from 'node:module';

/** Prints the milliseconds in which the registry of actors and its words are loaded and indexed; run in a process of its own. */
enableCompileCache();
const began = performance.now();
const { getLexicon } = await import('../src/annotate/mentions/lexicon.ts');
getLexicon();
process.stdout.write(String(performance.now() - began));
