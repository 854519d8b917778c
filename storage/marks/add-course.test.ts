import { beforeEach, describe, expect, it } from 'vitest';
import { backupFile, importFile } from '../import/import.fixture';
import { course } from '../queries/courses';
import { readRegister } from '../recording/registers';
import { COURSE, emptyLibrary, read } from '../recording/report.fixture';
import { addCourse } from './add-course';
import { joinsOf } from './joins';
import { markCourse, redo, undo } from './marks';
import { joinOwnCourse, keepApart, ownCourseFor } from './match-own-course';

beforeEach(emptyLibrary);

const visited = async (title = 'Linux') => {
  await read(1, { title });
  const row = await course(COURSE);
  if (!row) throw new Error('nothing was recorded');
  return row;
};
const PAGE = 'https://example.test/c1';

describe('addCourse', () => {
  const bought = {
    title: '机器学习 40 讲',
    author: '李雷',
    chapters: 40,
    price: { amount: 199, currency: 'CNY' },
    bought: '2026-05-20',
    accessUntil: '2027-05-20',
    returnUntil: '2026-05-27',
  };

  it('plans a course by its title, with what is known of it, and takes all of it back as one', async () => {
    const { courseKey, action } = await addCourse(bought);
    expect(await course(courseKey)).toMatchObject({
      title: '机器学习 40 讲',
      author: '李雷',
      shelf: 'planned',
      lastReadAt: 0,
    });
    expect(await readRegister('price', courseKey)).toEqual(bought.price);
    expect(await readRegister('chapters', courseKey)).toBe(40);
    await undo(action ?? '');
    expect((await course(courseKey))?.shelf).toBeUndefined();
    expect(await readRegister('price', courseKey)).toBeNull();
    await redo(action ?? '');
    expect((await course(courseKey))?.shelf).toBe('planned');
    const file = await backupFile();
    await emptyLibrary();
    await importFile(file);
    expect(await course(courseKey)).toMatchObject({ title: '机器学习 40 讲', shelf: 'planned' });
    expect(await readRegister('access-until', courseKey)).toBe('2027-05-20');
  });

  it('takes the key of a site that it knows, and adds nothing that is on a shelf', async () => {
    const url = 'https://time.geekbang.org/column/intro/100';
    await read(1);
    const { courseKey, action } = await addCourse({ title: '', url });
    expect([courseKey, action]).toEqual([COURSE, null]);
    expect((await course(COURSE))?.shelf).toBe('reading');
    const other = await addCourse({ title: '', url: 'https://time.geekbang.org/column/intro/987' });
    expect(other.courseKey).toBe('geekbang:987');
    expect(await course('geekbang:987')).toMatchObject({ shelf: 'planned' });
  });
});

describe('the first visit', () => {
  it('joins the course that has its title, which a split takes back for good', async () => {
    const { courseKey } = await addCourse({ title: 'Linux', bought: '2026-05-20' });
    const row = await visited();
    expect(await joinOwnCourse(row, PAGE)).toBe(true);
    expect(await course(courseKey)).toMatchObject({
      key: COURSE,
      site: 'geekbang',
      title: 'Linux',
      shelf: 'reading',
      counted: 10,
    });
    expect(await joinOwnCourse((await course(COURSE)) ?? row, PAGE)).toBe(false);
    const [join] = await joinsOf(COURSE);
    await undo(join?.action ?? '');
    const split = await course(COURSE);
    expect(split?.keys).toEqual([COURSE]);
    expect(split && (await joinOwnCourse(split, PAGE))).toBe(false);
  });

  it('joins the course at whose address it is', async () => {
    const { courseKey } = await addCourse({ title: 'What I bought', url: PAGE });
    expect(await joinOwnCourse(await visited(), PAGE)).toBe(true);
    expect((await course(courseKey))?.title).toBe('Linux');
  });

  it('asks where it is unsure, until the answer', async () => {
    const { courseKey } = await addCourse({ title: 'Linux 性能优化' });
    const row = await visited('Linux 性能优化实战');
    expect(await joinOwnCourse(row, PAGE)).toBe(false);
    expect((await ownCourseFor(row))?.course.key).toBe(courseKey);
    const action = await keepApart(row, courseKey);
    expect(await ownCourseFor(row)).toBeNull();
    await undo(action);
    expect((await ownCourseFor(row))?.course.key).toBe(courseKey);
    await markCourse(courseKey, 'forgotten');
    expect(await ownCourseFor(row)).toBeNull();
  });
});
