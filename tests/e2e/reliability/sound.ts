import { expect } from '@playwright/test';
import { foldLibrary } from '@/progress/fold/fold-library';
import { canonicalJson } from '@/progress/model/canonical-json';
import type { WholeLibrary } from '@/storage/queries/whole-library.fixture';
import type { Post } from './readers';

const sorted = (rows: readonly unknown[]) => rows.map(canonicalJson).sort();

/** The rows that stand are those the facts fold to, here and now: nothing half-written, nothing lost on the way. */
export function expectRowsOfFacts(store: WholeLibrary): void {
  const { courses } = foldLibrary(store);
  expect(sorted(store.courses)).toEqual(sorted(courses.map(({ row }) => row)));
  expect(sorted(store.chapters)).toEqual(sorted(courses.flatMap(({ chapters }) => chapters)));
}

/** No two facts of one device have the same place in the order, and no chapter was said to be done twice. */
export function expectEachOnce(store: WholeLibrary): void {
  const facts = [...store.visits, ...store.marks, ...store.notes];
  const places = facts.map(({ device, seq }) => `${device} ${seq}`);
  expect(places).toHaveLength(new Set(places).size);
  const done = store.marks.filter(({ kind, by }) => kind === 'done' && by === 'reader');
  const named = done.map(({ courseKey, chapterKey }) => `${courseKey} ${chapterKey}`);
  expect(named).toHaveLength(new Set(named).size);
}

/** Every visit that was acknowledged is there, and has come at least as far as was acknowledged. */
export function expectAcknowledged(store: WholeLibrary, { acknowledged }: Post): void {
  const held = new Map(store.visits.map((visit) => [visit.id, visit]));
  const lost = [...acknowledged.values()].filter(({ id, endedAt, engaged }) => {
    const visit = held.get(id);
    return !visit || visit.endedAt < endedAt || visit.engaged < engaged;
  });
  expect(lost).toEqual([]);
}
