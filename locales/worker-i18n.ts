import { type Components, type ComponentsJSON, createI18n } from '@nanostores/i18n';
import { atom } from 'nanostores';
import { type Locale, ofBrowser } from './locale';
import simplified from './zh-CN/notice.json';
import traditional from './zh-TW/notice.json';

/** A language of its own: that of `locale.ts` changes a page's document. */
const language = atom<Locale>('en');

const texts: Record<string, ComponentsJSON> = {
  'zh-CN': { notice: simplified },
  'zh-TW': { notice: traditional },
};

/**
 * Defines a text of the background. A worker cannot fetch a text when it needs one, so these few texts come with it in
 * all languages, and pages do without them.
 */
export const workerI18n = createI18n(language, {
  // The library's type does not allow plurals, which it accepts.
  cache: texts as Record<string, Components>,
  // The cache holds everything there is.
  get: async () => ({}),
});

/** Lets the background's texts follow `settings.locale`, and returns the language that this means. */
export function speakInWorker(setting: 'auto' | Locale): Locale {
  const chosen = setting === 'auto' ? ofBrowser() : setting;
  language.set(chosen);
  return chosen;
}
