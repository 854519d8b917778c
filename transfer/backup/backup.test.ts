import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueOutlines } from '@/progress/fold/fold-library';
import { mergeMarks, mergeVisits, unique } from '@/progress/fold/merge-facts';
import { Story } from '@/progress/fold/story.fixture';
import { facts, registers } from '@/progress/model/facts.fixture';
import { mergeRegisters } from '@/progress/model/register';
import type { Tombstone } from '@/progress/model/tombstone';
import { mergeNotes } from '@/progress/notes/merge-notes';
import { batchesOf, EMPTY, EXPORTED_AT, signed, textOf, unsigned } from './backup.fixture';
import { BACKUP_VERSION, type Backup, FIRST_BACKUP_VERSION } from './format';
import { gzip } from './gzip';
import { readBackup } from './read-backup';
import { writeBackup } from './write-backup';

const runs = process.env.EPILOGUE_FULL === '1' ? 500 : 50;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

const TOMBSTONE: Tombstone = {
  id: `m1 ${'ab'.repeat(32)}`,
  mark: 'm1',
  salt: 'salt',
  hash: 'ab'.repeat(32),
  without: ['cd'.repeat(32)],
  vector: { here: 3 },
  device: 'here',
  seq: 4,
  at: 5,
  action: 'a',
};

const backups: fc.Arbitrary<Backup> = fc.tuple(facts, registers).map(([given, values]) => ({
  ...EMPTY,
  settings: { theme: 'dark', tracked: ['https://example.test'] },
  tombstones: [TOMBSTONE],
  visits: unique(given.visits, mergeVisits),
  marks: unique(given.marks, mergeMarks),
  outlines: uniqueOutlines(given.outlines),
  notes: mergeNotes(given.notes),
  registers: mergeRegisters(values),
}));

const read = (text: string | Uint8Array<ArrayBuffer>, largest?: number) =>
  readBackup(new Blob([text]), largest === undefined ? {} : { largest });
const refusal = (text: string | Uint8Array<ArrayBuffer>, largest?: number) =>
  read(text, largest).then(
    () => 'taken',
    (error: Error) => error.message,
  );

async function packed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  async function* all() {
    yield new TextEncoder().encode(text);
  }
  for await (const piece of gzip(all())) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function story(): Backup {
  const told = new Story();
  told.visit(1, { title: 'A lone \ud800 surrogate, a \0, 学' });
  told.mark('finished');
  return { ...EMPTY, visits: told.visits, marks: told.marks };
}

describe(`a backup, seed ${seed}, ${runs} runs`, () => {
  it('gives back what was put in, in batches of any size, gzipped or not', async () => {
    const property = fc.asyncProperty(backups, fc.integer({ min: 1, max: 50 }), async (backup, size) => {
      const text = await textOf(backup, size);
      expect(text).toBe(await textOf(backup, 1000));
      expect(await read(text)).toEqual(backup);
      expect(await read(await packed(text))).toEqual(backup);
      // Any program that reads JSON reads it.
      expect(JSON.parse(text).visits).toEqual(backup.visits);
    });
    await fc.assert(property, { seed, numRuns: runs });
  });

  it('keeps lone surrogates and NUL, and is UTF-8 all the same', async () => {
    const text = await textOf(story());
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
    expect(await read(text)).toEqual(story());
  });

  it('has the checksum that its description says', async () => {
    const body = 'é'.repeat(90_000);
    const notes = Array.from({ length: 8 }, (_, n) => ({ ...NOTE, id: `n${n}`, body }));
    const text = await textOf({ ...EMPTY, notes });
    const bytes = Buffer.from(unsigned(text));
    const blocks = Array.from({ length: Math.ceil(bytes.length / 2 ** 20) }, (_, i) =>
      createHash('sha256')
        .update(bytes.subarray(i * 2 ** 20, (i + 1) * 2 ** 20))
        .digest(),
    );
    expect(blocks).toHaveLength(2);
    expect(JSON.parse(text).checksum).toBe(createHash('sha256').update(Buffer.concat(blocks)).digest('hex'));
    expect((await read(text)).notes[0]?.body).toBe(body);
  });

  it('gzips into what others unpack', async () => {
    expect(gunzipSync(await packed('hello')).toString()).toBe('hello');
  });
});

const NOTE = {
  id: 'n',
  device: 'd',
  seq: 1,
  courseKey: 'a:1',
  kind: 'note' as const,
  body: 'x',
  tags: [],
  version: '00000000-0000-4000-8000-000000000001',
  vector: { d: 1 },
  editor: 'e',
  createdAt: 0,
  updatedAt: 0,
  deleted: false,
};

describe('a file that is not right', () => {
  it.each([
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['other JSON', '{"format":"something"}\n'],
    ['one long line', 'x'.repeat(2 ** 25)],
  ])('is no backup: %s', async (_, text) => {
    expect(await refusal(text)).toBe('not-a-backup');
  });

  it('was written by a later version, or by a test version', async () => {
    const versioned = async (version: number) =>
      (await textOf(story())).replace(`"version":${BACKUP_VERSION}`, `"version":${version}`);
    expect(await refusal(await versioned(BACKUP_VERSION + 1))).toBe('too-new');
    expect(await refusal(await versioned(FIRST_BACKUP_VERSION - 1))).toBe('test-version');
  });

  it('ends too early, wherever that is', async () => {
    const text = await textOf(story());
    const bytes = await packed(text);
    for (let end = 40; end < text.length - 2; end += 17) {
      expect(await refusal(text.slice(0, end))).toBe('truncated');
    }
    for (let end = 20; end < bytes.length; end += 29)
      expect(await refusal(bytes.slice(0, end))).toBe('truncated');
    expect(await refusal(text.slice(0, -1))).toBe('taken');
  });

  it('was changed on its way', async () => {
    const text = await textOf(story());
    expect(await refusal(text.replace('"engaged":120', '"engaged":121'))).toBe('damaged');
    expect(await refusal(`${text}{}\n`)).toBe('damaged');
    const bytes = await packed(text);
    bytes.set([bytes[40] ? 0 : 255], 40);
    expect(await refusal(bytes)).toMatch(/damaged|truncated|not-a-backup|too-new/);
  });

  const wrong = [
    ['"engaged":120', '"engaged":-1'],
    ['"engaged":120', '"engaged":1e999'],
    ['"engaged":120', '"engaged":"120"'],
    ['"startedAt":', '"startedAt":9e15,"was":'],
    ['"seq":1,', '"seq":1.5,'],
    ['"seq":1,', '"seq":9007199254740991,'],
    ['https://example', 'javascript:example'],
    ['"courseKey":"book:', '"courseKey":"'],
    ['"kind":"finished"', '"kind":"same-course"'],
  ] as const;
  it.each(wrong)(
    'has a record that Epilogue never wrote, which is left out and named: %s as %s',
    async (from, to) => {
      const text = unsigned(await textOf(story()));
      expect(text).toContain(from);
      const { visits, marks, skipped } = await read(await signed(text.replace(from, to)));
      expect(skipped).toMatchObject([{ line: expect.any(Number), name: expect.any(String) }]);
      expect(visits.length + marks.length).toBe(1);
    },
  );

  it.each([
    ['"engaged":120', '"engaged":120,"more":1'],
    ['"kind":"finished"', '"kind":"pondered"'],
  ])('has a record that a later version may write, which is kept as it is: %s as %s', async (from, to) => {
    const text = unsigned(await textOf(story()));
    expect(text).toContain(from);
    const { visits, marks, skipped, unknown } = await read(await signed(text.replace(from, to)));
    expect([visits.length + marks.length, skipped]).toEqual([1, []]);
    expect(JSON.stringify(unknown)).toContain(to);
  });

  it.each([
    ['"visits":[', '"visitors":['],
    ['"marks":[\n', ''],
    ['"2026-', '"year of '],
  ])('has with a right checksum a form that Epilogue never wrote: %s as %s', async (from, to) => {
    const text = unsigned(await textOf(story()));
    expect(text).toContain(from);
    expect(await refusal(await signed(text.replace(from, to)))).toMatch(/^malformed, line \d+$/);
  });

  it('has a row twice', async () => {
    const text = unsigned(await textOf({ ...EMPTY, notes: [NOTE] }));
    const row = JSON.stringify(NOTE);
    const { notes: taken, skipped } = await read(await signed(text.replace(row, `${row},\n${row}`)));
    expect([taken.length, skipped]).toEqual([1, [{ section: 'notes', line: 8, name: 'a:1' }]]);
  });

  it('is nested without end, or names a prototype', async () => {
    const text = unsigned(await textOf({ ...EMPTY, settings: { theme: 'dark' } }));
    const deep = `${'[{"a":'.repeat(2000)}1${'}]'.repeat(2000)}`;
    const row = '{"theme":"dark"}';
    expect((await read(await signed(text.replace(row, `{"theme":${deep}}`)))).skipped).toHaveLength(1);
    const taken = await read(
      await signed(text.replace(row, '{"__proto__":{"polluted":true},"theme":"dark"}')),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(taken.settings)).toBe(Object.prototype);
    const note = JSON.stringify(NOTE);
    const notes = unsigned(await textOf({ ...EMPTY, notes: [NOTE] }));
    const bad = note.replace('{', '{"__proto__":{"deleted":true},');
    const answer = await read(await signed(notes.replace(note, bad)));
    expect([answer.notes, answer.skipped]).toMatchObject([[], [{ section: 'notes' }]]);
  });

  it('is more than any library', async () => {
    const text = await textOf(story());
    expect(await refusal(text, 100)).toBe('too-large');
    expect(await refusal(await packed(text), 100)).toBe('too-large');
    const note = `${text.slice(0, text.indexOf('"settings"'))}"settings":[\n${' '.repeat(25 * 2 ** 20)}\n`;
    expect(await refusal(await packed(note))).toBe('too-large');
  });
});

describe('on the way', () => {
  it('is given up when asked, and says how far it is', async () => {
    const stop = new AbortController();
    const rows: number[] = [];
    const progress = (n: number) => rows.push(n);
    const writing = writeBackup(batchesOf(story()), {
      exportedAt: EXPORTED_AT,
      signal: stop.signal,
      progress,
    });
    await writing.next();
    await writing.next();
    stop.abort(new Error('stopped'));
    await expect(writing.next()).rejects.toThrow('stopped');
    await expect(readBackup(new Blob([await textOf(story())]), { signal: stop.signal })).rejects.toThrow(
      'stopped',
    );
    await readBackup(new Blob([await textOf(story())]), { progress });
    expect(rows.at(-1)).toBe(2);
  });
});
