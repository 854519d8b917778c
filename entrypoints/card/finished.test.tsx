// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cardText } from '@/locales/card-text';
import { courseText } from '@/locales/course-text';
import { speak } from '@/locales/i18n';
import { markText } from '@/locales/mark-text';
import type { CardState } from '@/messages/map';
import { Finished } from './finished';

const STATE: CardState = {
  kind: 'finished',
  courseTitle: 'Gateway',
  chapterTitle: 'Farewell',
  done: 60,
  counted: 60,
  because: null,
  takeaway: '',
  finish: {
    startedAt: Date.UTC(2026, 8, 12, 12),
    at: Date.UTC(2026, 10, 3, 12),
    engaged: 3 * 3600,
    count: 4,
    rule: 'closing-chapter',
    nearest: { title: 'Compilers', chapters: 2, minutes: 9, url: 'https://site.example/59' },
  },
  locale: 'en',
  theme: 'auto',
};

beforeEach(() => speak('en', [cardText, courseText, markText]));
afterEach(cleanup);

function show(state: CardState = STATE) {
  const acts = { act: vi.fn(async () => ({ ok: true })), undo: vi.fn(), takeOut: vi.fn() };
  const { container } = render(<Finished state={state} {...acts} />);
  return { ...acts, text: container.textContent ?? '' };
}

it('says why, from when to when, how long, and the how-manieth it is', () => {
  const { text } = show();
  expect(text).toContain('Closing chapter read, 60 of 60 chapters');
  expect(text).toMatch(/Sep 12\s–\sNov 3, 2026 · read for 3 hours · 4th course finished/);
});

it('leads to the course that is next to its end', () => {
  show();
  expect(screen.getByTestId('card-nearest').textContent).toBe(
    'Closest to its end: Compilers, 2 chapters left · about 9 minutes',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://site.example/59');
});

it('takes it back by one click or one key, which means nothing in the takeaway', () => {
  const { undo } = show();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'n' });
  expect(undo).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'n' });
  fireEvent.click(screen.getByTestId('card-undo'));
  expect(undo).toHaveBeenCalledTimes(2);
});

it('asks which is wrong, the page or the course, and says what follows', () => {
  const { takeOut } = show();
  expect(screen.queryByTestId('card-not-this-page')).toBeNull();
  fireEvent.click(screen.getByTestId('card-not-this-course'));
  expect(screen.getAllByRole('listitem').map((choice) => choice.textContent)).toEqual([
    `This page is not part of “${STATE.courseTitle}”Nothing is recorded on this page any more. The rest of the course stays.`,
    `“${STATE.courseTitle}” is not a courseAll of it leaves your library, and nothing is recorded there any more.`,
  ]);
  fireEvent.click(screen.getByTestId('card-not-this-page'));
  fireEvent.click(screen.getByTestId('card-no-course'));
  expect(takeOut.mock.calls).toEqual([['not-this-page'], ['not-this-course']]);
});

it('has a line for the takeaway at once', () => {
  show();
  expect(screen.getByRole('textbox', { name: 'Takeaway' })).toBeTruthy();
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [22, '22nd'],
])('counts %i as %s', (count, said) => {
  const { text } = show({ ...STATE, finish: STATE.finish && { ...STATE.finish, count } });
  expect(text).toContain(`${said} course finished`);
});
