#!/usr/bin/env node
// Plain JavaScript that any Node since 14 can read. It starts the command line with this Node where that is new
// enough, else with the one that npm installed beside the package, and says what to do where there is neither.
import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
// Loaded here because Node keeps its own modules compiled for the flags that it was started with (see `keepCompiled`).
import 'node:async_hooks';
import 'node:crypto';
import 'node:fs/promises';
import 'node:stream';
import 'node:zlib';

const needed = [24, 11];
const sourceFolder = new URL('../src/', import.meta.url).href;
const builtFolder = new URL('../dist/', import.meta.url).href;
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > needed[0] || (major === needed[0] && minor >= needed[1])) {
  keepCompiled();
  silenceExperimental();
  module.registerHooks({ resolve: resolveOwnFile, load: loadOwnFile });
  const source = `${sourceFolder}serve/cli/main.ts`;
  const { main } = await import(existsSync(fileURLToPath(source)) ? source : `${builtFolder}serve/cli/main.js`);
  await main(process.argv);
} else {
  startWithBundledNode();
}

// Node keeps what it has compiled when a file is loaded. By default V8 leaves most functions to their first call, and some
// two thousand would be compiled anew at every start.
function keepCompiled() {
  v8.setFlagsFromString('--no-lazy');
  module.enableCompileCache();
}

// Our files name each other in full, with their ending: they need no search on the disk, which for some five hundred
// of them takes a third of the start.
function resolveOwnFile(specifier, context, next) {
  const { parentURL } = context;
  if (!specifier.startsWith('.') || !isOwn(parentURL)) return next(specifier, context);
  return { url: new URL(specifier, parentURL).href, format: formatOf(specifier), shortCircuit: true };
}

// Nor do they need to be told what they are.
function loadOwnFile(url, context, next) {
  if (!isOwn(url)) return next(url, context);
  return { source: readFileSync(fileURLToPath(url), 'utf8'), format: formatOf(url), shortCircuit: true };
}

function isOwn(url) {
  return url !== undefined && (url.startsWith(sourceFolder) || url.startsWith(builtFolder));
}

function formatOf(file) {
  return file.endsWith('.ts') ? 'module-typescript' : 'module';
}

// Node warns that taking the types out of the pages' scripts is experimental: of no use to who reads a page.
function silenceExperimental() {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}

function startWithBundledNode() {
  const require = createRequire(import.meta.url);
  // biome-ignore lint/style/useNodejsImportProtocol: Node before 14.18 knows the name only without it
  const { spawn } = require('child_process');
  let node;
  try {
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
