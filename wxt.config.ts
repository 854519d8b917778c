import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => manifestFor(browser),
});
