// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../reader';
import { chapterOfLink, mediaIn } from './dom';

const HREFS = [
  './',
  '../',
  '../02/',
  '../../b/03.html',
  'x',
  'x/y/',
  '/',
  '/abs/path/',
  '..',
  '.',
  '../..',
  '../../../../../x/',
  './x',
  '%E7%AB%A0/',
  'a//b',
  'a/../b',
  'a/./b',
  '?q=1',
  'x?q=1#h',
  '#part',
  '#/routed',
  '//other.example/x',
  'https://x.example/z/',
  'https://other.example/',
  'mailto:a@b',
  'javascript:alert(1)',
  'http://[',
  '章/',
  'a b',
  'a\\b',
  '.hidden',
  '~home/',
  '',
];

function chapter(href: string, address: string, head = '') {
  const document = new DOMParser().parseFromString(`<head>${head}</head><a>Chapter</a>`, 'text/html');
  const link = document.querySelector('a');
  link?.setAttribute('href', href);
  const page: Page = { document, url: new URL(address), answers: {} };
  return link && chapterOfLink(link, page);
}

describe('chapterOfLink', () => {
  const bases = [
    'https://x.example/',
    'https://x.example/a/b/c/',
    'https://x.example/a/b.html?q#h',
    'https://x.example/%E5%90%8E/',
  ];

  it.each(bases)('puts every address together as URL does, from %s', (base) => {
    for (const href of HREFS) {
      const found = chapter(href, base);
      if (found) expect(found.url, href).toBe(new URL(href, base).href);
    }
    expect(chapter('../02/', base)?.key).toMatch(/^book:x\.example\//);
  });

  it.each(['#part', '#', '', '//other.example/x', 'mailto:a@b', 'javascript:alert(1)', 'http://['])(
    'takes no %s',
    (href) => expect(chapter(href, 'https://x.example/a/')).toBeNull(),
  );

  it('takes a bare # of docutils for the page itself', () => {
    const head = '<base href="/elsewhere/">';
    const own = '<a class="current reference internal" href="#">Chapter</a>';
    const document = new DOMParser().parseFromString(`<head>${head}</head>${own}`, 'text/html');
    const url = new URL('https://x.example/a/b.html?q#h');
    expect(chapterOfLink(document.links[0] as Element, { document, url, answers: {} })).toEqual({
      key: 'book:x.example/a/b.html',
      title: 'Chapter',
      url: 'https://x.example/a/b.html',
    });
  });

  it('goes by the base of the page', () => {
    const at = (base: string) => chapter('b/', 'https://x.example/q/', `<base href="${base}">`);
    expect(at('/docs/')?.key).toBe('book:x.example/docs/b');
    expect(at('https://other.example/docs/')).toBeNull();
  });
});

describe('the main audio or video', () => {
  /** Elements with an id, each as long as its `data-seconds` says. */
  const page = (html: string) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    return box;
  };
  const lasting = (root: ParentNode) => {
    for (const each of root.querySelectorAll<HTMLElement>('video,audio'))
      Object.defineProperty(each, 'duration', { value: Number(each.dataset.seconds ?? Number.NaN) });
    return root;
  };
  const idOf = (root: ParentNode) => mediaIn(lasting(root))?.id;

  it.each([
    ['the only one', '<video id="a"></video>', 'a'],
    ['the longest', '<video id="a" data-seconds="9"></video><video id="b" data-seconds="90"></video>', 'b'],
    ['the first, where nothing is known of them', '<video id="a"></video><video id="b"></video>', 'a'],
    ['one whose length is known', '<video id="a"></video><video id="b" data-seconds="90"></video>', 'b'],
    ['a video before audio', '<audio id="a" data-seconds="99"></audio><video id="b"></video>', 'b'],
    ['none', '<p>text</p>', undefined],
  ])('is %s', (_, html, id) => expect(idOf(page(html))).toBe(id));

  it('is found in players’ own trees, and in those within', () => {
    const box = page('<p></p><my-player></my-player>');
    const outer = box.querySelector('my-player')?.attachShadow({ mode: 'open' });
    outer?.append(document.createElement('inner-player'));
    const inner = outer?.querySelector('inner-player')?.attachShadow({ mode: 'open' });
    inner?.append(Object.assign(document.createElement('video'), { id: 'a' }));
    expect(idOf(box)).toBe('a');
  });

  it('is found in a frame of the same origin, and not looked for in others', () => {
    const box = page('<iframe></iframe><iframe></iframe>');
    const inside = document.implementation.createHTMLDocument();
    inside.body.innerHTML = '<video id="a"></video>';
    const [other, same] = box.querySelectorAll('iframe');
    Object.defineProperty(other, 'contentDocument', { value: null });
    Object.defineProperty(same, 'contentDocument', { value: inside });
    expect(idOf(box)).toBe('a');
  });
});

describe('a player whose tree is closed', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A page with a player that keeps its video to itself, and that tree. */
  function closed(tag: string) {
    const document = new DOMParser().parseFromString(`<${tag}></${tag}>`, 'text/html');
    const player = document.querySelector(tag) as Element;
    const root = player.attachShadow({ mode: 'closed' });
    root.innerHTML = '<video></video>';
    return { document, player, root };
  }

  it('is looked into by the property that Firefox gives to extensions', () => {
    const { document, player, root } = closed('x-player');
    expect(mediaIn(document.body)).toBeNull();
    Object.assign(player, { openOrClosedShadowRoot: root });
    expect(mediaIn(document.body)).toBe(root.querySelector('video'));
  });

  it('is looked into by Chrome’s function, which is asked of custom elements only', () => {
    const { document, root } = closed('x-player');
    document.body.append(document.createElement('p'));
    const asked: Element[] = [];
    const openOrClosedShadowRoot = (element: Element) => {
      asked.push(element);
      return root;
    };
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    expect(mediaIn(document.body)).toBe(root.querySelector('video'));
    expect(asked.map(({ localName }) => localName)).toEqual(['x-player']);
  });
});
