import type { Mode, ModeWeights } from './weigh';
import fitted from './weights.json';

/** The fitted numbers, by mode. `scripts/fit.mjs` writes the file. */
export const models: Readonly<Record<Mode, ModeWeights>> = fitted.modes;
