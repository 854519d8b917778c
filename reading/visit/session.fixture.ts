import type { Page, SiteReader } from '@/detection/reader';

/** A site whose chapters are below `/c/`, with a list that only its JSON knows. For tests. */
export const reader: SiteReader = {
  id: 'test',
  name: 'Test',
  tier: 'site',
  matches: () => true,
  isChapterPage: ({ url, document }) =>
    url.pathname.startsWith('/c/')
      ? document.querySelector('#text')
        ? null
        : 'no-article'
      : 'no-chapter-address',
  course: () => ({ keys: ['book:x'] }),
  chapter: ({ url }) => ({ key: `book:x${url.pathname}`, preview: false }),
  outline: ({ answers }) =>
    answers.list?.ok
      ? { chapters: [{ key: 'book:x/c/a', title: 'A' }], complete: true, from: 'json', because: 'all' }
      : null,
  article: ({ document }: Page) => document.querySelector('#text'),
};
