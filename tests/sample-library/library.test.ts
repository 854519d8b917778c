import { describe, expect, it } from 'vitest';
import { foldLibrary } from '@/progress/fold/fold-library';
import { canonicalJson } from '@/progress/model/canonical-json';
import { statusAt } from '@/progress/status/status';
import { FULL, makeLibrary, TENTH } from './library';
import { planCourses } from './plan';

const NOW = Date.UTC(2026, 10, 20, 12);
const full = process.env.EPILOGUE_FULL === '1';
const size = full ? FULL : TENTH;

/** Milliseconds: a full library is folded in some ten seconds on two idle cores. */
const TIMEOUT = 120_000;

describe(`a made-up library of ${size.courses} courses`, () => {
  const facts = makeLibrary('test', size, NOW);
  const { courses, unknown } = foldLibrary(facts);

  it(
    'has exactly what was asked for once folded',
    () => {
      expect(unknown).toEqual([]);
      expect(courses).toHaveLength(size.courses);
      expect(courses.flatMap(({ chapters }) => chapters)).toHaveLength(size.chapters);
      expect(facts.visits).toHaveLength(size.visits);
      expect(facts.notes).toHaveLength(size.notes);
    },
    TIMEOUT,
  );

  it('has every kind of course and mark a reader would have', () => {
    const states = new Set(courses.map(({ row }) => statusAt(row, NOW, { dropAfterDays: 30 }).status));
    expect([...states].sort()).toEqual(['dropped', 'finished', 'on-hold', 'planned', 'reading', 'seen']);
    const rows = courses.map(({ row }) => row);
    expect(rows.some((row) => row.caughtUp)).toBe(true);
    expect(rows.some((row) => row.passes.length > 1)).toBe(true);
    expect(rows.some((row) => row.keys.length > 1)).toBe(true);
    expect(rows.some((row) => !row.outlineComplete)).toBe(true);
    const kinds = new Set(facts.marks.map((mark) => mark.kind));
    for (const kind of ['done', 'finished', 'dropped', 'pass', 'same-course', 'skipped', 'undo'] as const)
      expect(kinds).toContain(kind);
    expect(facts.marks.some((mark) => mark.kind === 'finished' && mark.by === 'reader')).toBe(true);
    expect(new Set(facts.notes.map((note) => note.kind)).size).toBe(3);
  });

  it('lies within four years, in order, under ids that are used once', () => {
    const all = [...facts.visits, ...facts.marks, ...facts.notes];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ seq }) => seq)).size).toBe(all.length);
    const starts = facts.visits.map((visit) => visit.startedAt);
    expect(starts.reduce((a, b) => Math.min(a, b))).toBeGreaterThan(NOW - 4.2 * 365 * 86_400_000);
    expect(facts.visits.every((visit) => visit.endedAt <= NOW)).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    const small = { courses: 20, chapters: 600, visits: 2000, notes: 100 };
    const text = (seed: string) => canonicalJson(makeLibrary(seed, small, NOW));
    expect(text('a')).toBe(text('a'));
    expect(text('a')).not.toBe(text('b'));
  });
});

it('has a few courses of some thousand visits, and 200 of the others', () => {
  const visits = planCourses('test', FULL).map((plan) => plan.visits);
  const often = visits.filter((count) => count > 2000);
  expect(often).toHaveLength(3);
  for (const count of often) expect(Math.abs(count - 5000)).toBeLessThan(1500);
});
