import { beforeEach, describe, expect, it } from 'vitest';
import { backupFile, importFile } from '../import/import.fixture';
import { joinCourses, markCourse, redo, retitle, undo } from '../marks/marks';
import { UnknownActionError } from '../marks/undo-action';
import { course } from '../queries/courses';
import { readRegister, setRegisters } from './registers';
import { COURSE, emptyLibrary, purgeAfter } from './report.fixture';

beforeEach(emptyLibrary);

/** A course that has no page yet. */
const OWN = 'own:8f14e45f';

async function bought(): Promise<void> {
  await markCourse(OWN, 'planned');
  await retitle(OWN, '机器学习 40 讲');
  await setRegisters([{ name: 'price', value: { amount: 199, currency: 'CNY' }, courseKey: OWN }]);
  await setRegisters([{ name: 'access-until', value: '2027-05-20', courseKey: OWN }]);
  await setRegisters([{ name: 'order', value: [OWN] }]);
}

describe('registers', () => {
  it('hold what is known of a course without a page, and travel with a backup', async () => {
    await bought();
    const file = await backupFile();
    await emptyLibrary();
    expect((await importFile(file)).registers).toEqual({ added: 3, changed: 0 });
    expect(await course(OWN)).toMatchObject({ title: '机器学习 40 讲', state: 'planned' });
    expect(await readRegister('price', OWN)).toEqual({ amount: 199, currency: 'CNY' });
    expect(await readRegister('order')).toEqual([OWN]);
    expect((await importFile(file)).registers).toEqual({ added: 0, changed: 0 });
  });

  it('keep what was written last, wherever that was', async () => {
    await bought();
    const older = await backupFile();
    await setRegisters([{ name: 'price', value: null, courseKey: OWN }]);
    await importFile(older);
    expect(await readRegister('price', OWN)).toBeNull();
    const newer = await backupFile();
    await emptyLibrary();
    await importFile(older);
    await importFile(newer);
    expect(await readRegister('price', OWN)).toBeNull();
  });

  it('are forgotten with their course, and an older copy does not bring them back', async () => {
    await bought();
    const older = await backupFile();
    await markCourse(OWN, 'forgotten');
    const forgotten = await backupFile();
    await purgeAfter();
    expect(await readRegister('price', OWN)).toBeUndefined();
    expect(await readRegister('order')).toEqual([OWN]);
    await importFile(older);
    expect(await readRegister('price', OWN)).toBeUndefined();
    // Where nothing was deleted yet, the way back is open.
    await emptyLibrary();
    await importFile(forgotten);
    const { lastAction } = (await course(OWN)) ?? {};
    await undo(lastAction?.id ?? '');
    expect(await readRegister('access-until', OWN)).toBe('2027-05-20');
  });

  const plan = (value: string | null) => setRegisters([{ name: 'plan', value, courseKey: OWN }]);
  const planned = () => readRegister('plan', OWN);

  it('are taken back and written again as marks are', async () => {
    await bought();
    const first = await plan('2026-12-20');
    const second = await plan('2027-01-10');
    await undo(second);
    expect(await planned()).toBe('2026-12-20');
    await undo(second);
    expect(await planned()).toBe('2026-12-20');
    await redo(second);
    expect(await planned()).toBe('2027-01-10');
    const removed = await plan(null);
    await undo(removed);
    expect(await planned()).toBe('2027-01-10');
    // Something else was written since: there is nothing of the first action left to take back.
    await expect(undo(first)).rejects.toThrow(UnknownActionError);
    expect(await planned()).toBe('2027-01-10');
  });

  it('go with the marks of their action', async () => {
    await bought();
    const dropped = await markCourse(OWN, 'dropped');
    const reason = { why: 'too-hard' };
    await setRegisters([{ name: 'reason', value: { why: 'no-time' }, courseKey: OWN }], dropped);
    await setRegisters([{ name: 'reason', value: reason, courseKey: OWN }], dropped);
    await undo(dropped);
    expect(await readRegister('reason', OWN)).toBeNull();
    expect(await course(OWN)).toMatchObject({ state: 'planned' });
    await redo(dropped);
    expect(await readRegister('reason', OWN)).toEqual(reason);
    expect(await course(OWN)).toMatchObject({ state: 'dropped' });
  });

  it('come back under a joined course as they counted before', async () => {
    await bought();
    await setRegisters([{ name: 'plan', value: '2026-12-20', courseKey: COURSE }]);
    await markCourse(COURSE, 'planned');
    await joinCourses(OWN, COURSE);
    const action = await plan('2027-01-10');
    await undo(action);
    expect(await planned()).toBe('2026-12-20');
  });

  it('travel with what takes them back', async () => {
    await bought();
    const action = await plan('2026-12-20');
    const file = await backupFile();
    await emptyLibrary();
    await importFile(file);
    await undo(action);
    expect(await planned()).toBeNull();
  });
});
