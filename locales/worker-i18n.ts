import { type Components, type ComponentsJSON, createI18n } from '@nanostores/i18n';
import { atom } from 'nanostores';
import { type Locale, ofBrowser } from './locale';
import simplified from './zh-CN/notice.json';
import traditional from './zh-TW/notice.json';

/** Not that of `locale.ts`, which a page's document follows. */
const language = atom<Locale>('en');

const texts: Record<string, ComponentsJSON> = {
  'zh-CN': { notice: simplified },
  'zh-TW': { notice: traditional },
};

/**
 * Defines a text that the background says. A worker can fetch nothing when it is needed, so these few texts come with
 * it in all languages, and pages do without them.
 */
export const workerI18n = createI18n(language, {
  // Its type knows no plurals, which it takes.
  cache: texts as Record<string, Components>,
  // Everything there is lies in the cache.
  get: async () => ({}),
});

/** Lets the background's texts follow `settings.locale`. */
export function speakInWorker(setting: 'auto' | Locale): void {
  language.set(setting === 'auto' ? ofBrowser() : setting);
}
