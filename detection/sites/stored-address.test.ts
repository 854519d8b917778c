// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ChapterPage } from '../page-facts';
import { readPage } from '../read';
import type { SiteReader } from '../reader';
import { CASES, type Case, pageOf } from './cases.fixture';
import { readers } from './registry';
import { storedAddress, withStoredAddresses } from './stored-address';

/** What others write behind an address, and who they are. */
const STRANGERS = 'utm_source=mail&mc_eid=SECRET&token=SECRET&share=SECRET&sid=SECRET&vd_source=SECRET';

/** The address as a link in a mail writes it. */
function shared(address: string): string {
  const url = new URL(address);
  url.username = 'SECRET';
  url.search = url.search ? `${url.search}&${STRANGERS}` : STRANGERS;
  if (/^#!?\//.test(url.hash)) url.hash += `${url.hash.includes('?') ? '&' : '?'}${STRANGERS}`;
  return url.href;
}

function chapterOn(one: Pick<Case, 'html' | 'url' | 'answers'>): ChapterPage | null {
  const facts = readPage(pageOf(one), readers);
  return facts.kind === 'chapter' ? facts : null;
}

const chapters = CASES.flatMap((one) => {
  const facts = chapterOn(one);
  return facts ? [[`${one.site}: ${one.name}`, one, facts] as const] : [];
});

it('is asked for a chapter of every reader that has one', () => {
  const read = new Set(chapters.map(([, , { reader }]) => reader));
  expect(readers.filter(({ id, thin }) => !thin && !read.has(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(chapters)('the stored address of %s', (_, one, facts) => {
  const reader = readers.find(({ id }) => id === facts.reader) as SiteReader;

  it('gives the keys that the address gave', () => {
    const kept = chapterOn({ ...one, url: storedAddress(one.url, facts.reader) });
    expect(kept?.chapter.key).toBe(facts.chapter.key);
    expect(kept?.course.keys).toEqual(facts.course.keys);
    const keysOf = (page: ChapterPage | null) => page?.outline?.chapters.map(({ key }) => key);
    expect(keysOf(kept)).toEqual(keysOf(facts));
  });

  it('leads from every entry of the list to the chapter that the entry was', () => {
    const page = pageOf(one);
    const keyAt = (url: string) => reader.chapter({ ...page, url: new URL(url) })?.key;
    for (const { url } of facts.outline?.chapters ?? [])
      if (url) expect(keyAt(storedAddress(url, facts.reader)), url).toBe(keyAt(url));
  });

  it('has nothing of what others wrote behind it, and is the same without that', () => {
    const kept = storedAddress(shared(facts.url), facts.reader);
    expect(kept).toBe(storedAddress(facts.url, facts.reader));
    expect(kept).not.toContain('SECRET');
  });
});

describe('a stored address', () => {
  it.each([
    [
      'moodle',
      'https://m.example/mod/page/view.php?forceview=1&id=72&sesskey=x',
      'https://m.example/mod/page/view.php?id=72',
    ],
    [
      'moodle',
      'https://m.example/mod/book/view.php?id=7&chapterid=2',
      'https://m.example/mod/book/view.php?id=7&chapterid=2',
    ],
    [
      'canvas',
      'https://c.example/courses/1/pages/a?verifier=x&module_item_id=8',
      'https://c.example/courses/1/pages/a?module_item_id=8',
    ],
    [
      'youtube',
      'https://www.youtube.com/watch?v=aaaaaaaaaa2&si=x&list=PLa&index=2&pp=x',
      'https://www.youtube.com/watch?v=aaaaaaaaaa2&list=PLa',
    ],
    [
      'bilibili',
      'https://www.bilibili.com/video/BV1aa?spm_id_from=3&p=2&vd_source=x#reply1',
      'https://www.bilibili.com/video/BV1aa?p=2',
    ],
    [
      'imooc',
      'https://coding.imooc.com/lesson/7.html?mc_marking=x#mid=99&from=x',
      'https://coding.imooc.com/lesson/7.html#mid=99',
    ],
    ['generic', 'https://a.example/b/?gclid=x#part', 'https://a.example/b/'],
    ['taught', 'https://a.example/b/?id=x#!/c/d?token=x#e', 'https://a.example/b/#!/c/d'],
    ['docsify', 'https://a.example/#/tide?id=ebb', 'https://a.example/#/tide'],
    ['mdbook', 'https://who:knows@a.example/b', 'https://a.example/b'],
    ['generic', 'https://a.example/#access_token=x', 'https://a.example/'],
    ['generic', 'https://a.example/b', 'https://a.example/b'],
    ['nobody', 'https://a.example/b?c=d', 'https://a.example/b'],
    // Whatever the page says that it is, its host's reader goes first, and none is another host's.
    [
      'moodle',
      'https://www.youtube.com/watch?id=x&v=a&list=PLa',
      'https://www.youtube.com/watch?v=a&list=PLa',
    ],
    ['youtube', 'https://a.example/watch?v=x', 'https://a.example/watch'],
    ['generic', 'https://', 'https://'],
    ['generic', 'http://?#', 'http://?#'],
  ])('of %s: %s', (reader, address, stored) => {
    expect(storedAddress(address, reader)).toBe(stored);
    expect(storedAddress(stored, reader)).toBe(stored);
  });

  it('stands for every address of a page', () => {
    const [, , facts] = chapters[0] ?? [];
    if (!facts) throw new Error('no chapter');
    const address = 'https://a.example/b?token=SECRET';
    const page = withStoredAddresses({
      ...facts,
      url: address,
      course: { ...facts.course, url: address },
      outline: {
        chapters: [
          { key: 'k', title: '', url: address },
          { key: 'l', title: '' },
        ],
        complete: false,
        from: 'link',
        because: '',
      },
    });
    expect(JSON.stringify(page)).not.toContain('SECRET');
    expect(page.outline?.chapters).toEqual([
      { key: 'k', title: '', url: 'https://a.example/b' },
      { key: 'l', title: '' },
    ]);
  });
});
