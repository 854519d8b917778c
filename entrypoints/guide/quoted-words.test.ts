import { messagesToJSON } from '@nanostores/i18n';
import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '@/docs/.vitepress/chapters';

const chapters = import.meta.glob<string>('../../docs/{en,zh}/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const modules = import.meta.glob<Record<string, never>>('../../locales/*-text.ts', { eager: true });
const translated = import.meta.glob<object>('../../locales/zh-CN/*.json', { eager: true, import: 'default' });
const manifests = import.meta.glob<object>('../../public/_locales/{en,zh_CN}/messages.json', {
  eager: true,
  import: 'default',
});

const INTERFACE = {
  en: [messagesToJSON(...Object.values(modules).flatMap((module) => Object.values(module))), manifests],
  zh: [translated, manifests],
};
/** What is in quotation marks and in italics is a word of the interface, but for these. */
const OTHERS = {
  // The browser's words.
  en: ['Unlimited', 'Allow on every visit'],
  // The browser's words, what sites say, and words that are talked about.
  zh: ['不限量', '每次访问时都允许', '已学完', '太频繁', '投入的时间', '读完了', '那一笔不算'],
};
const QUOTED = { en: /(?<!\*)\*([^*\n]+)\*(?!\*)/g, zh: /“([^”\n]+)”/g };

/** Every text in a tree of catalogues. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

/** Without what is put in, and the signs that may end a label. */
const bare = (text: string) => text.replace(/\{\w+\}/g, '').replace(/[\s…。.?？:：]+$/u, '');

describe.each(['en', 'zh'] as const)('what the guide quotes of the interface, %s', (language) => {
  const known = new Set([
    ...textsIn(INTERFACE[language]).map(bare),
    ...CHAPTERS.map((chapter) => chapter[language].replace(/^(\d+\. |\d+ \| )/, '')),
    ...OTHERS[language],
  ]);

  it.each(CHAPTERS.map(({ file }) => file))('%s', (file) => {
    const text = chapters[`../../docs/${language}/${file}.md`] ?? '';
    expect(text).toContain(`# ${CHAPTERS.find((chapter) => chapter.file === file)?.[language]}`);
    const quoted = [...text.matchAll(QUOTED[language])].flatMap(([, words = '']) => words.split(' → '));
    expect(quoted.filter((words) => !known.has(bare(words)))).toEqual([]);
  });

  it('names all of its chapters, and asks for no command of a developer', () => {
    const written = Object.entries(chapters).filter(([name]) => name.includes(`/${language}/`));
    expect(written.length).toBe(CHAPTERS.length + 1);
    expect(written.filter(([, text]) => text.includes('npm '))).toEqual([]);
  });
});
