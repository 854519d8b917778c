import { expect, type Page } from '@playwright/test';
import type { Visit } from '@/progress/facts';
import type { ChapterRow } from '@/progress/rows';
import type { Chapter, Course } from '../../stand-ins/geekbang/courses';
import { GEEKBANG } from '../../stand-ins/geekbang/site';
import type { Page as BookPage } from '../../stand-ins/mkdocs/pages';
import type { Extension } from './extension';
import { readDown, stayUntil } from './reading';

/** A chapter of either stand-in. */
export type Readable =
  | Pick<Chapter, 'id' | 'title' | 'paragraphs'>
  | Pick<BookPage, 'path' | 'title' | 'paragraphs'>;

/** What the chapter's key ends with, whatever stands before it. */
export function ending(chapter: Readable): string {
  return 'id' in chapter ? String(chapter.id) : chapter.path.replace(/\/$/, '');
}

/** Han characters of the chapter's own text. */
export function hanOf(chapter: Readable): number {
  return chapter.paragraphs.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Someone with a tab and a chapter before them. */
export class Visitor {
  constructor(
    readonly extension: Extension,
    readonly page: Page,
    /** Where the text stands. */
    private readonly text: string,
  ) {}

  /** Goes to the chapter by its address, in a fresh document. */
  async open(url: string, chapter: Readable): Promise<void> {
    await this.page.goto(url);
    await this.shown(chapter);
  }

  /** Goes to the chapter by a click in the page. */
  async jump(selector: string, chapter: Readable): Promise<void> {
    await this.page.locator(selector).first().click();
    await this.shown(chapter);
  }

  /** Waits until the chapter's own text stands in the page: its first paragraph, not merely its address. */
  async shown(chapter: Readable): Promise<void> {
    const beginning = (chapter.paragraphs[0] ?? '').slice(0, 40);
    await this.page.locator(this.text).getByText(beginning).first().waitFor();
  }

  /** Reads to the end, and stays until the store says that the chapter is done. */
  async read(chapter: Readable): Promise<void> {
    await readDown(this.page, this.text);
    const done = async () => (await this.rows(chapter)).some(({ state }) => state === 'done');
    expect(await stayUntil(this.page, done, 20), `${chapter.title} is done`).toBe(true);
  }

  /** Reads to the end without waiting for anything. */
  async skim(): Promise<void> {
    await readDown(this.page, this.text);
  }

  async rows(chapter: Readable): Promise<ChapterRow[]> {
    const { chapters } = await this.extension.store();
    return chapters.filter(({ chapterKey }) => chapterKey.endsWith(ending(chapter)));
  }

  async visits(chapter: Readable): Promise<Visit[]> {
    const { visits } = await this.extension.store();
    return visits.filter(({ chapterKey }) => chapterKey.endsWith(ending(chapter)));
  }
}

/** Address of a chapter on the Geekbang stand-in. */
export function addressOf(course: Course, chapter: Chapter): string {
  return `${GEEKBANG}${course.video ? `/course/detail/${course.id}-` : '/column/article/'}${chapter.id}`;
}

/** The catalogue row of a chapter, and the button to the following one. */
export const row = (chapter: Chapter) => `[data-row="${chapter.id}"]`;
export const NEXT = '[class*="Toolbar_toolbar_"] > :nth-child(2) > :nth-child(2)';

/** A visitor of each stand-in, in a new tab. */
export async function visitor(extension: Extension, site: 'geekbang' | 'mkdocs'): Promise<Visitor> {
  const text = site === 'geekbang' ? '#article-content-container' : 'article';
  return new Visitor(extension, await extension.context.newPage(), text);
}
