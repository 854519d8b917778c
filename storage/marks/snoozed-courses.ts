import { read } from '../database/read-transaction';
import { keptRegisters, writeRegister } from '../recording/registers';

/**
 * The courses that are not offered for now, by key, with the time of the user's *Not now* (milliseconds since 1970).
 */
export async function readSnoozed(): Promise<Map<string, number>> {
  const registers = await read(keptRegisters);
  return new Map(
    registers.flatMap(({ key, value, courseKey }): [string, number][] =>
      courseKey !== undefined && key.startsWith('put-off ') && Number.isFinite(value)
        ? [[courseKey, Number(value)]]
        : [],
    ),
  );
}

/** Keeps a course from being offered for a while from `now` on. */
export async function snooze(courseKey: string, now: number): Promise<void> {
  await writeRegister('put-off', now, courseKey);
}
