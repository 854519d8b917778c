import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

let built = false;

/** Makes the released Chrome build once for each run, and returns its folder. */
export function chromeBuild() {
  if (!built) execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  built = true;
  return `${root}.output/chrome-mv3/`;
}
