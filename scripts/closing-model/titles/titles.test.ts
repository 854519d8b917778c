import { describe, expect, it } from 'vitest';
import { rolesWith } from '@/detection/closing/roles';
import { judged as judge, loadWords } from '@/detection/closing/words.fixture';
import { rolesScore } from '../roles-score';
import { allTitles } from './all';

describe.each(Object.entries(allTitles))('titles in %s', (_language, { closings, traps, courses }) => {
  it('has twenty of each kind or more', () => {
    expect(closings.length).toBeGreaterThanOrEqual(20);
    expect(traps.length).toBeGreaterThanOrEqual(20);
  });

  it.each(closings)('%s is a farewell', (title) => expect(judge({ title }).closing).toBe('yes'));
  it.each(traps)('%s is none', (title) => expect(judge({ title }).closing).not.toBe('yes'));

  it('finds one farewell in each made-up course, and the right one', async () => {
    for (const { title, chapters } of courses) {
      const roles = await rolesWith(
        loadWords,
        chapters.map(({ role: _role, ...chapter }, i) => ({ ...chapter, key: `${i}` })),
        title,
      );
      const ends = chapters.filter((_, i) => roles[i] === 'closing').map((chapter) => chapter.title);
      expect(ends).toEqual(chapters.filter(({ role }) => role === 'closing').map((chapter) => chapter.title));
    }
  });
});

it('knows the roles of four hundred made-up chapters', () => {
  const { titles, macroF1 } = rolesScore(Object.values(allTitles).flatMap(({ courses }) => courses));
  expect(titles).toBeGreaterThanOrEqual(400);
  expect(macroF1).toBeGreaterThanOrEqual(0.9);
});
