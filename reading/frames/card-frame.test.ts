// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openCard } from './card-frame';

it('opens in a closed shadow root, without height or focus, and goes without a trace', () => {
  // happy-dom loads no frame and complains of it: anything that is none will do.
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name) => create(name === 'iframe' ? 'img' : name));
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const before = document.documentElement.children.length;
  const focused = document.activeElement;
  const card = openCard(document);
  const host = document.documentElement.lastElementChild as HTMLElement;
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
  expect(host.shadowRoot).toBeNull();
  expect(host.style.getPropertyValue('position')).toBe('fixed');
  expect(document.activeElement).toBe(focused);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  const frame = root.querySelector('img');
  expect(frame?.getAttribute('src')).toBe(browser.runtime.getURL('/card.html'));
  expect(frame?.style.getPropertyValue('height')).toMatch(/^0/);
  card.resize(123.6);
  expect(frame?.style.getPropertyValue('height')).toBe('124px');
  card.resize(99_999);
  expect(frame?.style.getPropertyValue('height')).toBe('640px');
  card.close();
  expect(document.documentElement.children).toHaveLength(before);
});
