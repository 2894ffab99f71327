import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Path of the browser; undefined where there is none. */
export const browserPath = candidates.find((path) => path !== undefined && existsSync(path));

if (browserPath === undefined)
  process.stderr.write('SKIPPED: no Chromium for the browser tests. apt-get install chromium, or set CHROMIUM.\n');

/** Chromium without a window, which asks nobody for anything. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
