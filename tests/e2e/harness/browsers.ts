import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from '@/scripts/browser.mjs';

/** A folder of `.output` as an absolute path; EPILOGUE_OUTPUT names another place where the builds are. */
export function built(name: string): string {
  return join(
    process.env.EPILOGUE_OUTPUT ?? fileURLToPath(new URL('../../../.output', import.meta.url)),
    name,
  );
}

function required(path: string | null | undefined): string {
  if (!path) throw new Error('no browser found: `npm test` says what to install');
  return path;
}

export const chromiumPath = () => required(findChromium()?.path);

export const firefoxPath = () => required(findFirefox());
