import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules', '.output', 'docs', 'tests/e2e/**', 'tests/sites/**/.built'],
    setupFiles: ['tests/setup/setup.ts'],
    restoreMocks: true,
    // Uses all cores: by default Vitest leaves one free, which is half of the smallest machine that runs this.
    maxWorkers: '100%',
    // Guards against a test that hangs, not against a slow machine. How fast the code is, the bench says.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
