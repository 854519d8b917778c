import {
  type Json,
  type Register,
  type RegisterName,
  registerKey,
  turned,
  valueUnder,
} from '@/progress/model/register';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { type Writing, write } from '../database/transaction';
import { loadFactOwner } from './load-fact-owner';

/** A value to be written; `null` takes it away. Without a course it is about the whole library. */
export interface RegisterChange {
  name: RegisterName;
  value: Json;
  courseKey?: string;
  /** What it is about, if that is no course. */
  about?: string;
}

/** The value of a register, about a course or about the whole library; `undefined` if nobody ever wrote it. */
export async function readRegister(name: RegisterName, courseKey?: string): Promise<Json | undefined> {
  return await read(async (db) => (await db.registers.get(registerKey(name, courseKey)))?.value);
}

/**
 * Writes registers as one action, and returns it for `undo`. `action`: one that goes on, such as the mark for which a
 * reason is given.
 */
export async function setRegisters(
  changes: readonly RegisterChange[],
  action: string = crypto.randomUUID(),
): Promise<string> {
  await write((writing) => putRegisters(writing, changes, action));
  return action;
}

/** As `setRegisters`, for one value. */
export async function writeRegister(name: RegisterName, value: Json, courseKey?: string): Promise<string> {
  return await setRegisters([courseKey === undefined ? { name, value } : { name, value, courseKey }]);
}

/** As `setRegisters`, inside a writing transaction. */
export async function putRegisters(
  { db, stamp, dirty }: Writing,
  changes: readonly RegisterChange[],
  action: string,
): Promise<void> {
  for (const { name, value, courseKey, about } of changes) {
    const key = registerKey(name, courseKey ?? about);
    const known = await db.registers.get(key);
    const { device, seq } = stamp();
    const goesOn = known?.action === action && !known.undone;
    const last = courseKey === undefined ? known?.value : await valueBefore(db, name, courseKey);
    const before = (goesOn ? known.before : last) ?? null;
    const ofCourse = courseKey === undefined ? {} : { courseKey };
    const register: Register = { key, value, ...ofCourse, device, seq, action, before };
    await db.registers.put(register);
    dirty('registers', [key]);
  }
}

/** The registers that no forgetting covers. */
export async function keptRegisters(db: Pick<EpilogueDatabase, 'registers' | 'marks'>): Promise<Register[]> {
  const [registers, { isKept }] = await Promise.all([db.registers.toArray(), loadFactOwner(db)]);
  return registers.filter(
    ({ courseKey, device, seq }) => courseKey === undefined || isKept({ courseKey, device, seq }),
  );
}

/** What counted until now: of a joined course, the last value under any of its keys. */
async function valueBefore(
  db: EpilogueDatabase,
  name: RegisterName,
  courseKey: string,
): Promise<Json | undefined> {
  const keys = (await db.courses.where('keys').equals(courseKey).first())?.keys ?? [courseKey];
  const found = await db.registers.bulkGet(keys.map((key) => registerKey(name, key)));
  return valueUnder(
    found.flatMap((each) => each ?? []),
    name,
    keys,
  );
}

/**
 * Takes back what an action wrote into registers, or writes it again, unless something else was written since. Returns
 * whether the action wrote any that still stands. Inside a writing transaction.
 */
export async function turnRegisters(
  { db, stamp, dirty }: Writing,
  { action, kind }: { action: string; kind: 'undo' | 'redo' },
): Promise<boolean> {
  const own = await db.registers.filter((register) => register.action === action).toArray();
  for (const register of own) {
    const { device, seq } = stamp();
    const next = turned(register, kind, { device, seq });
    if (!next) continue;
    await db.registers.put(next);
    dirty('registers', [next.key]);
  }
  return own.length > 0;
}
