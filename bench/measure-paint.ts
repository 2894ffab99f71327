import type { Browser } from 'playwright-core';

const loads = 7;

/** Milliseconds until Chromium shows the first words or shapes of a page, by its own paint entries: median of several loads with an empty cache. */
export async function measurePaint(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < loads; load++) {
    const context = await browser.newContext({ locale: 'de', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(address);
    times.push(await page.evaluate(waitForPaint));
    await context.close();
  }
  return times.sort((left, right) => left - right)[Math.floor(loads / 2)];
}

/** Runs in the page: the types of Node's observers know no paint entries. */
function waitForPaint(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const entry = performance.getEntriesByName('first-contentful-paint').at(0);
      if (entry) resolve(entry.startTime);
      else setTimeout(look, 20);
    };
    look();
  });
}
