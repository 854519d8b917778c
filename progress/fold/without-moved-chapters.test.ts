import { expect, it } from 'vitest';
import { chaptersTo, keyOf, Story } from './story.fixture';

const OTHER = 'book:example.test/other';

it('does not ask for a chapter that belongs to another course, until that is taken back', () => {
  const story = new Story();
  story.outline(chaptersTo(4));
  story.visit(1);
  const move = story.mark('belongs-to', { chapterKey: keyOf(2), value: OTHER });
  story.visit(2, { day: 1 });
  expect(story.fold().row).toMatchObject({ chapters: 3, counted: 3 });
  expect(story.fold().chapters.map((row) => row.chapterKey)).toEqual(['c1', 'c3', 'c4']);
  expect(story.fold(OTHER).chapters.map((row) => row.chapterKey)).toEqual(['c2']);
  story.undo(move);
  expect(story.fold().row).toMatchObject({ chapters: 4, counted: 4 });
});

it('keeps it where the other course is the same one', () => {
  const story = new Story();
  story.outline(chaptersTo(4));
  story.visit(1);
  story.mark('belongs-to', { chapterKey: keyOf(2), value: OTHER });
  story.mark('same-course', { value: OTHER });
  expect(story.fold().row.chapters).toBe(4);
});
