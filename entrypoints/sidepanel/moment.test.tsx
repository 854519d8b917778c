// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { MomentLink } from '@/components/notes/moment-link';
import { notesOf } from '@/storage/notes/save-note';
import { COURSE, emptyLibrary, keyOf, read } from '@/storage/recording/report.fixture';
import { ChapterNotes } from './chapter-notes';
import { momentIn } from './moment';
import { momentHere } from './moment-here';

afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());

/** A recording that stands at this second. */
function recording(second: number, duration: number, isPlaying = false): HTMLVideoElement {
  const element = document.createElement('video');
  Object.defineProperties(element, {
    currentTime: { value: second },
    duration: { value: duration },
    paused: { value: !isPlaying },
  });
  return element;
}

describe('momentHere', () => {
  beforeEach(() => document.body.replaceChildren());

  it('is where the playing recording stands, else the longest that was played', () => {
    expect(momentHere()).toBeNull();
    document.body.append(recording(0, 3600), recording(12.5, 15), recording(90, 600));
    expect(momentHere()).toEqual({ second: 90, length: 600, isPlaying: false });
    document.body.append(recording(3, 5, true));
    expect(momentHere()).toMatchObject({ second: 3, isPlaying: true });
  });

  it('looks inside a player’s own tree, and bears a broadcast without an end', () => {
    const player = document.createElement('div');
    document.body.append(player);
    player.attachShadow({ mode: 'open' }).append(recording(30, Number.POSITIVE_INFINITY));
    expect(momentHere()).toEqual({ second: 30, length: 0, isPlaying: false });
  });
});

describe('momentIn', () => {
  const answer = (...results: unknown[]) => {
    const frames = results.map((result, frameId) => ({ frameId, documentId: '', result }));
    browser.scripting.executeScript = vi.fn(async () => frames) as never;
  };

  it('takes the frame that plays, and nothing that is no moment', async () => {
    answer(null, { second: 61.9, length: 600, isPlaying: false }, { second: 5, length: 1, isPlaying: true });
    expect(await momentIn(1)).toBe(5);
    answer({ second: Number.NaN, length: 1, isPlaying: true }, 'x', {
      second: 61.9,
      length: 600,
      isPlaying: false,
    });
    expect(await momentIn(1)).toBe(61);
    answer({ second: -1, length: 1, isPlaying: true });
    expect(await momentIn(1)).toBeNull();
  });

  it('is nothing where the browser lets nobody in', async () => {
    browser.scripting.executeScript = vi.fn(async () => Promise.reject(new Error('no access'))) as never;
    expect(await momentIn(1)).toBeNull();
  });
});

describe('a note on a moment', () => {
  const URL_OF = 'https://www.youtube.com/watch?v=aaaaaaaaaa1';
  const show = (readMoment: (() => Promise<number | null>) | null, say = vi.fn()) => {
    render(
      <ChapterNotes
        courseKey={COURSE}
        chapterKeys={[keyOf(1)]}
        title="One"
        page={URL_OF}
        readMoment={readMoment}
        quoted={null}
        written={() => {}}
        say={say}
      />,
    );
    return say;
  };

  beforeEach(async () => {
    localStorage.clear();
    await emptyLibrary();
    await read(1);
  });

  it('carries its time, by the button and by the key, and leads back', async () => {
    show(async () => 754);
    fireEvent.keyDown(document.body, { key: 't' });
    fireEvent.input(await screen.findByLabelText('Note on One'), { target: { value: 'Here it is.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect((await screen.findByTestId('moment')).getAttribute('href')).toBe(`${URL_OF}&t=754`);
    expect(screen.getByTestId('moment').textContent).toBe('12:34');
    expect(await notesOf(COURSE)).toMatchObject([{ body: 'Here it is.', second: 754, chapterKey: keyOf(1) }]);
    fireEvent.click(screen.getByTestId('note-now'));
    await screen.findByLabelText('Note on One');
  });

  it('says that there is no moment, and is not offered where there is no recording', async () => {
    const say = show(async () => null);
    fireEvent.click(await screen.findByTestId('note-now'));
    await waitFor(() =>
      expect(say).toHaveBeenCalledWith({ text: expect.stringMatching(/^Nothing is playing/) }),
    );
    cleanup();
    show(null);
    expect(screen.queryByTestId('note-now')).toBeNull();
  });

  it('leads to the lesson where its site knows no such address, and nowhere dangerous', () => {
    const link = (page: string | undefined) => {
      cleanup();
      render(<MomentLink note={{ second: 61 }} page={page} />);
      return screen.queryByTestId('moment')?.getAttribute('href');
    };
    expect(link('https://example.test/lesson')).toBe('https://example.test/lesson');
    expect(link('javascript:alert(1)')).toBeUndefined();
    expect(link(undefined)).toBeUndefined();
    expect(document.body.textContent).toBe('1:01');
  });
});
