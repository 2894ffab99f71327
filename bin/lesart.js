#!/usr/bin/env node
// Plain JavaScript that any Node since 14 can read. It starts the command line with this Node where that is new
// enough, else with the one that npm installed beside the package, and says what to do where there is neither.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
// Loaded here because Node keeps its own modules compiled for the flags that it was started with (see `quickenStart`).
import 'node:async_hooks';
import 'node:crypto';
import 'node:fs/promises';
import 'node:stream';
import 'node:zlib';
import { builtFolder, quickenStart, sourceFolder } from './quicken-start.js';

const needed = [24, 11];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > needed[0] || (major === needed[0] && minor >= needed[1])) {
  quickenStart();
  silenceExperimental();
  const source = `${sourceFolder}serve/cli/main.ts`;
  const { main } = await import(existsSync(fileURLToPath(source)) ? source : `${builtFolder}serve/cli/main.js`);
  await main(process.argv);
} else {
  startWithBundledNode();
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
