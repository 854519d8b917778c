import { afterEach, describe, expect, it, vi } from 'vitest';
import { choose, locale, spokenOf } from './locale';
import { ago, amount, days, moment } from './time';

afterEach(() => {
  vi.unstubAllGlobals();
  choose('auto');
});

describe('the browser’s languages decide', () => {
  it.each([
    [['zh-TW', 'zh', 'en-US', 'en'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-MO'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-Hant-HK'], 'zh-TW'],
    [['zh-hant-tw'], 'zh-TW'],
    [['zh-CN', 'zh', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-Hans-TW'], 'zh-CN'],
    [['zh-CN', 'zh-TW'], 'zh-CN'],
    [['en-AU', 'zh-TW'], 'en'],
    [['en'], 'en'],
    // What Epilogue does not speak is passed over, and English comes last.
    [['fr-FR', 'zh-TW', 'en'], 'zh-TW'],
    [['ja', 'ko'], 'en'],
    [['zha', 'enm'], 'en'],
    [[], 'en'],
  ])('%j: %s', (languages, expected) => {
    expect(spokenOf(languages)).toBe(expected);
  });

  it('until the person chooses, and again when they leave it to the browser', () => {
    vi.stubGlobal('navigator', { languages: ['zh-HK', 'en'] });
    choose('auto');
    expect(locale.get()).toBe('zh-TW');
    choose('en');
    expect(locale.get()).toBe('en');
    choose('auto');
    expect(locale.get()).toBe('zh-TW');
  });
});

it('tells days, dates and amounts as Taiwan writes them', () => {
  const noon = new Date(2026, 0, 5, 12).getTime();
  expect(days(41, 'zh-TW')).toBe('41 天');
  expect(ago(noon - 86_400_000, noon, 'zh-TW')).toBe('昨天');
  expect(ago(noon - 20 * 86_400_000, noon, 'zh-TW')).toBe('3 週前');
  expect(amount(1_000_000, 'zh-TW')).toBe('1,000,000');
  expect(moment(noon, 'zh-TW')).toContain('2026年1月5日');
});
