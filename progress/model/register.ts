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
  /** The action of the last write, by which *Undo* finds it. */
  action?: string;
  /** What stood here before that action; after *Undo*, what the action wrote. */
  before?: Json;
  /** The action was taken back. */
  undone?: true;
}

/**
 * What a register may be about. Money is a number with a currency; days are `2026-05-20`. `chapters`: how many there are,
 * by the person's word. `apart`: keys of courses without a page that this one is not. `put-off`: when the person said
 * *Not now*. `recall`: what they remembered of its takeaways. From `reading-speed` on,
 * settings that belong to the person; `taught` is about a host and a folder.
 */
export const REGISTER_NAMES = [
  'plan',
  'order',
  'reason',
  'author',
  'price',
  'bought',
  'access-until',
  'return-until',
  'chapters',
  'apart',
  'put-off',
  'recall',
  'reading-speed',
  'minimum-seconds',
  'drop-after',
  'taught',
] as const;

export type RegisterName = (typeof REGISTER_NAMES)[number];

/** The key of the register of this name, about a course, or something else, or the whole library. */
export function registerKey(name: RegisterName, about?: string): string {
  return about === undefined ? name : `${name} ${about}`;
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

/** The value of this name that was written last under any of a course's keys; `undefined` if nobody ever wrote it. */
export function valueUnder(
  registers: readonly Register[],
  name: RegisterName,
  courseKeys: readonly string[],
): Json | undefined {
  const keys = new Set(courseKeys.map((key) => registerKey(name, key)));
  const own = registers.filter(({ key }) => keys.has(key));
  return own.reduce<Register | undefined>(
    (last, each) => (last && isLater(last, each) ? last : each),
    undefined,
  )?.value;
}

/** Takes back the action that wrote a register, or does it again; `null` if it was overwritten since, or is so already. */
export function turned(
  register: Register,
  kind: 'undo' | 'redo',
  stamp: Pick<Register, 'device' | 'seq'>,
): Register | null {
  const { value, before = null, undone, ...rest } = register;
  if ((kind === 'undo') === (undone ?? false)) return null;
  return { ...rest, value: before, before: value, ...(kind === 'undo' ? { undone: true } : {}), ...stamp };
}

function isLater(a: Register, b: Register): boolean {
  const order =
    a.seq - b.seq || compareText(a.device, b.device) || compareText(canonicalJson(a), canonicalJson(b));
  return order > 0;
}
