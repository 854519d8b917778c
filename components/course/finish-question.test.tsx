// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { speak } from '@/locales/i18n';
import { markText } from '@/locales/mark-text';
import { ASK_REASONS, type QuestionReason } from '@/progress/model/facts';
import { FinishQuestion } from './finish-question';

afterEach(async () => {
  cleanup();
  await speak('en', [markText]);
});

function show(because: QuestionReason, done = 24, counted = 24) {
  const answer = vi.fn();
  render(<FinishQuestion text="Finished?" row={{ done, counted }} because={because} answer={answer} />);
  return answer;
}
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

it('says how much was read where no farewell was, and that one may only look things up', () => {
  const answer = show('all-read');
  expect(screen.getByText('You have read all 24 chapters.', { exact: false })).toBeTruthy();
  expect(buttons()).toEqual(['Finished', 'Not yet', 'Only looking things up']);
  fireEvent.click(screen.getByTestId('question-looked-up'));
  expect(answer).toHaveBeenCalledWith('looked-up');
});

it('counts what was left out, and doubts a list that may not be whole', () => {
  show('last-page', 22, 24);
  expect(document.body.textContent).toContain(
    'You have read 22 of 24 chapters. No page follows this one, but the list of chapters may not be whole.',
  );
});

it('says it in the person’s language', async () => {
  await speak('zh-CN', [markText]);
  show('last-page');
  expect(document.body.textContent).toContain('24 讲都读完了。这一页后面没有下一页了，不过目录可能还不全。');
  expect(buttons()).toEqual(['标为结课', '还没学完', '只是来查阅']);
});

it.each(ASK_REASONS.filter((each) => each !== 'all-read' && each !== 'last-page'))(
  'offers two answers about a farewell: %s',
  (because) => {
    show(because);
    expect(buttons()).toEqual(['Finished', 'Not yet']);
  },
);
