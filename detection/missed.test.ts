// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isExcused } from './excuse';
import { missedOn } from './missed';
import { shapeOf } from './shape';
import { reader as bilibili } from './sites/bilibili/reader';
import { CASES, type Case, pageOf } from './sites/cases.fixture';
import { reader as geekbang } from './sites/geekbang/reader';
import { reader as juejin } from './sites/juejin/reader';

const HERE = { online: true, status: 200 };
const CHAPTER = 'https://juejin.cn/book/7304230207953567755/section/7304230207953567756';

function documentOf(body: string): Document {
  return new DOMParser().parseFromString(`<title>Some title</title><body>${body}</body>`, 'text/html');
}

const miss = (body: string, url = CHAPTER, arrival = HERE) =>
  missedOn({ document: documentOf(body), url: new URL(url), answers: {} }, [juejin, bilibili], arrival);

describe('a page that is no chapter any more', () => {
  it('says what was found at an address of a chapter', () => {
    expect(miss('<h1>Secret title</h1><div>other hooks</div>')).toEqual({
      shape: '/book/0/section/0',
      reader: 'juejin',
      isChapterAddress: true,
      keys: [expect.stringMatching(/^juejin:chapter/), expect.stringMatching(/^book:juejin\.cn/)],
      found: ['reader', 'address', 'course', 'title'],
    });
  });

  it('says of another address that it is none of a chapter', () => {
    expect(miss('<p>Shop</p>', 'https://juejin.cn/books')).toMatchObject({ isChapterAddress: false });
    expect(
      miss('<p>One video</p>', 'https://www.bilibili.com/video/BV1xx411c7mD')?.isChapterAddress ?? false,
    ).toBe(false);
    expect(miss('<p>Unknown</p>', 'https://other.example/a')).toMatchObject({
      isChapterAddress: false,
      found: [],
    });
  });

  it.each([
    ['a field for a password', '<input type="password">', HERE],
    ['a button to sign in', '<main><button>Sign in</button></main>', HERE],
    ['a link to a place to sign in', '<main><a href="/login?next=1">Go on</a></main>', HERE],
    ['a wall to pay at', '<button>立即购买</button>', HERE],
    ['an error', '<h1>404</h1>', HERE],
    ['an error by its status', '', { online: true, status: 503 }],
    ['no network', '', { online: false, status: 200 }],
  ])('excuses %s', (_, body, arrival) => {
    expect(miss(body, CHAPTER, arrival)).toBeNull();
  });

  it('excuses what its reader knows to be a wall', () => {
    const signedOut = CASES.find(({ site, name }) => site === 'geekbang' && name === 'signed-out') as Case;
    expect(missedOn(pageOf(signedOut), [geekbang], HERE)).toBeNull();
    const locked = {
      ...juejin,
      chapter: () => ({ key: 'juejin:chapter/1/2', preview: true }),
    };
    const page = { document: documentOf('<h1>Title</h1>'), url: new URL(CHAPTER), answers: {} };
    expect(missedOn(page, [locked], HERE)).toBeNull();
  });

  it('does not excuse what every page of a site has around its text', () => {
    expect(isExcused(documentOf('<header><a href="/login">登录</a></header><p>Text</p>'), HERE)).toBe(false);
  });
});

describe('the shape of an address', () => {
  it.each([
    ['https://a.example/course/view.php?id=17&token=abc', '/course/x?id=0&x=x'],
    ['https://a.example/learn/my-private-title/lecture/aB3', '/learn/x/lecture/x'],
    ['https://a.example/docs/#/guide/one', '/docs/#/guide/x'],
    ['https://a.example/learn/1#mid=22', '/learn/0#mid=0'],
  ])('of %s', (address, shape) => {
    expect(shapeOf(new URL(address))).toBe(shape);
  });
});
