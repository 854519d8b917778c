import { marked } from 'marked';
import { CHAPTERS } from '@/docs/.vitepress/chapters';
import type { Locale } from '@/locales/locale';

export type GuideLanguage = 'zh' | 'en';

const texts = import.meta.glob<string>(['@/docs/zh/*.md', '@/docs/en/*.md'], {
  query: '?raw',
  import: 'default',
});

/** The guide exists in two languages; every Chinese reader gets the Chinese one. */
export function guideLanguage(locale: Locale): GuideLanguage {
  return locale.startsWith('zh') ? 'zh' : 'en';
}

/** The chapter that an address names, or the first. */
export function chapterAt(hash: string): number {
  const at = CHAPTERS.findIndex(({ file }) => hash === `#/${file}`);
  return Math.max(0, at);
}

/** One chapter as HTML. It is our own text, part of the package. */
export async function chapterOf(language: GuideLanguage, file: string): Promise<Node[]> {
  const [, load] =
    Object.entries(texts).find(([path]) => path.endsWith(`/docs/${language}/${file}.md`)) ?? [];
  if (!load) throw new Error(`the guide has no chapter ${file}`);
  const html = marked.parse(await load(), { async: false });
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}
