import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const wxt = createRequire(import.meta.url)
  .resolve('wxt/package.json')
  .replace('package.json', 'bin/wxt.mjs');

/** Builds the extension with the naive twin of one module of `reading`, into `.output/broken-<name>`. */
export async function buildBroken(name: 'coverage' | 'settle'): Promise<void> {
  await promisify(execFile)(process.execPath, [wxt, 'build', '-c', 'tests/broken/wxt.config.ts'], {
    cwd: root,
    env: { ...process.env, EPILOGUE_BROKEN: name },
  });
}
