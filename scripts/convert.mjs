// Makes files for other programs out of a backup, without a browser: npm run -s convert -- BACKUP --to FORMAT --out DIR
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
// The texts ask the browser for its language when they are loaded; Node 20 has none, and later ones have the machine's.
Object.defineProperty(globalThis, 'navigator', { value: { languages: ['en'] }, configurable: true });
Object.defineProperty(globalThis, 'document', { value: { documentElement: {} }, configurable: true });

const { code } = (
  await runnerImport(`${root}/scripts/convert/main.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  })
).module;
process.exitCode = code;
