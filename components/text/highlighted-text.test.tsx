// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from '../controls/tabs';
import { ProgressBar } from '../course/progress-bar';
import { Interpolate } from './interpolate';
import { langOf } from './lang-of';
import { safeUrl } from './safe-url';

afterEach(cleanup);

describe('Said', () => {
  it('puts pieces where the sentence wants them and keeps a title that looks like a place as it is', () => {
    const { container } = render(
      <p>
        <Interpolate text="在 {place} 停了，{unknown}" place={<b>{'{place} $&'}</b>} />
      </p>,
    );
    expect(container.textContent).toBe('在 {place} $& 停了，{unknown}');
    expect(container.querySelectorAll('b')).toHaveLength(1);
  });
});

describe('Tabs', () => {
  it('moves and chooses by arrow keys, with one stop for Tab', () => {
    const choose = vi.fn();
    const tabs = [
      { id: 'a', label: 'A', count: 1 },
      { id: 'b', label: 'B', count: 2 },
    ];
    render(<Tabs label="T" tabs={tabs} chosen="a" panel="p" choose={choose} />);
    const [a, b] = screen.getAllByRole('tab');
    expect([a?.tabIndex, b?.tabIndex]).toEqual([0, -1]);
    a?.focus();
    fireEvent.keyDown(a as HTMLElement, { key: 'ArrowRight' });
    expect(choose).toHaveBeenCalledWith('b');
    expect(document.activeElement).toBe(b);
  });
});

describe('Road', () => {
  it.each([
    [0.5, '50%'],
    [7, '100%'],
    [-1, '0%'],
    [Number.NaN, '0%'],
  ])('a share of %d is %s of the way', (share, width) => {
    const { container } = render(<ProgressBar share={share} label="x" />);
    expect(container.querySelector('i')?.style.width).toBe(width);
  });
});

it.each([
  ['https://example.com/a', true],
  ['http://localhost:1/', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.com', false],
  [undefined, false],
])('safeUrl(%j) lets it through: %s', (url, through) => {
  expect(safeUrl(url) !== undefined).toBe(through);
});

it.each([
  ['结束语', undefined, 'zh-CN'],
  ['結束語', 'zh-TW', 'zh-TW'],
  ['結束語', undefined, 'zh-TW'],
  ['結束語', 'zh-CN', 'zh-CN'],
  ['結束', 'ja', 'ja'],
  ['おわり', 'zh-CN', 'ja'],
  ['Goodbye', 'zh-CN', 'en'],
  ['Au revoir', 'fr', 'fr'],
  ['12', undefined, undefined],
])('langOf(%j, %j) is %j', (text, declared, lang) => {
  expect(langOf(text, declared)).toBe(lang);
});
