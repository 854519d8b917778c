import { expect, type Page } from '@playwright/test';
import type { Extension } from '../e2e/harness/extension';
import { type Readable, Visitor } from '../e2e/harness/visitor';
import { generatorOf, hostOf, test, type Way } from './browser';
import { isBuilt } from './build.mjs';
import type { Chapter } from './courses.mjs';
import type { Generator } from './generators.mjs';
import type { Look } from './look';
import { LOOKS } from './looks';

/** A chapter with its place on the site: host and path. */
export type Placed = Chapter & { path: string };

/** A built site, someone who reads there, and what the store knows of it. */
export class Site {
  readonly generator: Generator;
  readonly host: string;
  readonly look: Look;
  readonly someone: Visitor;

  constructor(
    private readonly extension: Extension,
    readonly page: Page,
    id: string,
    way: Way,
  ) {
    this.generator = generatorOf(id);
    this.host = hostOf(id, way);
    this.look = LOOKS[id] as Look;
    this.someone = new Visitor(extension, page, this.look.text);
  }

  /** Skips the test where Debian's generator is missing; those from npm are always there. */
  static mustBeBuilt({ name, from, packages, ...generator }: Generator): void {
    const there = isBuilt({ name, from, packages, ...generator });
    test.skip(from === 'debian' && !there, `not built: ${packages.join(', ')} from Debian`);
    expect(there, `${name} was built`).toBe(true);
  }

  at(chapter: Chapter): Placed {
    return { ...chapter, path: `${this.host}${this.look.path(chapter.slug)}` };
  }

  /** By its address in a new document: where only what follows the `#` changes, a browser would keep the one it has. */
  async openAfresh(chapter: Readable & { path: string }): Promise<void> {
    await this.page.goto('about:blank');
    await this.someone.open(`https://${chapter.path}`, chapter);
  }

  /** The courses that are known of this host, and what stands in their rows. */
  async courses() {
    const { courses } = await this.extension.store();
    return courses
      .filter(({ key }) => key.startsWith(`book:${this.host}`))
      .map(({ title, state, chapters, question }) => ({ title, state, chapters, asks: question !== null }));
  }

  /** Titles of the chapters that are done, in the order of the alphabet. */
  async done(): Promise<string[]> {
    const { chapters } = await this.extension.store();
    return chapters
      .filter(({ chapterKey, state }) => chapterKey.startsWith(`book:${this.host}`) && state === 'done')
      .map(({ title }) => title)
      .toSorted();
  }
}
