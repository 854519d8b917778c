/** JSON with the keys of every object sorted and absent values left out, so that equal content makes equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

/** Whether two values have the same canonical JSON. */
export function sameContent(a: unknown, b: unknown): boolean {
  // Rows of one fold nearly always have their keys in one order, and comparing them needs no sorting then.
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}
