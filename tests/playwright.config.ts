import { defineConfig } from '@playwright/test';

/** End to end, in real browsers. Two files at a time: one for each core of the smallest machine that runs this. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.output/e2e',
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../.output/e2e.json' }]],
});
