// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readerFor, readPage } from './read';
import type { OutlineChapter, Page, SiteReader } from './reader';

const chapters: OutlineChapter[] = ['a', 'b', 'c'].map((name) => ({
  key: `book:x/${name}`,
  title: name,
  url: `https://x.example/${name}`,
  seconds: 90,
}));

function reader(parts: Partial<SiteReader> = {}): SiteReader {
  return {
    id: 'test',
    name: 'Test',
    tier: 'site',
    matches: () => true,
    isChapterPage: () => null,
    course: () => ({ keys: ['book:x'] }),
    chapter: () => ({ key: 'book:x/b', preview: false }),
    outline: () => ({ chapters, complete: true, from: 'navigation', because: 'all' }),
    article: (page) => page.document.body,
    ...parts,
  };
}

function page(address = 'https://x.example/b', answers: Page['answers'] = {}): Page {
  const document = new DOMParser().parseFromString(
    '<html lang="en"><body><p>Hello you</p></body></html>',
    'text/html',
  );
  return { document, url: new URL(address), answers };
}

describe('readerFor', () => {
  it('asks sites before generators before the generic reader', () => {
    const readers = (['generic', 'generator', 'site'] as const).map((tier) => reader({ id: tier, tier }));
    expect(readerFor(page(), readers)?.id).toBe('site');
    expect(readerFor(page(), readers.slice(0, 2))?.id).toBe('generator');
    expect(readerFor(page(), [])).toBeNull();
  });
});

describe('readPage', () => {
  it('puts together what the reader says, with the following chapter, length and language', () => {
    expect(
      readPage(page('https://x.example/b?q=1#part', { info: { ok: false, reason: 'limited' } }), [reader()]),
    ).toEqual({
      kind: 'chapter',
      reader: 'test',
      url: 'https://x.example/b?q=1',
      course: { keys: ['book:x'], language: 'en' },
      chapter: { key: 'book:x/b', preview: false },
      text: { head: 'Hello you', tail: 'Hello you', cjk: 0, words: 2, links: [] },
      mediaSeconds: 90,
      hiddenMedia: false,
      outline: { chapters, complete: true, from: 'navigation', because: 'all' },
      next: 'https://x.example/c',
      unanswered: { info: 'limited' },
    });
  });

  it('says whether the recording is the text read aloud', () => {
    const isReadAloud = (isAloud: boolean) => readPage(page(), [reader({ isReadAloud: () => isAloud })]);
    expect(isReadAloud(true)).toMatchObject({ mediaSeconds: 90, readAloud: true });
    expect(isReadAloud(false)).not.toHaveProperty('readAloud');
  });

  it('keeps the path of a hash router', () =>
    expect(readPage(page('https://x.example/#/b'), [reader()])).toMatchObject({
      url: 'https://x.example/#/b',
    }));

  it.each([
    ['no-chapter-address', 'not-a-chapter'],
    ['error-page', 'not-a-chapter'],
    ['no-article', 'not-sure'],
    ['sign-in', 'not-sure'],
  ] as const)('tells %s as %s', (reason, kind) =>
    expect(readPage(page(), [reader({ isChapterPage: () => reason })])).toEqual({
      kind,
      reader: 'test',
      reason,
    }),
  );

  it('is not sure without a course, and says so without a reader', () => {
    expect(readPage(page(), [reader({ course: () => null })])).toMatchObject({
      kind: 'not-sure',
      reason: 'no-course',
    });
    expect(readPage(page(), [])).toEqual({ kind: 'not-a-chapter', reason: 'no-reader' });
  });

  it('caps and leaves out what a hostile page makes long', () => {
    const long = 'x'.repeat(10_000);
    const many = Array.from({ length: 4000 }, (_, at) => ({
      key: `book:x/${at}`,
      title: long,
      section: long,
    }));
    const facts = readPage(page(), [
      reader({
        course: () => ({
          keys: Array(50).fill('book:x'),
          title: { value: long, from: 'title' },
          author: '  ',
          url: `https://x.example/${long}`,
        }),
        chapter: () => ({
          key: 'book:x/b',
          title: { value: ` a\n\n b ${long}`, from: 'title' },
          section: long,
          preview: false,
        }),
        outline: () => ({ chapters: many, complete: true, from: 'navigation', because: 'all' }),
      }),
    ]);
    if (facts.kind !== 'chapter') throw new Error('not a chapter');
    expect(facts.course.keys).toHaveLength(8);
    expect(facts.course.title?.value).toHaveLength(300);
    expect(facts.course).not.toHaveProperty('author');
    expect(facts.course).not.toHaveProperty('url');
    expect(facts.chapter.title?.value.startsWith('a b x')).toBe(true);
    expect(facts.chapter.section).toHaveLength(200);
    expect(facts.outline).toMatchObject({ complete: false, because: 'more than 3000 chapters' });
    expect(facts.outline?.chapters).toHaveLength(3000);
    expect(facts.outline?.chapters[0]?.title).toHaveLength(300);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e9])('does not take %s for a length', (duration) => {
    const media = { duration } as HTMLMediaElement;
    expect(readPage(page(), [reader({ media: () => media, outline: () => null })])).not.toHaveProperty(
      'mediaSeconds',
    );
  });

  it.each([
    ['every recording of an article', [600, 400, 320], [600, 400, 320]],
    ['one of which nobody knows the length yet', [600, Number.NaN], [600, 0]],
    ['no trailer, of less than half the longest', [600, 400, 200], [600, 400]],
    ['no list of one', [600, 200], undefined],
    ['no live stream’s length', [600, Number.POSITIVE_INFINITY], [600, 0]],
  ])('tells of %s', (_, durations, playlist) => {
    const article = document.createElement('div');
    article.innerHTML = durations.map(() => '<p>Listen.</p><audio></audio>').join('');
    article.querySelectorAll('audio').forEach((each, at) => {
      Object.defineProperty(each, 'duration', { value: durations[at] });
    });
    const media = () => article.querySelector('audio');
    const facts = readPage(page(), [reader({ article: () => article, media, outline: () => null })]);
    expect(facts.kind === 'chapter' && facts.playlist).toEqual(playlist);
  });
});
