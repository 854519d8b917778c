import { defineConfig } from '@playwright/test';

/** End to end, in real browsers. Three files at a time on two cores: most of a test is waiting for a page. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.output/e2e',
  workers: 3,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../.output/e2e.json' }]],
});
