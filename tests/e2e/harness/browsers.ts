import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from '@/scripts/lib/find-browser.mjs';

/** A folder of `.output` as an absolute path. */
export function built(name: string): string {
  return fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));
}

function required(path: string | null | undefined): string {
  if (!path) throw new Error('no browser found: `npm test` says what to install');
  return path;
}

export const chromiumPath = () => required(findChromium()?.path);

export const firefoxPath = () => required(findFirefox());
