/** What a function that is taken away returns instead, in the order in which they are tried. */
export const KINDS = {
  undefined: () => undefined,
  false: () => false,
  true: () => true,
  'its argument': (first) => first,
  'an empty list': () => [],
  null: () => null,
  'an empty text': () => '',
  zero: () => 0,
  'an endless number': () => Number.POSITIVE_INFINITY,
  'an empty object': () => ({}),
};

/** The value with nothing in it; an object of a class, which cannot be emptied, as it is. */
export function emptied(value) {
  if (Array.isArray(value)) return [];
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (value instanceof RegExp) return /(?!)/g;
  if (typeof value === 'string') return '';
  // Not zero: a loop that goes on by steps of zero never ends.
  if (typeof value === 'number') return Number.NaN;
  if (typeof value === 'boolean') return !value;
  const plain =
    value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  return plain ? {} : value;
}
