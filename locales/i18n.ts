import { type ComponentsJSON, createI18n, type Messages, translationsLoading } from '@nanostores/i18n';
import { choose, type Locale, locale } from './locale';

/** One chunk a text and language, so that a page loads only the texts it shows, in one language. */
const catalogues = import.meta.glob<ComponentsJSON[string]>('./zh-CN/*.json', { import: 'default' });

/** Defines a text in the base language; the other languages are found by its name. */
export const i18n = createI18n(locale, {
  async get(code, names): Promise<ComponentsJSON[]> {
    return Promise.all(
      names.map(async (name) => ({ [name]: (await catalogues[`./${code}/${name}.json`]?.()) ?? {} })),
    );
  },
});

/** Sets the language and resolves when the given texts speak it, so that a page is never drawn twice. */
export async function speak(setting: 'auto' | Locale, texts: readonly Messages[]): Promise<void> {
  choose(setting);
  await spoken(texts);
  document.documentElement.lang = locale.get();
}

/** Resolves when the given texts speak the page's language: for a piece that is fetched after the page was drawn. */
export async function spoken(texts: readonly Messages[]): Promise<void> {
  for (const text of texts) text.listen(() => {});
  await translationsLoading(i18n);
}

locale.listen((code) => {
  document.documentElement.lang = code;
});
