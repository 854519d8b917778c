// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { speak } from '@/locales/i18n';
import { popupText } from '@/locales/popup-text';
import { ChapterMeters } from './chapter-meters';

const PROGRESS = { engaged: 31, needed: 30, seen: 0.83, media: 0.5, done: false };

beforeEach(() => speak('en', [popupText]));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says what was seen of what is needed, and that the time is enough', () => {
  const { container } = render(<ChapterMeters progress={PROGRESS} hasText hasMedia={false} unseen={null} />);
  expect(container.textContent).toBe('83% of 90% seen · time enough');
  cleanup();
  const both = render(
    <ChapterMeters progress={{ ...PROGRESS, engaged: 12 }} hasText hasMedia unseen={null} />,
  );
  expect(both.container.textContent).toBe('83% of 90% seen · 12 of 30 s · 50% of 90% played');
});

it('goes to the first words that were not seen', () => {
  const executeScript = vi.fn(async () => []);
  Object.assign(browser, { scripting: { executeScript } });
  render(
    <ChapterMeters
      progress={PROGRESS}
      hasText
      hasMedia={false}
      unseen={{ tabId: 7, passage: 'What comes next' }}
    />,
  );
  fireEvent.click(screen.getByTestId('show-unseen'));
  expect(executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ target: { tabId: 7 }, args: ['What comes next'] }),
  );
});
