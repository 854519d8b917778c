// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { SiteReader } from '@/detection/reader';
import type { Framed } from '@/messages/map';
import { livePage } from './live-page';
import { reader } from './session.fixture';

const url = new URL('https://x.example/c/a');
const framing: SiteReader = {
  ...reader,
  frame: { pages: /./, selector: 'iframe', path: '/', on: () => 'https://f.example/a' },
};
let known: string[];

function open(readers: readonly SiteReader[] = [reader]) {
  return livePage({ document, url, readers, onReader: ({ id }) => known.push(id) });
}

beforeEach(() => {
  known = [];
  document.body.innerHTML = '<div id="text"><p>What is said.</p></div>';
});

it('tells once which reader knows the page, and then what stands there', () => {
  const live = open();
  expect(live.reader()).toBeNull();
  const first = live.print();
  live.print();
  expect(known).toEqual(['test']);
  expect(live.text()).toMatchObject({ head: 'What is said.', words: 3 });
  expect(live.nodes().map(({ data }) => data)).toEqual(['What is said.']);
  document.body.innerHTML = '<div id="text">Another.</div>';
  expect(live.print()?.print).not.toBe(first?.print);
  expect(known).toEqual(['test']);
});

it('is the same page until something changes, in a text, an attribute, or what the site has said', () => {
  const live = open();
  const seen = [live.now()];
  const isAnother = () => {
    const now = live.now();
    seen.unshift(now);
    return now !== seen[1];
  };
  expect(isAnother()).toBe(false);
  document.body.className = 'folded';
  expect([isAnother(), isAnother()]).toEqual([true, false]);
  document.querySelector('p')?.append(' More.');
  expect([isAnother(), isAnother()]).toEqual([true, false]);
  live.learn('list', { ok: true, json: {} });
  expect([isAnother(), isAnother()]).toEqual([true, false]);
});

it('knows nothing of a page that no reader knows', () => {
  const live = open([{ ...reader, matches: () => false }]);
  expect(live.print()).toBeNull();
  expect(live.facts()).toMatchObject({ kind: 'not-a-chapter', reason: 'no-reader' });
});

it('learns from the site’s answers', () => {
  const live = open();
  live.print();
  expect(live.facts()).not.toHaveProperty('outline');
  live.learn('list', { ok: true, json: {} });
  expect(live.facts()).toHaveProperty('outline');
});

it('hears the frame that holds its chapter, and no other', () => {
  const live = open([framing]);
  live.print();
  expect(live.hear({ address: 'https://f.example/b' } as Framed)).toBe(false);
  expect(live.framed()).toBeNull();
  expect(live.hear({ address: 'https://f.example/a' } as Framed)).toBe(true);
});

it('is at its own address with any mark, and where its chapter’s key leads', () => {
  const live = open([{ ...reader, chapter: () => ({ key: 'book:x/c/a', preview: false }) }]);
  live.print();
  const at = (address: string, key: string | null = null) => live.isAt(new URL(address), key);
  expect(at('https://x.example/c/a#end')).toBe(true);
  expect(at('https://x.example/c/a?tab=2')).toBe(false);
  expect(at('https://x.example/c/a?tab=2', 'book:x/c/a')).toBe(true);
  expect(at('https://x.example/c/b', 'book:x/c/b')).toBe(false);
});
