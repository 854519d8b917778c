import { defineConfig } from '@playwright/test';

/** End to end, in real browsers. Two files at a time: one for each core of the smallest machine that runs this. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../.output/e2e',
  workers: 2,
  retries: 0,
  // Against a test that hangs, not against a slow machine, on which everything may take three times as long.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../.output/e2e.json' }]],
});
