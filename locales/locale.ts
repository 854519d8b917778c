import { atom } from 'nanostores';

/** The languages of Epilogue. The first is the base, which is always there. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The first of the browser's languages (BCP 47, best first) that Epilogue speaks, or English. Written by hand, because
 * browsers ask for traditional characters by script or by region, and there are many regions.
 */
export function spokenOf(languages: readonly string[]): Locale {
  for (const language of languages) {
    if (/^zh-(hant|tw|hk|mo)\b/i.test(language)) return 'zh-TW';
    if (/^zh\b/i.test(language)) return 'zh-CN';
    if (/^en\b/i.test(language)) return 'en';
  }
  return 'en';
}

/** The one of them that the browser asks for. */
export const ofBrowser = (): Locale => spokenOf(navigator.languages);

/** The language of the page: the browser's, until the settings are known. */
export const locale = atom<Locale>(ofBrowser());

/** Follows `settings.locale`. */
export function choose(setting: 'auto' | Locale): void {
  locale.set(setting === 'auto' ? ofBrowser() : setting);
}
