import * as v from 'valibot';

/** Longest of a text that is no note. Pages may report 300 characters, but a title of one's own may be longer. */
const LONGEST = 100_000;

export const text = v.pipe(v.string(), v.maxLength(LONGEST));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
/** A course's key begins with its site. */
export const key = v.pipe(id, v.regex(/^[a-z][a-z0-9-]*:/));
export const httpUrl = v.pipe(text, v.regex(/^https?:\/\//i));
/** Also refuses NaN and the infinities, which JSON has no words for: `1e999` is read as one. */
export const number = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
export const count = (most: number) => v.pipe(number(0, most), v.integer());
/** Milliseconds since 1970; 8.64e15 is the last that a Date can hold. */
export const time = number(0, 8.64e15);
/** Half of the safe integers: new facts come after the greatest, and need room to. */
export const seq = v.pipe(number(0, 2 ** 52), v.integer());
