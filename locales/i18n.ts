import { type ComponentsJSON, createI18n, type Messages, translationsLoading } from '@nanostores/i18n';
import { choose, type Locale, locale } from './locale';

/**
 * One chunk for each language, of which a page loads its own: some twelve kilobytes from the person's own disk. A chunk
 * for each text would be less to load, but each page would have to name them all before it can show anything.
 */
const languages = {
  'zh-CN': () => import('./zh-CN/catalogue'),
  'zh-TW': () => import('./zh-TW/catalogue'),
} satisfies Partial<Record<Locale, unknown>>;

/** Defines a text in the base language. Its name finds the translations. */
export const i18n = createI18n(locale, {
  async get(code, names): Promise<ComponentsJSON[]> {
    const texts = code in languages ? (await languages[code as keyof typeof languages]()).catalogue : {};
    return names.map((name) => ({ [name]: texts[`./${name}.json`] ?? {} }));
  },
});

/** Sets the language, and resolves once the given texts are in it, so that a page is never drawn twice. */
export async function speak(setting: 'auto' | Locale, texts: readonly Messages[]): Promise<void> {
  choose(setting);
  await spoken(texts);
  document.documentElement.lang = locale.get();
}

/** Resolves once the given texts are in the page's language, for a piece that is fetched after the page was drawn. */
export async function spoken(texts: readonly Messages[]): Promise<void> {
  for (const text of texts) text.listen(() => {});
  await translationsLoading(i18n);
}

locale.listen((code) => {
  document.documentElement.lang = code;
});
