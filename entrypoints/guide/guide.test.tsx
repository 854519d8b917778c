// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { guideText } from '@/locales/guide-text';
import { speak } from '@/locales/i18n';
import { Guide } from './guide';

afterEach(cleanup);

it.each([
  ['zh-TW', 'zh-CN', true],
  ['zh-CN', 'zh-CN', false],
  ['en', 'en', false],
] as const)(
  'in %s gives the guide in %s; says that it is in simplified characters: %s',
  async (code, given, said) => {
    await speak(code, [guideText]);
    render(<Guide />);
    expect(screen.getByRole('article').lang).toBe(given);
    expect(screen.queryByText(guideText.get().simplified) !== null).toBe(said);
    await screen.findByRole('heading', { level: 1 });
  },
);
