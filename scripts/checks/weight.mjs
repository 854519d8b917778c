import { join } from 'node:path';
import { isWithin } from '../bench/lib/figures.mjs';
import { weights } from '../bench/weight.mjs';
import { ROOT } from '../lib/run.mjs';

/**
 * What pages and the popup load, in the Chrome build that was made before: bytes are the same on every machine, and no
 * rename or import may make them more in silence.
 * @returns {Promise<import('./reports.mjs').Result>}
 */
export async function checkWeight() {
  const figures = [...weights(`${join(ROOT, '.output', 'chrome-mv3')}/`)];
  const heavy = figures.filter((figure) => !isWithin(figure));
  return {
    passed: figures.length - heavy.length,
    failures: heavy.map(
      ({ name, value, unit, budget }) => `${name}: ${value.toFixed(2)} ${unit}, at most ${budget}`,
    ),
    skipped: [],
  };
}
