import * as v from 'valibot';
import { LATEST } from '@/progress/model/storable-time';
import { LONGEST_DEVICE } from '@/progress/model/vector';

/** Characters of a text that is no note, at most. Pages may report 300, but the user's own title may be longer. */
const LONGEST = 100_000;

export const text = v.pipe(v.string(), v.maxLength(LONGEST));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
/** What wrote a fact. It is a name in vectors, where one name is not possible. */
export const device = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_DEVICE),
  v.check((name) => name !== '__proto__'),
);
/** A course's key begins with its site. */
export const key = v.pipe(id, v.regex(/^[a-z][a-z0-9-]*:/));
export const httpUrl = v.pipe(text, v.regex(/^https?:\/\//i));
/** Also refuses NaN and the infinities: JSON has no word for them, but reads `1e999` as one. */
export const number = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
export const count = (most: number) => v.pipe(number(0, most), v.integer());
/** Milliseconds since 1970, to the year 2100. */
export const time = number(0, LATEST);
/** Half of the safe integers, because new facts come after the greatest and need room. */
export const seq = v.pipe(number(0, 2 ** 52), v.integer());
