import { expect, type Frame, type Page } from '@playwright/test';
import type { Visit } from '@/progress/model/facts';
import type { ChapterRow } from '@/progress/model/rows';
import type { Chapter, Course } from '../../stand-ins/geekbang/courses';
import { GEEKBANG } from '../../stand-ins/geekbang/site';
import type { Page as BookPage } from '../../stand-ins/mkdocs/pages';
import type { Extension } from './extension';
import { readDown, stayUntil } from './reading';
import { clickToolbar } from './real-popup';

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

  /** The same person at the same tab, after the extension was updated. */
  with(extension: Extension): Visitor {
    return new Visitor(extension, this.page, this.text);
  }

  /** Goes to the chapter by its address, in a fresh document. */
  async open(url: string, chapter: Readable): Promise<void> {
    await this.page.goto(url);
    await this.shown(chapter);
  }

  /** Puts the site on the list with the popup's own button, in the real popup over this page. */
  async track(): Promise<void> {
    const { origin, hostname } = new URL(this.page.url());
    await this.extension.grant(origin);
    await this.page.bringToFront();
    const popup = await clickToolbar(this.extension.context, this.extension.id, origin);
    await popup.click('[data-testid=track-site]');
    await this.extension.tracks(hostname);
    await popup.close();
    await expect.poll(() => popup.isOpen()).toBe(false);
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

  /** Reads to the end, and stays until all of it was seen. What was read is reported when the page is left. */
  async read(chapter: Readable): Promise<void> {
    const tab = await this.extension.tabOf(this.page);
    const state = async () => {
      const known = await this.extension.stateOf(tab);
      const here = known?.facts?.kind === 'chapter' && known.facts.chapter.key.endsWith(ending(chapter));
      return here ? known.visit : null;
    };
    // Nobody begins to read in the half second in which the text is still settling.
    await expect.poll(async () => (await state()) !== null, `${chapter.title} has settled`).toBe(true);
    const seen = async () => /^f{15}/.test((await state())?.slices ?? '');
    for (let time = 0; time < 3 && !(await seen()); time++) {
      // Whoever missed a part goes back to the top: on a busy machine the clock of the page stumbles.
      if (time > 0) await this.page.mouse.wheel(0, -100_000);
      await readDown(this.page, this.text);
      await stayUntil(this.page, seen, 6);
    }
    expect(await seen(), `${chapter.title}: ${JSON.stringify(await state())}`).toBe(true);
  }

  /** Reads, and stays until the store says that the chapter is done: reports come every ten seconds. */
  async complete(chapter: Readable): Promise<void> {
    await this.read(chapter);
    const done = async () => (await this.rows(chapter)).some(({ state }) => state === 'done');
    expect(await stayUntil(this.page, done, 60), `${chapter.title} is done`).toBe(true);
  }

  /** Reads to the end without waiting for anything. */
  async skim(): Promise<void> {
    await readDown(this.page, this.text);
  }

  /** The card in the corner, once it is there. */
  async card(): Promise<Frame> {
    const find = () => this.page.frames().find((frame) => frame.url().endsWith('/card.html'));
    await expect.poll(() => find() !== undefined, { message: 'the card is shown' }).toBe(true);
    return find() as Frame;
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
