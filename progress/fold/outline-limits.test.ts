import { describe, expect, it } from 'vitest';
import type { OutlineChapter } from '@/detection/reader';
import type { Outline } from '../model/facts';
import { MOST_CHAPTERS } from './outline-limits';
import { mergeOutline, outlineOf } from './outline-parts';
import { Story } from './story.fixture';

const KEY = 'book:example.test/rust';
const chapter = (n: number, url = `https://example.test/${n}`): OutlineChapter => ({
  key: `book:example.test/rust/${String(n).padStart(6, '0')}`,
  title: `第${n}讲`,
  url,
});
const sighting = (chapters: OutlineChapter[], complete: boolean, seenAt: number): Outline =>
  outlineOf(KEY, { keys: [KEY] }, { chapters, complete, from: 'json', because: 'test' }, seenAt);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => chapter(from + i));

describe('an outline', () => {
  it('holds the latest chapters of many partial sightings, and says that it was cut', () => {
    const sightings = [0, 1, 2, 3, 4, 5, 6].map((n) =>
      sighting(range(n * 3000, n * 3000 + 3000), false, n + 1),
    );
    const outline = sightings.reduce(mergeOutline);
    expect(outline.chapters).toHaveLength(MOST_CHAPTERS);
    expect(outline.chapters[0]?.key).toBe(chapter(18_000).key);
    expect(outline).toMatchObject({ complete: false, because: expect.stringMatching(/more chapters/) });
    const other = [...sightings].reverse().reduce(mergeOutline);
    expect(other).toEqual(outline);
  });

  it('holds no more bytes than a backup’s line, however long the addresses are', () => {
    const long = (n: number) => chapter(n, `https://example.test/${encodeURI('学'.repeat(215))}/${n}`);
    const outline = sighting(
      Array.from({ length: 3000 }, (_, n) => long(n)),
      true,
      1,
    );
    expect(outline.chapters.length).toBeGreaterThan(1000);
    expect(outline.complete).toBe(false);
    expect(new TextEncoder().encode(JSON.stringify(outline)).length).toBeLessThan(24 * 2 ** 20);
  });

  it('that was cut is told by the row', () => {
    const story = new Story(KEY);
    story.visit(chapter(1).key);
    story.outlines.push(sighting(range(0, 3500), true, 1));
    expect(story.fold().row).toMatchObject({ outlineComplete: false, outlineCut: true, chapters: 3000 });
  });
});
