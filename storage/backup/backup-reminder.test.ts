import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupFile, importFile } from '../import/import.fixture';
import { markCourse } from '../marks/marks';
import { saveNote } from '../notes/save-note';
import { COURSE, DAY, emptyLibrary, read, START } from '../recording/report.fixture';
import { changeBackupRecord } from './backup-record';
import { shouldRemind } from './backup-reminder';

beforeEach(emptyLibrary);

const LATER = START + 31 * DAY;

describe('the reminder that nothing left the browser', () => {
  it('comes when a month has passed since the first reading, or since the last backup', async () => {
    await read(1);
    await markCourse(COURSE, 'finished');
    expect(await shouldRemind(START + 29 * DAY)).toBe(false);
    expect(await shouldRemind(LATER)).toBe(true);
    await changeBackupRecord({ leftAt: LATER });
    expect(await shouldRemind(LATER + 29 * DAY)).toBe(false);
    expect(await shouldRemind(LATER + 31 * DAY)).toBe(true);
  });

  it('does not come in the month after a backup with old reading was imported', async () => {
    await read(1);
    await markCourse(COURSE, 'finished');
    const file = await backupFile();
    await emptyLibrary();
    const imported = vi.spyOn(Date, 'now').mockReturnValue(START + 400 * DAY);
    await importFile(file);
    imported.mockRestore();
    expect(await shouldRemind(START + 400 * DAY + 600_000)).toBe(false);
    expect(await shouldRemind(START + 431 * DAY)).toBe(true);
  });

  it('that was put off comes again in a month', async () => {
    await read(1);
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    await changeBackupRecord({ notNowAt: LATER });
    expect(await shouldRemind(LATER + 29 * DAY)).toBe(false);
    expect(await shouldRemind(LATER + 31 * DAY)).toBe(true);
  });

  it('comes although a clock that was 50 years ahead dated the reading, the last backup, or that it was put off', async () => {
    const ahead = 50 * 365;
    await read(1, { day: ahead });
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'a' }, null);
    expect(await shouldRemind(START)).toBe(true);
    await changeBackupRecord({ leftAt: START + ahead * DAY });
    expect(await shouldRemind(START)).toBe(true);
    await changeBackupRecord({ notNowAt: START + ahead * DAY });
    expect(await shouldRemind(START)).toBe(true);
  });

  it('spares a library that is soon made again', async () => {
    expect(await shouldRemind(LATER)).toBe(false);
    await read(1);
    await read(1, { keys: ['geekbang:200'], visit: 'b' });
    expect(await shouldRemind(LATER)).toBe(false);
    await read(1, { keys: ['geekbang:300'], visit: 'c' });
    expect(await shouldRemind(LATER)).toBe(true);
  });
});
