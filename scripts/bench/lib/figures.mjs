/**
 * A timed figure beside a baseline of the same kind from the same run and browser: machines differ twofold, so only the
 * ratio has a budget. `value` and `baseline` are in `unit`.
 * @param {string} name
 * @param {{ value: number, baseline: number, unit: string, budget: number }} measured
 */
export function ratio(name, { value, baseline, unit, budget }) {
  return { name, ratio: value / baseline, budget, value, baseline, unit };
}

/** A figure that is the same on every machine (bytes), or that a person feels as it is; `budget` may be absent. */
export function absolute(name, value, unit, budget) {
  return budget === undefined ? { name, value, unit } : { name, value, unit, budget };
}

/** Whether a figure keeps to its budget. */
export function isWithin({ ratio, value, budget }) {
  return budget === undefined || (ratio ?? value) <= budget;
}
