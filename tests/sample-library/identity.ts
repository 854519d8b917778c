import { pick } from '@/tests/stand-ins/random';
import type { Random } from './chance';

/** Where a course is published, and how its keys and addresses are written there. */
export interface Home {
  reader: string;
  courseKey: string;
  url: string;
  chapterKey(index: number): string;
  chapterUrl(index: number): string;
}

const BOOKS = [
  { host: 'docs.lantern.example', reader: 'mkdocs-material' },
  { host: 'handbook.example', reader: 'vitepress' },
  { host: 'lernen.example', reader: 'mkdocs-material' },
  { host: 'campus.example', reader: 'generic' },
] as const;

/** A column of Geekbang's; article numbers of different columns never meet. */
export function column(index: number): Home {
  const id = 100_000_000 + index * 1000;
  const article = (chapter: number) => 900_000_000 + index * 1000 + chapter;
  return {
    reader: 'geekbang',
    courseKey: `geekbang:${id}`,
    url: `https://time.geekbang.org/column/intro/${id}`,
    chapterKey: (chapter) => `geekbang:article/${article(chapter)}`,
    chapterUrl: (chapter) => `https://time.geekbang.org/column/article/${article(chapter)}`,
  };
}

/** A book on some host. */
export function book(random: Random, index: number): Home {
  const { host, reader } = pick(random, BOOKS);
  const place = `${host}/book-${index}`;
  return {
    reader,
    courseKey: `book:${place}`,
    url: `https://${place}/`,
    chapterKey: (chapter) => `book:${place}/chapter-${chapter + 1}`,
    chapterUrl: (chapter) => `https://${place}/chapter-${chapter + 1}/`,
  };
}
