import type { Mode, ModeWeights } from './weigh';
import fitted from './weights.json';

export type Models = Readonly<Record<Mode, ModeWeights>>;

/** The fitted numbers, by mode. `scripts/fit.mjs` writes the file. */
export const models: Models = fitted.modes;
