// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { CardState } from '@/messages/map';
import { Asking } from './asking';

afterEach(cleanup);

function show(because: CardState['because']) {
  const acts = { finished: vi.fn(), notYet: vi.fn(), lookingUp: vi.fn() };
  const state: CardState = {
    kind: 'ask',
    courseTitle: 'Tea',
    chapterTitle: 'Storing',
    done: 5,
    counted: 5,
    because,
    takeaway: '',
    finish: null,
    locale: 'en',
    theme: 'auto',
  };
  render(<Asking state={state} {...acts} />);
  return acts;
}

it('says that all was read, and takes each of three answers', () => {
  const acts = show('all-read');
  expect(screen.getByText('You have read all 5 chapters.')).toBeTruthy();
  for (const id of ['card-finished', 'card-not-yet', 'card-looked-up'])
    fireEvent.click(screen.getByTestId(id));
  for (const act of Object.values(acts)) expect(act).toHaveBeenCalledOnce();
});

it('offers nothing but yes and no about a farewell, and no reason that is none of its own', () => {
  show('chapters-missing');
  expect(screen.queryByTestId('card-looked-up')).toBeNull();
  cleanup();
  show('read-again');
  expect(screen.getByRole('heading').parentElement?.querySelectorAll('p')).toHaveLength(1);
});
