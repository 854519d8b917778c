// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCourse } from '@/storage/marks/add-course';
import { readSettings } from '@/storage/preferences/settings';
import { course, courses } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { Library } from '../library';
import { press, show, showCourse } from '../library.fixture';
import { newCourseFrom } from './new-course';

beforeEach(emptyLibrary);
afterEach(cleanup);

const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('adding a course', () => {
  it('plans it by its title, lists it as never opened, and takes it back', async () => {
    await show({ at: 'plan' });
    await screen.findByTestId('add-course');
    fill('Title or address', '机器学习 40 讲');
    fill('Price', '199');
    fill('Bought on', '2026-05-20');
    fill('Access until', inDays(10));
    fireEvent.submit(document.querySelector('.add-course form') as HTMLElement);
    expect((await screen.findByTestId('never-opened')).textContent).toMatch(/机器学习 40 讲.*199/);
    expect((await screen.findByTestId('ends-soon')).textContent).toContain('Access ends on');
    await press('Undo');
    await waitFor(() => expect(screen.queryByTestId('never-opened')).toBeNull());
    expect((await courses()).filter(({ shelf }) => shelf !== undefined)).toEqual([]);
  });

  it('plans at once what the popup was asked for, once', async () => {
    location.hash = '#/plan?add=%E6%93%8D%E4%BD%9C%E7%B3%BB%E7%BB%9F';
    render(<Library first={await readSettings()} />);
    await screen.findByText('“操作系统” is planned.');
    expect(location.hash).toBe('#/plan');
    expect((await courses()).map(({ title, shelf }) => [title, shelf])).toEqual([['操作系统', 'planned']]);
  });

  it('plans a page that is no chapter under its own title', async () => {
    location.hash = '#/plan?add=https%3A%2F%2Fx.test%2Fessay&title=An+essay';
    render(<Library first={await readSettings()} />);
    await screen.findByText('“An essay” is planned.');
    expect(await courses()).toMatchObject([{ title: 'An essay', url: 'https://x.test/essay' }]);
  });

  it('says when it is there already', async () => {
    await read(1);
    await show({ at: 'plan' });
    await screen.findByTestId('add-course');
    fill('Title or address', 'https://time.geekbang.org/column/intro/100');
    fireEvent.submit(document.querySelector('.add-course form') as HTMLElement);
    await screen.findByText(/is in your library already/);
  });
});

describe('newCourseFrom', () => {
  const from = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return newCourseFrom(form);
  };

  it.each([
    ['https://x.test/ml', { title: '', url: 'https://x.test/ml' }],
    ['x.test/ml', { title: '', url: 'https://x.test/ml' }],
    ['Vue.js 3 从入门到实战', { title: 'Vue.js 3 从入门到实战' }],
    ['Vue.js', { title: 'Vue.js' }],
    ['javascript:alert(1)', { title: 'javascript:alert(1)' }],
    ['  ', null],
  ])('reads %s', (what, expected) => {
    expect(from({ what })).toEqual(expected);
  });

  it('leaves out what is no number and no day', () => {
    const fields = { what: 'A', chapters: '1.5', price: '-1', currency: 'CNY', bought: '2026-02-30' };
    expect(from(fields)).toEqual({ title: 'A' });
  });
});

it('a visited course is asked whether it is the one that was added, and joined or kept apart', async () => {
  const { courseKey } = await addCourse({ title: 'Linux 性能优化' });
  await read(1, { title: 'Linux 性能优化实战' });
  await showCourse();
  await screen.findByTestId('own-question');
  await press('No, another one');
  await waitFor(() => expect(screen.queryByTestId('own-question')).toBeNull());
  fireEvent.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1) as HTMLElement);
  await screen.findByTestId('own-question');
  await press('Yes, the same');
  await waitFor(async () => expect((await course(COURSE))?.keys).toEqual([COURSE, courseKey]));
});
