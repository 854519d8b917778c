// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readable, textNodes } from '@/detection/text';
import { type Coverage, cover } from './coverage';

/** Paragraphs of 100 letters, 20 pixels for each 100; what is in view reaches down to here. */
let bottom: number;
const article = () => document.querySelector('article') as HTMLElement;
const nodes = () => textNodes(readable(article()));
const effort = () => article().textContent?.length ?? 0;
const paragraphs = () => [...article().querySelectorAll('p')];
const words = (name: string) => `${name} `.padEnd(100, `${name}-`);
const seen = (coverage: Coverage) =>
  [...BigInt(`0x${coverage.slices()}`).toString(2)].filter((bit) => bit === '1').length;

function show(count: number, name = 'original'): void {
  document.body.innerHTML = '<article></article>';
  append(count, name);
}

function append(count: number, name = 'original'): void {
  const from = paragraphs().length;
  for (let at = from; at < from + count; at += 1) {
    const p = document.createElement('p');
    p.textContent = words(`${name}${at}`);
    article().append(p);
  }
}

function read(coverage: Coverage, until = bottom): void {
  bottom = until;
  for (let turn = 0; turn < 3; turn += 1) coverage.tick(1);
}

const start = () => cover(nodes(), () => ({ top: 0, bottom }), effort());
const follow = (coverage: Coverage) => coverage.follow(nodes(), effort());

beforeEach(() => {
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    // Where the text before a place ends, and so how far down it is.
    const before = document.createRange();
    before.setStart(article(), 0);
    before.setEnd(this.startContainer, this.startOffset);
    const top = before.toString().length / 5;
    const height = this.toString().length / 5;
    return { top, bottom: top + height, height } as DOMRect;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a text that changes is followed', () => {
  it('through a translator that replaces paragraph by paragraph', () => {
    show(40);
    const coverage = start();
    read(coverage, 402);
    expect(seen(coverage)).toBe(32);
    for (const [at, old] of paragraphs().entries()) {
      const p = document.createElement('p');
      p.textContent = `Übersetzung Nummer ${at} `.repeat(4);
      old.replaceWith(p);
      expect(follow(coverage)).toBe(true);
    }
    expect(seen(coverage)).toBeGreaterThanOrEqual(31);
    expect(seen(coverage)).toBeLessThanOrEqual(33);
  });

  it('through one that replaces all of them at once', () => {
    show(40);
    for (const [at, p] of paragraphs().entries()) p.textContent = 'w'.repeat(80 + 10 * (at % 5));
    const coverage = start();
    read(coverage, 402);
    for (const old of paragraphs()) {
      const p = document.createElement('p');
      p.textContent = 'ü'.repeat(1.3 * (old.textContent?.length ?? 0));
      old.replaceWith(p);
    }
    expect(follow(coverage)).toBe(true);
    expect(seen(coverage)).toBe(32);
  });

  it('through one that wraps the words of each paragraph', () => {
    show(40);
    const coverage = start();
    read(coverage, 402);
    for (const p of paragraphs()) p.innerHTML = `<font><font>${'翻译'.repeat(15)}</font></font>`;
    expect(follow(coverage)).toBe(true);
    expect(seen(coverage)).toBe(32);
  });

  it('through one that puts the translation beside each paragraph', () => {
    show(40);
    const coverage = start();
    read(coverage, 402);
    for (const p of paragraphs()) {
      const beside = document.createElement('p');
      beside.textContent = '这一段的译文，比原文短。'.repeat(3);
      p.after(beside);
      expect(follow(coverage)).toBe(true);
    }
    expect(seen(coverage)).toBeGreaterThanOrEqual(30);
    expect(seen(coverage)).toBeLessThanOrEqual(33);
  });

  it('through one that puts it into the paragraph', () => {
    show(40);
    const coverage = start();
    read(coverage, 402);
    for (const p of paragraphs()) p.insertAdjacentHTML('beforeend', `<br><font>${'译文'.repeat(20)}</font>`);
    expect(follow(coverage)).toBe(true);
    expect(seen(coverage)).toBeGreaterThanOrEqual(31);
    expect(seen(coverage)).toBeLessThanOrEqual(33);
  });

  it('while it grows from five paragraphs to sixty, of which no more was seen', () => {
    show(5);
    const coverage = start();
    read(coverage, 101);
    expect(seen(coverage)).toBe(64);
    for (let turn = 0; turn < 55; turn += 1) {
      append(1);
      expect(follow(coverage)).toBe(true);
    }
    expect(seen(coverage)).toBe(5);
    read(coverage, 1300);
    expect(seen(coverage)).toBe(64);
  });

  it('while what held the place of paragraphs is replaced by them', () => {
    show(2);
    article().insertAdjacentHTML(
      'beforeend',
      '<p>Loading …</p><p>The end of the page, as it always was.</p>',
    );
    const coverage = start();
    read(coverage, 200);
    const [, , place] = paragraphs();
    place?.replaceWith(
      ...Array.from({ length: 40 }, (_, at) => {
        const p = document.createElement('p');
        p.textContent = words(`late${at}`);
        return p;
      }),
    );
    expect(follow(coverage)).toBe(true);
    expect(seen(coverage)).toBeLessThan(6);
  });

  it('through code that is coloured later', () => {
    show(10);
    article().insertAdjacentHTML('beforeend', `<pre><code>${'let a = 1;\n'.repeat(20)}</code></pre>`);
    const coverage = start();
    read(coverage, 400);
    const code = article().querySelector('code') as HTMLElement;
    code.innerHTML = (code.textContent ?? '').replace(/let/g, '<span>let</span>');
    expect(follow(coverage)).toBe(true);
    expect(seen(coverage)).toBe(64);
  });

  it('while a part of it is folded away, and keeps its place in the whole', () => {
    show(40);
    const coverage = start();
    read(coverage, 402);
    for (const p of paragraphs().slice(10)) p.remove();
    expect(follow(coverage)).toBe(true);
    expect(seen(coverage)).toBe(32);
    append(30);
    expect(follow(coverage)).toBe(true);
    expect(seen(coverage)).toBe(32);
  });
});

it('is no longer followed when another stands there', () => {
  show(40);
  const coverage = start();
  read(coverage, 402);
  show(30, 'another');
  expect(follow(coverage)).toBe(false);
  expect(seen(coverage)).toBe(32);
});

it('knows the passage at which reading stopped', () => {
  show(8);
  const coverage = start();
  expect(coverage.passage()).toBe(words('original0'));
  read(coverage, 81);
  expect(coverage.passage()).toBe(words('original4'));
  read(coverage, 400);
  expect(coverage.passage()).toBe('');
});

it('goes on in a long paragraph at its sentence', () => {
  document.body.innerHTML = '<article><p></p></article>';
  const p = document.querySelector('p') as HTMLElement;
  p.textContent = 'What is said first. What is said next! '.repeat(20);
  const coverage = start();
  read(coverage, 82);
  expect(coverage.passage()).toMatch(/^What is said (first|next)/);
});

it('asks nothing of the layout while nothing moves', () => {
  show(40);
  const coverage = start();
  bottom = 402;
  coverage.tick(1);
  const asked = vi.mocked(Range.prototype.getBoundingClientRect).mock.calls.length;
  coverage.tick(1, true);
  expect(seen(coverage)).toBe(32);
  expect(vi.mocked(Range.prototype.getBoundingClientRect).mock.calls.length).toBe(asked);
});
