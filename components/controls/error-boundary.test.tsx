// @vitest-environment happy-dom

import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary';

afterEach(cleanup);

it('says what happened, and goes on when what failed works again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let works = false;
  const Page = () => {
    if (!works) throw new RangeError('Maximum call stack size exceeded');
    return <p>drawn</p>;
  };
  render(
    <ErrorBoundary>
      <Page />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading').textContent).toBe('This page stopped');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/library.html#/');
  works = true;
  fireEvent.click(screen.getByRole('button'));
  expect(screen.getByText('drawn')).toBeTruthy();
});

const pages = readdirSync('entrypoints').filter((name) =>
  readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).includes(`${name}/main.tsx`),
);

it.each(pages)('stands around the page %s, and its words are there before it is needed', (page) => {
  const main = readFileSync(`entrypoints/${page}/main.tsx`, 'utf8');
  expect(main).toMatch(/<ErrorBoundary>\s*<\w+/);
  expect(main).toContain('brokenText');
});
