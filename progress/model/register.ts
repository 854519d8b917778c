import { canonicalJson } from './canonical-json';
import { compareText } from './order';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * One value that only its latest writer decides: a plan, an order, a reason, or what a person knows of a course without
 * a page. A register about a course is forgotten with it.
 */
export interface Register {
  /** `registerKey` of its name and course. */
  key: string;
  value: Json;
  courseKey?: string;
  /** The place of the last write in the order of facts, and the store that wrote it. */
  device: string;
  seq: number;
}

/** What a register may be about. Money is a number with a currency; days are `2026-05-20`. */
export const REGISTER_NAMES = [
  'plan',
  'order',
  'reason',
  'author',
  'price',
  'bought',
  'access-until',
  'return-until',
] as const;

export type RegisterName = (typeof REGISTER_NAMES)[number];

/** The key of the register of this name, about a course or about the whole library. */
export function registerKey(name: RegisterName, courseKey?: string): string {
  return courseKey === undefined ? name : `${name} ${courseKey}`;
}

/** One register for each key: the latest (seq, device, canonical JSON). Neither order nor duplicates matter. */
export function mergeRegisters(registers: readonly Register[]): Register[] {
  const latest = new Map<string, Register>();
  for (const register of registers) {
    const known = latest.get(register.key);
    if (!known || isLater(register, known)) latest.set(register.key, register);
  }
  return [...latest.values()];
}

function isLater(a: Register, b: Register): boolean {
  const order =
    a.seq - b.seq || compareText(a.device, b.device) || compareText(canonicalJson(a), canonicalJson(b));
  return order > 0;
}
