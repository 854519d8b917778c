import { expect, it } from 'vitest';
import type { OutlineChapter } from '@/detection/reader';
import { chaptersTo, Story } from '../fold/story.fixture';
import { LOOKED_UP } from './looked-up.fixture';
import { reads } from './story-reader.fixture';

const TEN = 10;

/** What is asked of somebody who reads these chapters of a list; the last of the list leads no further. */
function asks(
  title: string,
  chapters: readonly OutlineChapter[],
  read: readonly OutlineChapter[],
  complete: boolean,
) {
  const story = new Story();
  story.outline([...chapters], { complete, title });
  return read.flatMap(({ key }) =>
    reads(story, key, { namesNext: key !== chapters.at(-1)?.key }).flatMap(
      ({ evidence }) => evidence.ask ?? [],
    ),
  );
}

const cases = LOOKED_UP.map(({ title, chapters }) => ({ title, chapters, count: chapters.length }));

it('twenty outlines of documentation, API, blog and changelog kind, ten pages of each read: 0 asks', () => {
  const questions = cases.flatMap(({ title, chapters }) =>
    [true, false].flatMap((complete) =>
      [chapters.slice(0, TEN), chapters.slice(-TEN), chapters.slice(-TEN).toReversed()].flatMap((read) =>
        asks(title, chapters, read, complete).map((ask) => `${title}: ${ask}`),
      ),
    ),
  );
  expect(questions).toEqual([]);
  expect(cases.map(({ count }) => count >= TEN)).toEqual(Array(20).fill(true));
});

it.each(cases.filter(({ count }) => count === TEN))(
  '$title: nothing is asked though all of it was read',
  (list) => {
    const course = chaptersTo(TEN, false);
    expect(asks('Ten lessons', course, course, true)).toEqual(['all-read']);
    expect(asks(list.title, list.chapters, list.chapters, true)).toEqual([]);
  },
);
