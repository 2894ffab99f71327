import { defineConfig } from 'vitest/config';

/** Tests in a real browser: `npm run test:browser`. They need Chromium and say so where it is missing. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000, fileParallelism: false },
});
