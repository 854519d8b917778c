// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { courseText } from '@/locales/course-text';
import { i18n, speak } from '@/locales/i18n';
import type { CourseRow as Row } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import { CourseRow } from './course-row';

const DAY = 86_400_000;
const now = Date.UTC(2026, 4, 20, 8);

const row = (more: Partial<Row> = {}): Row => ({
  key: 'site:a',
  keys: ['site:a'],
  site: 'site',
  title: '数据结构',
  language: 'zh-CN',
  state: 'reading',
  stateBy: 'reader',
  startedAt: now - 100 * DAY,
  lastReadAt: now,
  chapters: 74,
  counted: 74,
  done: 33,
  outlineComplete: true,
  caughtUp: false,
  newAfterFinish: 0,
  left: { chapters: 41, seconds: null },
  next: { chapterKey: 'c', title: '34', position: 34 },
  lastPlace: { chapterKey: 'b', title: 'String matching', section: '高级篇', position: 33 },
  medianGapDays: 2,
  engaged: 100,
  passes: [],
  question: null,
  lastAction: null,
  takeaways: 0,
  notes: 0,
  hidden: false,
  ...more,
});

function show(more: Partial<Row> = {}): HTMLElement {
  const course = { row: row(more), at: statusAt(row(more), now, { dropAfterDays: 30 }) };
  render(<CourseRow course={course} now={now} href="https://example.com/34" stop />);
  return screen.getByTestId('course-row');
}

afterEach(async () => {
  cleanup();
  await speak('en', []);
});

describe('CourseRow', () => {
  it('says where a course is, where its list wants that', () => {
    const course = { row: row(), at: statusAt(row(), now, { dropAfterDays: 30 }) };
    render(
      <CourseRow course={course} now={now} href="https://example.com/34" stop site="time.geekbang.org" />,
    );
    expect(screen.getByTestId('course-row').textContent).toContain('time.geekbang.org · Next: 34');
  });

  it('says what comes next, and has the road to it', () => {
    const item = show();
    expect(item.dataset).toMatchObject({ status: 'reading', course: 'site:a' });
    expect(item.textContent).toContain('Next: 34');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('33 of 74 chapters done');
    expect(item.querySelector('.road b')).toBeNull();
  });

  it('names the place where a silent course stopped, each word in its own language', () => {
    const item = show({ lastReadAt: now - 41 * DAY });
    expect(item.dataset.status).toBe('dropped');
    expect(item.textContent).toContain('Silent for 41 days, stopped at 高级篇 · String matching');
    expect(screen.getByText('高级篇').lang).toBe('zh-CN');
    expect(screen.getByText('String matching').lang).toBe('en');
    expect(item.querySelector<HTMLElement>('.road b')?.style.left).toMatch(/^44\.5/);
  });

  it('says the remainder in chapters and minutes when little is left', () => {
    const item = show({ done: 72, left: { chapters: 2, seconds: 840 } });
    expect(item.textContent).toContain('Only the last 2 chapters are left · about 14 minutes');
  });

  it('seals what is finished, in the language of the person, switched while it stands there', async () => {
    const item = show({
      state: 'finished',
      finishedAt: now - DAY,
      done: 74,
      takeaways: 1,
      passes: [{ number: 1, startedAt: now - 120 * DAY, finishedAt: now - DAY, done: 74, engaged: 1 }],
    });
    expect(item.querySelector('.seal')?.textContent).toBe('Finished');
    expect(item.textContent).toContain('Finished yesterday · took 4 months · 1 takeaway');
    await speak('zh-CN', [courseText]);
    expect(await screen.findByText('昨天结课 · 历时 4 个月 · 收获 1 篇')).toBeTruthy();
    expect((await screen.findByText('结课')).className).toBe('seal');
    expect(Object.keys(i18n.cache['zh-CN'] ?? {}).sort()).toEqual(['course']);
  });

  it('says of a course of one day that it was read in a day', () => {
    const passes = [{ number: 1, startedAt: now - 3_600_000, finishedAt: now, done: 74, engaged: 1 }];
    const item = show({ state: 'finished', finishedAt: now, done: 74, passes });
    expect(item.textContent).toContain('Finished today · read in a day');
  });

  it('says beside the seal what was left at the finish, and how far the road is walked', () => {
    const passes = [{ number: 1, startedAt: now - 2 * DAY, finishedAt: now - DAY, done: 72, engaged: 1 }];
    const item = show({ state: 'finished', finishedAt: now - DAY, done: 72, passes });
    expect(item.textContent).toContain('Finished yesterday · 2 chapters left · took');
    expect(item.querySelector<HTMLElement>('.road i')?.style.width).toMatch(/^97\./);
  });

  it('promises more to come only where more may come', () => {
    const whole = { caughtUp: true, done: 74, left: { chapters: 0, seconds: null } };
    expect(show({ ...whole, publishing: 'complete' }).textContent).toContain('All 74 chapters are done');
    cleanup();
    expect(show({ ...whole, publishing: 'running' }).textContent).toContain('more will come');
    cleanup();
    expect(show(whole).textContent).toContain('All 74 chapters are done');
  });

  it('says of a finished course by how many chapters its list has grown', () => {
    expect(show({ state: 'finished', newAfterFinish: 3 }).textContent).toContain(
      'the list grew by 3 chapters',
    );
  });

  it('asks while the question is open', () => {
    expect(
      show({ question: { chapterKey: 'c', since: now, because: 'unsure-closing' } }).textContent,
    ).toContain('Is it finished?');
  });
});
