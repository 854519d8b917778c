import { expect, it } from 'vitest';
import { loadWords } from '@/detection/closing/words.fixture';
import { exportSettings, goldenCourses, NOW } from '../courses.fixture';
import { chaptersCsv, coursesCsv } from '../csv';
import { recognise } from './columns';
import type { KnownCourse } from './match-known';
import { planTable } from './plan-table';
import { readTable } from './read-table';

function plan(csv: string, known: readonly KnownCourse[] = []) {
  const table = readTable(new TextEncoder().encode(csv));
  return planTable(table, recognise(table.headers), known, NOW, loadWords);
}

const known = (key: string, title: string, chapters: string[] = []): KnownCourse => ({
  row: {
    key,
    keys: [key],
    title,
    author: '北窗',
    url: `https://time.geekbang.org/column/intro/${key.slice(9)}`,
  },
  chapters: chapters.map((name, i) => ({
    chapterKey: `geekbang:article/${i + 1}`,
    title: name,
    section: i < 2 ? '上篇' : '下篇',
  })),
});

const day = (year: number, month: number, date: number) => new Date(year, month - 1, date, 12).getTime();

it('gives courses an identity by key, by address, or one of their own', async () => {
  const { arrivals } = await plan(
    [
      'title,author,url,key',
      '甲,A,https://time.geekbang.org/column/intro/100600101?utm_source=x,',
      '乙,B,https://Book.example.test/rust/index.html,',
      '丙,C,https://tube.example.test/watch?v=1,',
      '丁,D,https://tube.example.test/watch?v=2,',
      '戊,,,mkdocs:x',
      '己,,,',
    ].join('\n'),
  );
  expect(arrivals.map(({ courseKey }) => courseKey)).toEqual([
    'geekbang:100600101',
    'book:book.example.test/rust',
    'list:丙 / c',
    'list:丁 / d',
    'mkdocs:x',
    'list:己',
  ]);
});

it('recognises courses of the library by key, address and title, unless two have the title or the author differs', async () => {
  const library = [
    known('geekbang:1', 'One'),
    known('geekbang:2', 'Two'),
    known('geekbang:3', 'Twin'),
    known('geekbang:4', 'twin'),
  ];
  const { arrivals, recognised } = await plan(
    'title,author,url,key\nx,,,geekbang:1\ny,,https://time.geekbang.org/course/intro/2,\ntwin,,,\nＴＷＯ,北窗,,\nOne,someone else,,',
    library,
  );
  expect(recognised).toEqual([
    { title: 'One', by: 'key' },
    { title: 'Two', by: 'address' },
  ]);
  expect(arrivals.map(({ courseKey }) => courseKey)).toEqual([
    'geekbang:1',
    'geekbang:2',
    'list:twin',
    'list:one / someone else',
  ]);
});

it('takes status and dates, says planned where nothing is said, and tells the cells and lines it cannot take', async () => {
  const { arrivals, invalid, doubled, dropped } = await plan(
    [
      'title,status,date read,last_read,url',
      'A,已读完,2024-05-01,,',
      'B,dropped,,2024-04-01,',
      'C,,2024-05-02,,',
      'D,,,,',
      'E,perhaps,,,',
      'F,finished,31/02/2024,—,',
      'G,,,,javascript:alert(1)',
      ',finished,,,',
      'A,reading,,,',
    ].join('\n'),
  );
  expect(arrivals.map(({ courseKey, status, at }) => [courseKey, status, at])).toEqual([
    ['list:a', 'finished', day(2024, 5, 1)],
    ['list:b', 'dropped', day(2024, 4, 1)],
    ['list:c', 'finished', day(2024, 5, 2)],
    ['list:d', 'planned', undefined],
    ['list:e', 'planned', undefined],
    ['list:f', 'finished', undefined],
    ['list:g', 'planned', undefined],
  ]);
  expect(dropped).toEqual([
    { line: 6, what: 'status', cell: 'perhaps' },
    { line: 7, what: 'date', cell: '31/02/2024' },
    { line: 8, what: 'address', cell: 'javascript:alert(1)' },
  ]);
  expect(invalid).toEqual([{ line: 9, reason: 'no-course' }]);
  expect(doubled).toEqual([10]);
});

it('matches chapters with a known outline by address and by title in their section, and says which it does not have', async () => {
  const library = [known('geekbang:1', 'One', ['01 | 开始', '小结', '小结', '02 | 结束'])];
  const { arrivals, unmatched, doubled } = await plan(
    [
      '课程,章节,分组,状态,完成时间,url',
      'One,开始,,是,2024-05-01,',
      'One,小结,下篇,跳过,,',
      'One,小结,,是,,',
      'One,anything,,是,,https://time.geekbang.org/column/article/4',
      'One,结束,,是,,',
      'One,别处,,是,,',
    ].join('\n'),
    library,
  );
  expect(arrivals).toMatchObject([
    {
      courseKey: 'geekbang:1',
      chapters: [
        { key: 'geekbang:article/1', is: 'done', at: day(2024, 5, 1) },
        { key: 'geekbang:article/3', is: 'skipped' },
        { key: 'geekbang:article/4', is: 'done' },
      ],
    },
  ]);
  expect(arrivals[0]).not.toHaveProperty('status');
  expect(doubled).toEqual([6]);
  expect(unmatched).toEqual([
    { line: 4, title: '小结' },
    { line: 7, title: '别处' },
  ]);
});

it('makes an outline with roles out of chapters of a course that is not known', async () => {
  const { arrivals } = await plan('course,chapter,done on\nX,开篇词,2024-05-01\nX,01 | 一,\nX,结课测试,\n');
  expect(arrivals).toMatchObject([
    {
      courseKey: 'list:x',
      chapters: [
        { key: 'list:x /  / 开篇词', is: 'done', role: 'opening' },
        { title: '01 | 一', role: 'regular' },
        { title: '结课测试', role: 'quiz' },
      ],
    },
  ]);
});

it('gives a course of a known site a list of its own where its chapters have no addresses', async () => {
  const keys = async (csv: string) => (await plan(csv)).arrivals.map(({ courseKey }) => courseKey);
  const url = 'https://time.geekbang.org/course/intro/7';
  expect(await keys(`course,course_url,chapter\nX,${url},one`)).toEqual(['list:x']);
  expect(await keys('course,url,title\nX,https://time.geekbang.org/course/detail/7-8,one')).toEqual([
    'geekbang:7',
  ]);
});

it('understands the tables that Epilogue makes', async () => {
  const files = goldenCourses().slice(0, 2);
  const courses = await plan(coursesCsv(files, exportSettings()), files);
  expect(courses.invalid).toEqual([]);
  expect(courses.recognised.map(({ by }) => by)).toEqual(['key', 'key']);
  const chapters = await plan(chaptersCsv(files, exportSettings()), files);
  expect(chapters).toMatchObject({ invalid: [], unmatched: [], doubled: [] });
  const done = (key: string) =>
    files.find(({ row }) => row.key === key)?.chapters.filter(({ state }) => state === 'done');
  for (const { courseKey, chapters: all } of chapters.arrivals)
    expect(all.filter(({ is }) => is === 'done')).toHaveLength(done(courseKey)?.length ?? -1);
});

it('reads days with the month first where another day of the table can only be read so', async () => {
  const { arrivals, dropped } = await plan(
    ['title,finished', 'A,3/5/2024', 'B,3/14/2024 9:30 AM', 'C,soon'].join('\n'),
  );
  expect(arrivals.map(({ at }) => at)).toEqual([
    day(2024, 3, 5),
    new Date(2024, 2, 14, 9, 30).getTime(),
    undefined,
  ]);
  expect(dropped).toEqual([{ line: 4, what: 'date', cell: 'soon' }]);
});
