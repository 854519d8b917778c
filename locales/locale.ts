import { browser, localeFrom } from '@nanostores/i18n';
import { atom } from 'nanostores';

/** The languages Epilogue speaks; the first one is the base that is always there. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/** Every Chinese speaker gets the Chinese there is, before any English further down the list. */
const AVAILABLE = [...LOCALES, 'zh', 'zh-Hans', 'zh-Hans-CN', 'zh-SG', 'zh-TW', 'zh-HK', 'en-US', 'en-GB'];

const browserLocale = browser({ available: AVAILABLE, fallback: 'en' });

/** What the person chose in the settings; empty while the browser's language decides. */
const chosen = atom<Locale | undefined>(undefined);

const wanted = localeFrom(chosen, browserLocale);

/** The language to speak now. */
export const locale = atom<Locale>('en');

wanted.subscribe((code) => locale.set(code?.startsWith('zh') ? 'zh-CN' : 'en'));

/** Follows `settings.locale`. */
export function choose(setting: 'auto' | Locale): void {
  chosen.set(setting === 'auto' ? undefined : setting);
}
