import { expect, it } from 'vitest';
import { foldLibrary } from '@/progress/fold/fold-library';
import { canonicalJson } from '@/progress/model/canonical-json';
import { RefusedError } from '@/transfer/backup/refusal';
import { markCourse } from '../marks/marks';
import { saveNote } from '../notes/save-note';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, chaptersTo, emptyLibrary, read } from '../recording/report.fixture';
import { backupFile, importFile } from './import.fixture';
import { mutated, randomFrom } from './import-mutations.fixture';

const runs = process.env.EPILOGUE_FULL === '1' ? 1000 : 100;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
/** Megabytes that a backup may take, whatever is in it. */
const MEMORY = 300;

async function grownLibrary(): Promise<void> {
  await read(1, { keys: [COURSE, 'geekbang:101'] });
  await read(2, { outline: chaptersTo(12), day: 2 });
  await read(1, { keys: ['book:b.test/x'], visit: 'other', title: 'B', closing: 'yes', complete: false });
  await markCourse('book:b.test/x', 'on-hold');
  await saveNote({ courseKey: COURSE, kind: 'takeaway', body: 'Measure first.', pass: 1, tags: ['a'] }, null);
  await saveNote({ courseKey: COURSE, kind: 'quote', body: '', quote: 'q', chapterKey: 'c1' }, null);
}

const sorted = (rows: readonly unknown[]) => rows.map(canonicalJson).sort();

it(`mutated backups are refused with a reason or taken in whole, seed ${seed}, ${runs} files`, async () => {
  await emptyLibrary();
  await grownLibrary();
  const file = await backupFile();
  const text = await file.text();
  const before = await wholeLibrary();
  const bytes = canonicalJson(before);
  const random = randomFrom(seed);
  const tally = new Map<string, number>();
  let most = 0;
  const memory = process.memoryUsage().rss;

  for (let n = 0; n < runs; n += 1) {
    const { how, file: changed } = await mutated(text, random);
    let answer = 'taken';
    try {
      await importFile(changed);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw new Error(`file ${n}, ${how}`, { cause: error });
      answer = error.reason;
    }
    most = Math.max(most, process.memoryUsage().rss - memory);
    tally.set(answer, (tally.get(answer) ?? 0) + 1);
    expect(({} as { polluted?: boolean }).polluted, `file ${n}, ${how}`).toBeUndefined();
    const after = await wholeLibrary();
    if (answer !== 'taken') {
      expect(canonicalJson(after) === bytes, `file ${n}, ${how}: unchanged`).toBe(true);
      continue;
    }
    // Whatever was believed, the rows are what all facts fold to, and no fact was lost.
    const { courses } = foldLibrary(after);
    expect(sorted(after.courses), `file ${n}, ${how}`).toEqual(sorted(courses.map(({ row }) => row)));
    expect(sorted(after.chapters)).toEqual(sorted(courses.flatMap(({ chapters }) => chapters)));
    for (const table of ['visits', 'marks'] as const) {
      const ids = new Set(after[table].map(({ id }) => id));
      expect(
        before[table].filter(({ id }) => !ids.has(id)),
        `file ${n}, ${how}`,
      ).toEqual([]);
    }
    if (canonicalJson(after) !== bytes) {
      await emptyLibrary();
      await importFile(file);
      expect(canonicalJson(await wholeLibrary())).toBe(bytes);
    }
  }
  const said = [...tally].map(([answer, count]) => `${answer} ${count}`).join(', ');
  process.stdout.write(`seed ${seed}: ${said}; memory +${Math.round(most / 2 ** 20)} MB\n`);
  expect(tally.get('taken') ?? 0).toBeGreaterThan(0);
  expect(tally.get('malformed') ?? 0).toBeGreaterThan(0);
  expect(most / 2 ** 20).toBeLessThan(MEMORY);
}, 1_800_000);
