import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Story } from '@/progress/fold/story.fixture';
import type { Note } from '@/progress/notes/note';
import { EMPTY, EXPORTED_AT, textOf } from './backup.fixture';
import { rescueBackup } from './rescue-backup';

const note = (n: number): Note => ({
  id: `n${n}`,
  device: 'd',
  seq: n,
  courseKey: 'a:1',
  kind: 'note',
  body: `What I understood of chapter ${n}: ${'好'.repeat(n)}`,
  tags: [],
  version: n.toString(16).padStart(36, '0'),
  vector: { d: n },
  editor: 'e',
  createdAt: 0,
  updatedAt: 0,
  deleted: false,
});
const NOTES = Array.from({ length: 60 }, (_, n) => note(n + 1));

async function text(): Promise<string> {
  const story = new Story();
  for (let n = 1; n <= 200; n += 1) story.visit(n);
  story.mark('finished');
  return await textOf({ ...EMPTY, visits: story.visits, marks: story.marks, notes: NOTES });
}

const rescue = (...bytes: BlobPart[]) => rescueBackup(new Blob(bytes));

describe('of a damaged file', () => {
  it('everything but the record that was changed is whole', async () => {
    const whole = await text();
    const damaged = whole.replace('"id":"n7","device"', '"id":"n7";"device"');
    const backup = await rescue(damaged);
    expect(backup.exportedAt).toBe(EXPORTED_AT);
    expect(backup.notes.map(({ id }) => id)).toEqual(NOTES.map(({ id }) => id).filter((id) => id !== 'n7'));
    expect([backup.visits.length, backup.marks.length]).toEqual([200, 1]);
    expect(backup.skipped).toEqual([
      { section: null, line: whole.split('\n').findIndex((line) => line.includes('"n7"')) + 1, name: 'a:1' },
    ]);
  });

  it('the notes come out before all, where the end is missing, packed or not', async () => {
    const whole = await text();
    const cut = whole.slice(0, Math.ceil(whole.length * 0.6));
    expect((await rescue(cut)).notes).toEqual(NOTES);
    const packed = new Uint8Array(gzipSync(whole));
    const backup = await rescue(packed.slice(0, Math.ceil(packed.length * 0.9)));
    expect(backup.notes).toEqual(NOTES);
    expect(backup.skipped.length).toBeGreaterThan(0);
  });

  it('records are known by their form, wherever a line between them broke', async () => {
    const whole = await text();
    const broken = whole.replace('"marks":[', '"m\u0000rks":[').replace('"notes":[\n', '');
    const backup = await rescue(broken);
    expect([backup.notes.length, backup.marks.length, backup.visits.length]).toEqual([60, 1, 200]);
  });

  it.each([
    ['a picture', '\x89PNG', 'not-a-backup'],
    ['a newer version', '{"format":"epilogue-backup","version":99,\n', 'too-new'],
    ['nothing whole', '{"format":"epilogue-backup","version":2,"exportedAt":"x"\n{}', 'damaged'],
  ])('nothing comes where there is nothing: %s', async (_what, bytes, reason) => {
    await expect(rescue(bytes)).rejects.toThrow(reason);
  });
});
