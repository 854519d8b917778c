/** How far somebody knew the facts of each device: the greatest seq of theirs, by device. */
export type Vector = Readonly<Record<string, number>>;

/** Devices of a vector at most; a browser that starts anew is another. */
export const MOST_DEVICES = 1_000;

/** Characters of a device's id at most. */
export const LONGEST_DEVICE = 200;

/** Whether a vector's owner knew this fact. */
export function knows(vector: Vector, { device, seq }: { device: string; seq: number }): boolean {
  return seq <= componentOf(vector, device);
}

/** Whether the owner of `vector` knew everything that the owner of `other` knew. */
export function knowsAll(vector: Vector, other: Vector): boolean {
  return Object.keys(other).every((device) => componentOf(other, device) <= componentOf(vector, device));
}

/**
 * The vector after one more fact. Where it would have too many devices, those heard of longest ago go: whoever knows less
 * can at worst see two versions where there is one.
 */
export function withFact(vector: Vector, { device, seq }: { device: string; seq: number }): Vector {
  const all = { ...vector, [device]: Math.max(seq, componentOf(vector, device)) };
  const components = Object.entries(all);
  if (components.length <= MOST_DEVICES) return all;
  return Object.fromEntries(components.sort(([, a], [, b]) => b - a).slice(0, MOST_DEVICES));
}

/**
 * Vectors that know all of these facts: one, or more where it would have too many devices; at least one. A fact without
 * a number is known to all.
 */
export function vectorsOf(facts: Iterable<{ device: string; seq: number }>): Vector[] {
  const all = new Map<string, number>();
  for (const { device, seq } of facts) all.set(device, Math.max(seq, all.get(device) ?? 0));
  const components = [...all].filter(([, seq]) => seq > 0);
  const count = Math.max(1, Math.ceil(components.length / MOST_DEVICES));
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(components.slice(i * MOST_DEVICES, (i + 1) * MOST_DEVICES)),
  );
}

/** Whether a value is a vector that reaches no further than `seq`, the place of the fact that carries it. */
export function isVectorUpTo(value: unknown, seq: number): value is Vector {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const components = Object.entries(value);
  return (
    components.length <= MOST_DEVICES &&
    components.every(
      ([device, known]) =>
        device !== '__proto__' &&
        device.length <= LONGEST_DEVICE &&
        Number.isInteger(known) &&
        known > 0 &&
        known <= seq,
    )
  );
}

/** A device may be called like something that every object has. */
function componentOf(vector: Vector, device: string): number {
  return Object.hasOwn(vector, device) ? (vector[device] ?? 0) : 0;
}
