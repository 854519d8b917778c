import { expect, it } from 'vitest';
import { loadWords } from '@/detection/closing/words.fixture';
import { foldLibrary } from '@/progress/fold/fold-library';
import { canonicalJson } from '@/progress/model/canonical-json';
import { readBackup } from '@/transfer/backup/read-backup';
import { COLUMNS, type Mapping, recognise } from '@/transfer/csv-import/columns';
import { planTable } from '@/transfer/csv-import/plan-table';
import { readTable } from '@/transfer/csv-import/read-table';
import { TableRefusedError } from '@/transfer/csv-import/table-refusal';
import { markCourse } from '../marks/marks';
import { courseFiles } from '../queries/export-courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { emptyLibrary, read, START } from '../recording/report.fixture';
import { backupFile } from './import.fixture';
import { importCourses } from './import-courses';
import { randomFrom } from './import-mutations.fixture';

const runs = process.env.EPILOGUE_FULL === '1' ? 1000 : 60;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

const TABLE = `course,course_key,author,status,finished,section,chapter,chapter_url,state,done_at
Linux,geekbang:100,A,reading,2024-01-02,s,About c1,https://example.test/c1,done,2024-01-02
Linux,geekbang:100,A,reading,,s,About c9,,done,
新课,,B,已读完,2024年2月3日,,开篇词,https://time.geekbang.org/column/article/7,是,
新课,,B,,,,结束语,https://time.geekbang.org/column/article/8,是,2024-03-01
"Other, one",book:b.test/x,,on hold,,,one,https://b.test/x/one,✓,
`;

/** What a spiteful file puts into a cell. */
const CELLS = [
  '',
  '=HYPERLINK("x")',
  '__proto__',
  '"',
  '""',
  '\u0000',
  '\u202e',
  'constructor:x',
  'geekbang:100',
  'list:',
  'javascript:alert(1)',
  'https://time.geekbang.org/course/detail/1-2',
  'http://[::1',
  '9999-12-31',
  '1e999',
  '\n',
  ',,,,',
  'x'.repeat(50_000),
  '🙂'.repeat(400),
];

it(`mutated tables are refused with a reason or taken in whole, seed ${seed}, ${runs} files`, async () => {
  await emptyLibrary();
  await read(1);
  await markCourse('geekbang:100', 'on-hold');
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  let taken = 0;
  for (let n = 0; n < runs; n += 1) {
    let text = TABLE;
    for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
      const parts = text.split(/([,\n])/);
      parts[2 * Math.floor((random() * parts.length) / 2)] = pick(CELLS);
      text = parts.join('');
    }
    const bytes = new TextEncoder().encode(random() < 0.1 ? text.slice(0, text.length * random()) : text);
    if (random() < 0.1) bytes[Math.floor(random() * bytes.length)] = 0xff;
    const before = canonicalJson(await wholeLibrary());
    try {
      const table = readTable(bytes);
      const any = (): Mapping =>
        Object.fromEntries(
          COLUMNS.flatMap((column) => (random() < 0.7 ? [[column, Math.floor(random() * 10)]] : [])),
        );
      const mapping = random() < 0.2 ? any() : recognise(table.headers);
      const { arrivals } = await planTable(table, mapping, await courseFiles(), START + 1e11, loadWords);
      const rehearsed = await importCourses(arrivals, { now: START + 1e11, rehearse: true });
      expect(canonicalJson(await wholeLibrary()) === before, `file ${n}: a rehearsal keeps nothing`).toBe(
        true,
      );
      const outcome = await importCourses(arrivals, { now: START + 1e11 });
      expect(outcome.courses, `file ${n}`).toEqual(rehearsed.courses);
      taken += 1;
    } catch (error) {
      if (!(error instanceof TableRefusedError)) throw new Error(`file ${n}`, { cause: error });
      expect(canonicalJson(await wholeLibrary()) === before, `file ${n}: unchanged`).toBe(true);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  }
  const after = await wholeLibrary();
  const { courses } = foldLibrary(after);
  const sorted = (rows: readonly unknown[]) => rows.map(canonicalJson).sort();
  expect(sorted(after.courses)).toEqual(sorted(courses.map(({ row }) => row)));
  expect(after.courses.find(({ keys }) => keys.includes('geekbang:100'))).toMatchObject({
    state: 'on-hold',
    stateBy: 'user',
  });
  // What was taken in is what a backup may hold.
  const back = await readBackup(await backupFile(), {});
  expect(back.marks).toHaveLength(after.marks.length);
  process.stdout.write(`tables: ${taken} of ${runs} taken in\n`);
});
