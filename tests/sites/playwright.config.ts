import { defineConfig } from '@playwright/test';

/** Real sites in a real browser. A browser that is read in mostly waits, so there are more of them than cores. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.output/sites',
  fullyParallel: true,
  workers: 4,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['line']],
});
