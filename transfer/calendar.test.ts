import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { registerKey } from '@/progress/model/register';
import type { Answer } from '@/progress/status/review';
import { calendarIcs } from './calendar';
import type { CourseHistory } from './course-file';
import { exportSettings, goldenCourses } from './courses.fixture';

const [course, plain] = goldenCourses() as [CourseHistory, CourseHistory];
const DAY = 86_400_000;
const finishedAt = course.row.passes[0]?.finishedAt ?? 0;

const register = (courseKey: string, value: never) => ({
  key: registerKey('plan', courseKey),
  courseKey,
  value,
  device: 'here',
  seq: 1,
});

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const days = [event.startDate.toString(), event.endDate.toString()];
    return { uid: event.uid, summary: event.summary, days, url: part.getFirstPropertyValue('url') };
  });
}

const made = (zone = 'UTC', files = [course], answers = new Map<string, Answer>(), registers: never[] = []) =>
  calendarIcs(files, { ...exportSettings({ zone }), answers, registers });

it('is as it was', async () => {
  await expect(made()).toMatchFileSnapshot('golden/calendar.ics');
});

it('holds finishes and reviews as whole days, read by a library for calendars', () => {
  const title = '../../=HYPERLINK("http://x"), 性能 "优化" | CON';
  expect(eventsOf(made())).toEqual([
    {
      uid: 'finished-1%20geekbang%3A100@epilogue',
      summary: `${title} · Finished`,
      days: ['2026-01-11', '2026-01-12'],
      url: null,
    },
    {
      uid: 'review%20n1@epilogue',
      summary: `${title} · Recall`,
      days: ['2026-01-18', '2026-01-19'],
      url: null,
    },
  ]);
});

it('knows the answers: the next day comes later, and none once all were given', () => {
  const answered = (passed: number) =>
    new Map<string, Answer>([['n1', { recall: 'remembered', at: finishedAt + 10 * DAY, passed }]]);
  expect(eventsOf(made('UTC', [course], answered(1)))[1]?.days[0]).toBe('2026-02-13');
  expect(eventsOf(made('UTC', [course], answered(3)))).toHaveLength(1);
});

it('holds the days that a plan names, in whatever form, of any key of the course', () => {
  const plan = [
    register('book:example.test/rust', {
      days: ['2026-03-05', '2026-03-07'],
      until: '2026-04-01',
      per: 2,
    } as never),
    register('book:other', '2026-05-05' as never),
  ];
  const files = [{ ...plain, row: { ...plain.row, url: 'https://example.test/rust' } }];
  const events = eventsOf(made('UTC', files, new Map(), plan as never));
  expect(events.map(({ days }) => days[0])).toEqual(['2026-03-05', '2026-03-07', '2026-04-01']);
  expect(events[0]).toMatchObject({
    summary: 'Rust from the start · Planned',
    url: 'https://example.test/rust',
  });
});

it.each([
  ['Asia/Shanghai', '2026-03-05'],
  ['Asia/Kathmandu', '2026-03-05'],
  ['America/Los_Angeles', '2026-03-04'],
])('tells days as they are in %s', (zone, day) => {
  const at = Date.parse('2026-03-05T07:00+08:00');
  const passes = course.row.passes.slice(0, 1).map((pass) => ({ ...pass, finishedAt: at }));
  const [first] = eventsOf(made(zone, [{ ...course, row: { ...course.row, passes } }]));
  expect(first?.days[0]).toBe(day);
});

it('folds long lines and escapes what a title may hold', () => {
  const title = `${'学'.repeat(60)}; a, b\\n\n${'é😀'.repeat(30)}`;
  const text = made('UTC', [{ ...course, row: { ...course.row, title } }]);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(eventsOf(text)[0]?.summary).toBe(`${title.replace('\n', ' ')} · Finished`);
});
