import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type Register, registerKey } from '@/progress/model/register';
import type { Answer } from '@/progress/status/review';
import { calendarIcs } from './calendar';
import type { CourseHistory } from './course-file';
import { exportSettings, goldenCourses } from './courses.fixture';

const [course, plain] = goldenCourses() as [CourseHistory, CourseHistory];
const KEY = plain.row.key;
const DAY = 86_400_000;
const finishedAt = course.row.passes[0]?.finishedAt ?? 0;

const register = (courseKey: string, value: string, seq: number): Register => ({
  key: registerKey('plan', courseKey),
  courseKey,
  value,
  device: 'here',
  seq,
});

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const days = [event.startDate.toString(), event.endDate.toString()];
    return { uid: event.uid, summary: event.summary, days, url: part.getFirstPropertyValue('url') };
  });
}

const made = (
  zone = 'UTC',
  files = [course],
  answers = new Map<string, Answer>(),
  registers: Register[] = [],
) => calendarIcs(files, { ...exportSettings({ zone }), answers, registers });

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

it('holds the planned day, whichever key of the course has the latest, under one name', () => {
  const files = [{ ...plain, row: { ...plain.row, url: 'https://example.test/rust', keys: [KEY, 'own:1'] } }];
  const planned = (day: string) => {
    const plan = [
      register(KEY, '2026-03-05', 1),
      register('own:1', day, 2),
      register('book:other', '2026-05-05', 3),
    ];
    return eventsOf(made('UTC', files, new Map(), plan));
  };
  expect(planned('2026-04-01')).toEqual([
    {
      uid: expect.stringContaining('planned'),
      summary: 'Rust from the start · Planned',
      days: ['2026-04-01', '2026-04-02'],
      url: 'https://example.test/rust',
    },
  ]);
  expect(planned('2026-04-09')[0]?.uid).toBe(planned('2026-04-01')[0]?.uid);
  expect(planned('soon')).toEqual([]);
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
