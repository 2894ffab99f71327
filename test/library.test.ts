import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
const examples = [...page.matchAll(/^## (.+?)$[\s\S]*?```ts\n([\s\S]*?)```/gm)].map(([, title, code]) => ({
  title,
  code,
}));
const folder = mkdtempSync(join(tmpdir(), 'lesart-library-'));

describe("the library's page", () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(2);
  });

  it.each(examples)('shows code that runs: $title', ({ title, code }) => {
    const file = join(folder, `${title.replace(/\W+/g, '-')}.ts`);
    const index = join(root, 'src/index.ts');
    const given = `import assert from 'node:assert/strict';\nconst folder = ${JSON.stringify(join(folder, 'ledger'))};\nconst samples = ${JSON.stringify(join(root, 'samples'))};\n`;
    writeFileSync(file, given + code.replaceAll("'lesart'", JSON.stringify(index)));
    const run = () => execFileSync(process.execPath, [file], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).not.toThrow();
  });
});
