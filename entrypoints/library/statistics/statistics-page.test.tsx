// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '@/storage/preferences/settings';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { seedLibrary } from '../seeded.fixture';
import {
  chaptersByDay,
  doneByDay,
  local,
  roots,
  secondsByDay,
  seen,
  standing,
  stopsByHand,
} from './by-hand.fixture';
import { StatisticsPage } from './statistics-page';

const NOW = new Date(2026, 10, 20, 12).getTime();
const SIZE = { courses: 60, chapters: 1200, visits: 2500, notes: 20 };

let facts: Awaited<ReturnType<typeof seedLibrary>>;

beforeAll(async () => {
  facts = await seedLibrary(SIZE, NOW);
});

beforeEach(() => {
  location.hash = '#/statistics';
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function show(): Promise<void> {
  render(<StatisticsPage settings={{ ...(await readSettings()), dropAfterDays: 120 }} />);
  await screen.findByTestId('completion');
}

/** The rows of a chart's table, as they are read out. */
function tableOf(testid: string): string[][] {
  const rows = within(screen.getByTestId(testid)).getAllByRole('row', { hidden: true }).slice(1);
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const said = (at: number) => new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(at);
const minutes = (seconds: number) => `${Math.round(seconds / 60).toLocaleString('en')} min`;
const hours = (seconds: number) =>
  `${(Math.round(seconds / 60) / 60).toLocaleString('en', { maximumFractionDigits: 1 })} hours`;
const atNoon = (day: string) => new Date(`${day}T12:00:00`).getTime();
const monthSaid = (month: string) =>
  new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(atNoon(`${month}-15`));

describe('each chart’s table says what the facts say', () => {
  it('day by day', async () => {
    await show();
    const visible = seen(facts);
    const days = secondsByDay(facts.visits.filter(visible));
    const [chapters, done] = [chaptersByDay(facts), doneByDay(facts)];
    const sunday = new Date(NOW);
    sunday.setDate(sunday.getDate() - sunday.getDay() - 52 * 7);
    const expected = [...days]
      .filter(([day, seconds]) => seconds > 0 && day >= local(sunday.getTime()))
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([day, seconds]) => [
        said(atNoon(day)),
        minutes(seconds),
        String(chapters.get(day) ?? 0),
        String(done.get(day) ?? 0),
      ]);
    expect(expected.length).toBeGreaterThan(50);
    expect(tableOf('by-day')).toEqual(expected);
  });

  it('by week and, when asked, by month', async () => {
    await show();
    const days = secondsByDay(facts.visits.filter(seen(facts)));
    const done = doneByDay(facts);
    const total = (from: Date, to: Date) => {
      const within = (counts: Map<string, number>) => {
        let sum = 0;
        for (const [day, count] of counts) if (day >= local(+from) && day < local(+to)) sum += count;
        return sum;
      };
      return [minutes(within(days)), String(within(done))];
    };
    const today = new Date(NOW);
    const sunday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - today.getDay());
    const weeks = Array.from({ length: 53 }, (_, i) => {
      const from = new Date(sunday.getFullYear(), sunday.getMonth(), sunday.getDate() - 7 * i);
      const to = new Date(from.getFullYear(), from.getMonth(), from.getDate() + 7);
      return [`Week of ${said(+from)}`, ...total(from, to)];
    });
    expect(tableOf('by-period')).toEqual(weeks);

    fireEvent.click(screen.getByRole('button', { name: 'Month' }));
    const months = Array.from({ length: 12 }, (_, i) => {
      const from = new Date(today.getFullYear(), today.getMonth() - i, 1);
      const to = new Date(today.getFullYear(), today.getMonth() - i + 1, 1);
      return [monthSaid(local(+from).slice(0, 7)), ...total(from, to)];
    });
    await screen.findByRole('heading', { name: 'Time and chapters by month' });
    expect(tableOf('by-period')).toEqual(months);
    expect(location.hash).toBe('#/statistics?by=month');
  });

  it('finished, by month', async () => {
    await show();
    const visible = seen(facts);
    const ends = standing(facts).filter((mark) => mark.kind === 'finished' && visible(mark));
    const counts = new Map<string, number>();
    for (const { at } of ends)
      counts.set(local(at).slice(0, 7), (counts.get(local(at).slice(0, 7)) ?? 0) + 1);
    const first = [...counts.keys()].sort()[0] ?? '';
    const expected: string[][] = [];
    for (let date = new Date(NOW); local(+date).slice(0, 7) >= first; date.setMonth(date.getMonth() - 1, 1)) {
      const month = local(+date).slice(0, 7);
      expected.push([monthSaid(month), String(counts.get(month) ?? 0)]);
    }
    expect(ends.length).toBeGreaterThan(5);
    expect(tableOf('finished')).toEqual(expected);
  });

  it('completion: finished of started, both by name', async () => {
    await show();
    const [visible, root] = [seen(facts), roots(facts)];
    const started = new Set<string>();
    for (const visit of facts.visits)
      if (visible(visit) && visit.engaged >= visit.minimum) started.add(root(visit.courseKey));
    const finished = new Set<string>();
    for (const mark of standing(facts))
      if (mark.kind === 'finished' && visible(mark)) finished.add(root(mark.courseKey));
    const all = new Set([...started, ...finished]);
    const text = screen.getByTestId('completion').textContent;
    expect(text).toContain(`${finished.size} of ${all.size}`);
    expect(text).toContain(
      `${Math.round((100 * finished.size) / all.size)}% of the courses in which you really read`,
    );
  });

  it('reading time by site', async () => {
    await show();
    const [visible, root] = [seen(facts), roots(facts)];
    const hosts = new Map(facts.outlines.map((each) => [each.courseKey, new URL(each.url ?? '').host]));
    const sums = new Map<string, number>();
    for (const visit of facts.visits.filter(visible)) {
      const host = hosts.get(root(visit.courseKey)) ?? '';
      sums.set(host, (sums.get(host) ?? 0) + visit.engaged);
    }
    const expected = [...sums].sort(([, a], [, b]) => b - a).map(([host, sum]) => [host, hours(sum)]);
    expect(expected.length).toBeGreaterThan(1);
    expect(tableOf('by-site')).toEqual(expected);
  });

  it('where courses stopped: as many as are dropped, each in one tenth or without a place', async () => {
    await show();
    const sum = tableOf('stopped').reduce((all, [, courses]) => all + Number(courses), 0);
    const head = screen.getByTestId('stopped').textContent ?? '';
    const dropped = Number(/(\d+) courses were dropped/.exec(head)?.[1]);
    const unplaced = Number(/Of (\d+)/.exec(head)?.[1] ?? 0);
    expect(dropped).toBeGreaterThan(5);
    expect(sum + unplaced).toBe(dropped);
    expect(tableOf('stopped')).toEqual(stopsByHand(facts, NOW));
    const opened = within(screen.getByTestId('stopped-courses')).getAllByRole('link', { hidden: true });
    expect(opened).toHaveLength(sum);
  });
});

it('teaches while there is nothing to count', async () => {
  await emptyLibrary();
  render(<StatisticsPage settings={await readSettings()} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing to count yet' })).toBeTruthy();
});
