import type { CDPSession, Page } from '@playwright/test';
import type { Report } from '@/messages/map';
import type { Course } from '../../stand-ins/geekbang/courses';
import { pick } from '../../stand-ins/random';
import type { Extension } from '../harness/extension';
import { addressOf } from '../harness/visitor';

const SENT = 'sent';
const ANSWERED = 'answered';

/** What the pages' content scripts sent and were answered, heard from outside. */
export interface Post {
  /** The last report of every visit that was sent. */
  sent: Map<string, Report['visit']>;
  /** The last report of every visit that the background said was written. */
  acknowledged: Map<string, Report['visit']>;
  /** Reports that were sent and not written: the worker died, or said so. */
  failed: number;
  /** Reports in all, repeated ones counted. */
  reports: number;
  /** What went wrong in the pages themselves. */
  errors: string[];
}

export const emptyPost = (): Post => ({
  sent: new Map(),
  acknowledged: new Map(),
  failed: 0,
  reports: 0,
  errors: [],
});

/** Someone who goes from chapter to chapter of one course, in one document, with the real content script in it. */
export class Reader {
  private constructor(
    readonly page: Page,
    private readonly course: Course,
    private readonly random: () => number,
  ) {}

  static async open(extension: Extension, course: Course, random: () => number, post: Post): Promise<Reader> {
    const page = await extension.context.newPage();
    // High enough for a whole chapter: all of it is seen without scrolling.
    await page.setViewportSize({ width: 1280, height: 6000 });
    page.on('pageerror', (error) => post.errors.push(error.message));
    const client = await extension.context.newCDPSession(page);
    await listen(client, extension.id, post);
    await page.goto(addressOf(course, pick(random, course.chapters)));
    await page.locator('[data-row]').first().waitFor();
    return new Reader(page, course, random);
  }

  /** One visit: a click on a chapter other than this one, and so many milliseconds with it. */
  async visit(milliseconds: number): Promise<void> {
    const path = new URL(this.page.url()).pathname;
    const others = this.course.chapters.filter(({ id }) => !path.endsWith(String(id)));
    const { id } = pick(this.random, others);
    await this.page.locator(`[data-row="${id}"]`).click();
    await this.page.waitForTimeout(milliseconds);
  }
}

/** Puts an ear to the content script's messages, in its own world, as soon as that exists. */
async function listen(client: CDPSession, id: string, post: Post): Promise<void> {
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.endsWith(id)) return;
    const expression = `(${overhear})('${SENT}', '${ANSWERED}')`;
    client.send('Runtime.evaluate', { expression, contextId: context.id }).catch(() => undefined);
  });
  client.on('Runtime.consoleAPICalled', ({ args }) => {
    const [what, json] = args.map(({ value }) => String(value));
    if (what === SENT) {
      const visit = JSON.parse(json ?? '') as Report['visit'];
      post.reports += 1;
      post.sent.set(visit.id, visit);
    }
    if (what === ANSWERED) {
      const { visit, recorded } = JSON.parse(json ?? '') as { visit: Report['visit']; recorded: boolean };
      // Two answers may change places on their way: what the later report said is written all the same.
      const isLatest = visit.endedAt >= (post.acknowledged.get(visit.id)?.endedAt ?? 0);
      if (!recorded) post.failed += 1;
      else if (isLatest) post.acknowledged.set(visit.id, visit);
    }
  });
  await client.send('Runtime.enable');
}

/** Runs in the content script's world. What is sent and answered passes through unchanged. */
function overhear(sent: string, answered: string): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Messaging } }).chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message) => {
    if (message.to !== 'report') return send(message);
    const { visit } = message.ask;
    console.debug(sent, JSON.stringify(visit));
    const tell = (recorded: boolean) => console.debug(answered, JSON.stringify({ visit, recorded }));
    try {
      const answer = await send(message);
      tell(answer?.reply?.recorded === true);
      return answer;
    } catch (error) {
      tell(false);
      throw error;
    }
  };
}

interface Messaging {
  sendMessage(message: {
    to: string;
    ask: { visit: unknown };
  }): Promise<{ reply?: { recorded: boolean } } | undefined>;
}
