#!/usr/bin/env node
// Plain JavaScript that any Node since 14 can read. It starts the command line with this Node where that is new
// enough, else with the one that npm installed beside the package, and says what to do where there is neither.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const needed = [24, 11];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > needed[0] || (major === needed[0] && minor >= needed[1])) {
  module.enableCompileCache();
  silenceExperimental();
  module.registerHooks({ resolve: resolveOwnFile });
  const built = new URL('../dist/serve/cli/main.js', import.meta.url);
  const source = new URL('../src/serve/cli/main.ts', import.meta.url);
  const { main } = await import(existsSync(fileURLToPath(source)) ? source.href : built.href);
  await main(process.argv);
} else {
  startWithBundledNode();
}

// Our files name each other in full, with their ending: they need no search on the disk, which for some five hundred
// of them takes a third of the start.
function resolveOwnFile(specifier, context, next) {
  const root = new URL('..', import.meta.url).href;
  const { parentURL = '' } = context;
  const isOwn = parentURL.startsWith(`${root}src/`) || parentURL.startsWith(`${root}dist/`);
  if (!isOwn || !specifier.startsWith('.')) return next(specifier, context);
  const format = specifier.endsWith('.ts') ? 'module-typescript' : 'module';
  return { url: new URL(specifier, parentURL).href, format, shortCircuit: true };
}

// Node warns that taking the types out of the pages' scripts is experimental: of no use to who reads a page.
function silenceExperimental() {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}

function startWithBundledNode() {
  let node;
  try {
    const require = createRequire(import.meta.url);
    node = require.resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    process.stderr.write(
      `lesart: needs Node ${needed.join('.')} or later, this is ${process.versions.node}. Install it from your package manager or with "npx node@24".\n`,
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}
