import { beforeEach, describe, expect, it } from 'vitest';
import { backupFile, importFile } from '../import/import.fixture';
import { markCourse, retitle, undo } from '../marks/marks';
import { course } from '../queries/courses';
import { readRegister, writeRegister } from './registers';
import { emptyLibrary, purgeAfter } from './report.fixture';

beforeEach(emptyLibrary);

/** A course that has no page yet. */
const OWN = 'own:8f14e45f';

async function bought(): Promise<void> {
  await markCourse(OWN, 'planned');
  await retitle(OWN, '机器学习 40 讲');
  await writeRegister('price', { amount: 199, currency: 'CNY' }, OWN);
  await writeRegister('access-until', '2027-05-20', OWN);
  await writeRegister('order', [OWN]);
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
    await writeRegister('price', null, OWN);
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
});
