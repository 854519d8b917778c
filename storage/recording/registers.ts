import { type Json, type Register, type RegisterName, registerKey } from '@/progress/model/register';
import { read } from '../database/read-transaction';
import { write } from '../database/transaction';

/** The value of a register, about a course or about the whole library; `undefined` if nobody ever wrote it. */
export async function readRegister(name: RegisterName, courseKey?: string): Promise<Json | undefined> {
  return await read(async (db) => (await db.registers.get(registerKey(name, courseKey)))?.value);
}

/** Writes a register, about a course or about the whole library. */
export async function writeRegister(name: RegisterName, value: Json, courseKey?: string): Promise<void> {
  await write(async ({ db, stamp, dirty }) => {
    const { device, seq } = stamp();
    const about = courseKey === undefined ? {} : { courseKey };
    const register: Register = { key: registerKey(name, courseKey), value, ...about, device, seq };
    await db.registers.put(register);
    dirty('registers', [register.key]);
  });
}
