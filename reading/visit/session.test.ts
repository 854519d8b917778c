// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoursePage } from '@/detection/page-facts';
import type { SiteReader } from '@/detection/reader';
import type { Report, ReportReply, TabState } from '@/messages/map';
import { startSession } from './session';
import { reader } from './session.fixture';
import { performRequests } from './site-requests';

const told = vi.hoisted(() => ({
  reports: [] as Report[],
  sightings: [] as CoursePage[],
  missed: 0,
  reply: (async () => ({})) as (report: Report) => Promise<unknown>,
  tab: new Map<string, (ask: unknown) => Promise<unknown>>(),
  cards: 0,
}));
vi.mock('@/messages/send', () => ({
  ask: async (name: string, payload: Report) => {
    if (name === 'sighting') told.sightings.push(structuredClone(payload as unknown as CoursePage));
    if (name === 'missed') told.missed++;
    if (name !== 'report') return { granted: true };
    told.reports.push(structuredClone(payload));
    return told.reply(payload);
  },
}));
vi.mock('@/messages/listen', () => ({
  onTabMessage: (name: string, handler: (ask: unknown) => Promise<unknown>) => {
    told.tab.set(name, handler);
    return () => told.tab.delete(name);
  },
}));
vi.mock('../frames/card-frame', () => ({
  openCard: () => {
    told.cards++;
    return { resize: () => {}, close: () => told.cards-- };
  },
}));

const written: ReportReply = { recorded: true, card: null, chapterDone: false };
const text = (name: string) => `This is what chapter ${name} has to say. `.repeat(5);
let stop: AbortController;
let navigation: EventTarget;

function show(name: string): void {
  document.body.innerHTML = '';
  const article = document.createElement('div');
  article.id = 'text';
  article.append(Object.assign(document.createElement('p'), { textContent: text(name) }));
  document.body.append(article);
}

function go(path: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://x.example${path}`,
  );
  navigation.dispatchEvent(new Event('currententrychange'));
}

/** Someone reads for so many seconds. */
async function read(seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 30) {
    const event = new Event('wheel');
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(Math.min(left, 30) * 1000);
  }
}

const begin = (readers = [reader]) => startSession(window, readers, stop, performRequests);
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const state = async () => (await told.tab.get('state')?.({})) as TabState;
const keys = () => told.reports.map(({ page }) => page.chapter.key);

beforeEach(() => {
  vi.useFakeTimers();
  navigation = new EventTarget();
  Object.assign(window, { navigation });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  [stop, told.reports, told.sightings, told.missed, told.cards] = [new AbortController(), [], [], 0, 0];
  told.reply = async () => written;
  show('a');
  go('/c/a');
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a session', () => {
  it('reports at settle and every ten engaged seconds, under one id, growing', async () => {
    begin();
    await wait(1_000);
    expect(keys()).toEqual(['book:x/c/a']);
    await read(25);
    expect(told.reports).toHaveLength(3);
    expect(new Set(told.reports.map(({ visit }) => visit.id)).size).toBe(1);
    expect(told.reports[2]?.visit.engaged).toBeGreaterThanOrEqual(20);
    expect((await state()).phase).toBe('reading');
  });

  it('reports what remains when the page is hidden or left, and nothing twice', async () => {
    begin();
    await wait(1_000);
    await read(4);
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told.reports).toHaveLength(2);
    hidden.mockReturnValue('visible');
    await read(4);
    window.dispatchEvent(new Event('pagehide'));
    expect(told.reports).toHaveLength(3);
    expect(told.reports[2]?.visit.engaged).toBeGreaterThan(7);
  });

  it('gives the end of a chapter to it, and nothing to the next before its text is there', async () => {
    begin();
    await wait(1_000);
    await read(5);
    go('/c/b');
    await read(5);
    expect(keys()).toEqual(['book:x/c/a', 'book:x/c/a']);
    expect(told.reports[1]?.page.url).toBe('https://x.example/c/a');
    expect(await state()).toMatchObject({ phase: 'waiting', visit: null });
    show('b');
    await wait(1_000);
    expect(keys().at(-1)).toBe('book:x/c/b');
    expect(told.reports.at(-1)?.visit.engaged).toBe(0);
    expect(told.reports.at(-1)?.page.text.head).toContain('chapter b');
  });

  it('is not sure when the text never changes', async () => {
    begin();
    await wait(1_000);
    go('/c/b');
    await wait(16_000);
    expect((await state()).facts).toEqual({
      kind: 'not-sure',
      reader: 'test',
      reason: 'text-did-not-change',
    });
    expect(keys()).toEqual(['book:x/c/a']);
  });

  it('stays with a chapter whose address only gets another query or hash', async () => {
    begin();
    await wait(1_000);
    go('/c/a?tab=notes#end');
    await read(12);
    expect(new Set(told.reports.map(({ visit }) => visit.id)).size).toBe(1);
    expect(told.reports.at(-1)?.page.url).toBe('https://x.example/c/a');
  });

  it('reads a chapter again after back, though its text never changed', async () => {
    begin();
    await wait(1_000);
    go('/c/b');
    await wait(300);
    go('/c/a');
    await wait(1_000);
    expect((await state()).phase).toBe('reading');
    expect(keys()).toEqual(['book:x/c/a', 'book:x/c/a']);
    expect(new Set(told.reports.map(({ visit }) => visit.id)).size).toBe(2);
  });

  it('begins another visit when the page comes back from the cache', async () => {
    begin();
    await wait(1_000);
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await wait(1_000);
    expect(new Set(told.reports.map(({ visit }) => visit.id)).size).toBe(2);
  });

  it('sends the outline when JSON brings it, once', async () => {
    let answer: (response: Response) => void = () => {};
    vi.stubGlobal(
      'fetch',
      () =>
        new Promise<Response>((resolve) => {
          answer = resolve;
        }),
    );
    const list = { name: 'list', path: '/list', body: {}, once: 'visit' } as const;
    begin([{ ...reader, requests: () => [list] }]);
    await wait(1_000);
    expect(told.reports.map(({ page }) => page.outline !== undefined)).toEqual([false]);
    answer(new Response('{"code":0}'));
    await wait(10);
    expect(told.reports.map(({ page }) => page.outline !== undefined)).toEqual([false, true]);
    await read(11);
    expect(told.reports.at(-1)?.page).not.toHaveProperty('outline');
  });

  it('asks the site nothing again when a second copy of the script comes into the page', async () => {
    const fetched = vi.fn(async () => new Response('{"code":0}'));
    vi.stubGlobal('fetch', fetched);
    const list = { name: 'list', path: '/list', body: { second: 'copy' }, once: 'visit' } as const;
    begin([{ ...reader, requests: () => [list] }]);
    await wait(1_000);
    stop.abort();
    stop = new AbortController();
    begin([{ ...reader, requests: () => [list] }]);
    await wait(1_000);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(told.reports.at(-1)?.page.outline?.complete).toBe(true);
  });

  it('does not take the next chapter’s text for this one’s when JSON comes late', async () => {
    let answer: (response: Response) => void = () => {};
    vi.stubGlobal(
      'fetch',
      () =>
        new Promise<Response>((resolve) => {
          answer = resolve;
        }),
    );
    const list = { name: 'list', path: '/list', body: {}, once: 'visit' } as const;
    begin([{ ...reader, requests: () => [list] }]);
    await wait(1_000);
    show('b');
    answer(new Response('{"code":0}'));
    await wait(10);
    expect(told.reports.at(-1)?.page).toMatchObject({ chapter: { key: 'book:x/c/a' } });
    expect(told.reports.at(-1)?.page.text.head).toContain('chapter a');
  });

  it('begins again when the text is replaced under the same address', async () => {
    begin();
    await wait(1_000);
    await read(12);
    show('z');
    await read(3);
    expect(told.reports.at(-1)?.page.text.head).toContain('chapter z');
    expect(new Set(told.reports.map(({ visit }) => visit.id)).size).toBe(2);
  });

  it('goes on with the visit when the text was replaced before anybody read of it, as a translator does', async () => {
    begin();
    await wait(1_000);
    show('z');
    await wait(1_000);
    await read(3);
    await read(9);
    expect(told.reports.at(-1)?.page.text.head).toContain('chapter z');
    expect(told.reports.at(-1)?.visit.engaged).toBeGreaterThanOrEqual(10);
    expect(new Set(told.reports.map(({ visit: { id, startedAt } }) => `${id} ${startedAt}`)).size).toBe(1);
  });

  it('tells of the longest text of the visit with which it goes on', async () => {
    begin();
    await wait(1_000);
    const words = told.reports[0]?.page.text.words;
    document
      .querySelector('#text')
      ?.replaceChildren('Something far shorter stands here now, and no more of it. '.repeat(2));
    await wait(1_000);
    await read(3);
    await read(9);
    expect(told.reports.at(-1)?.page.text.head).toContain('far shorter');
    expect(told.reports.at(-1)?.visit.engaged).toBeGreaterThanOrEqual(10);
    expect(told.reports.at(-1)?.page.text.words).toBe(words);
  });

  it('begins another visit when what was replaced unread is another chapter now', async () => {
    const named: SiteReader = {
      ...reader,
      chapter: ({ document }) => ({
        key: `book:x/${document.querySelector('#text')?.textContent?.match(/chapter (\w)/)?.[1]}`,
        preview: false,
      }),
    };
    begin([named]);
    await wait(1_000);
    show('z');
    await wait(1_000);
    await read(12);
    expect(new Set(keys())).toEqual(new Set(['book:x/a', 'book:x/z']));
    expect(new Set(told.reports.map(({ visit }) => visit.id)).size).toBe(2);
  });

  it('counts from nothing after recording was paused', async () => {
    told.reply = async () => ({ ...written, recorded: false, refused: 'paused' });
    begin();
    await wait(1_000);
    await read(20);
    told.reply = async () => written;
    await read(11);
    expect(told.reports.at(-1)?.visit.engaged).toBeLessThan(12);
  });

  it('opens the card when it is due, and takes it away on the way to the next chapter', async () => {
    told.reply = async () => ({ ...written, card: 'finished' });
    begin();
    await wait(1_000);
    expect(told.cards).toBe(1);
    told.reply = async () => written;
    go('/c/b');
    expect(told.cards).toBe(0);
  });

  it('stops for good on a site that is not tracked', async () => {
    told.reply = async () => ({ ...written, recorded: false, refused: 'not-tracked' });
    begin();
    await wait(1_000);
    await read(30);
    go('/c/b');
    show('b');
    await wait(5_000);
    expect(told.reports).toHaveLength(1);
    expect(told.tab.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when its own site may not be read any more, and not for another', async () => {
    told.reply = async () => ({ ...written, card: 'ask' });
    begin();
    await wait(1_000);
    expect(await told.tab.get('leave')?.({})).toBe('https://x.example');
    await told.tab.get('leave')?.({ origin: 'https://y.example' });
    expect(await state()).toMatchObject({ phase: 'reading' });
    await told.tab.get('leave')?.({ origin: 'https://x.example' });
    expect(told).toMatchObject({ cards: 0 });
    expect(told.tab.size).toBe(0);
    await read(60);
    expect(told.reports).toHaveLength(1);
  });

  it('does nothing on a page that is no chapter, and says why', async () => {
    go('/shop');
    begin();
    await wait(20_000);
    expect(told.reports).toEqual([]);
    expect((await state()).facts).toMatchObject({ kind: 'not-a-chapter', reason: 'no-chapter-address' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a course's own page", () => {
  /** Lists what stands in the page, until the site's JSON says it all. */
  const introducing: SiteReader = {
    ...reader,
    isCoursePage: ({ url }) => url.pathname.startsWith('/intro/'),
    course: () => ({ keys: ['book:x'], title: { value: 'X', from: 'heading' } }),
    outline: (page) => {
      const listed = [...page.document.querySelectorAll('li')].map(({ textContent }, i) => ({
        key: `book:x/c/${i}`,
        title: textContent ?? '',
      }));
      return (
        reader.outline(page) ?? { chapters: listed, complete: false, from: 'outline', because: 'the page' }
      );
    },
    requests: () => [{ name: 'list', path: '/list', body: {}, once: 'visit' }],
  };
  const list = (...titles: string[]) => {
    document.body.innerHTML = `<ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`;
  };
  const answer = (respond: () => Promise<Response>) => vi.stubGlobal('fetch', respond);
  // Answers stay with the document, and here it is the same for every test.
  beforeEach(() => void Object.assign(window, { epilogueAnswers: undefined }));
  const seen = () => told.sightings.map(({ outline }) => outline?.chapters.length);

  it('is reported with its list once that stands still, and never as something read', async () => {
    answer(async () => new Response('', { status: 451 }));
    document.body.innerHTML = '';
    go('/intro/x');
    begin([introducing]);
    await wait(300);
    list('one');
    await wait(300);
    list('one', 'two');
    await wait(1_000);
    await read(30);
    expect(seen()).toEqual([2]);
    expect(await state()).toMatchObject({ facts: { kind: 'course' }, visit: null, phase: 'idle' });
    expect(told.reports).toEqual([]);
  });

  it('is told again when the site answers, and when the page shows more, but not twice', async () => {
    let arrive: (response: Response) => void = () => {};
    answer(() => new Promise((resolve) => (arrive = resolve)));
    list('one', 'two');
    go('/intro/x');
    begin([introducing]);
    await wait(1_000);
    list('one', 'two', 'three');
    await state();
    await state();
    arrive(new Response('{}'));
    await wait(100);
    await state();
    expect(seen()).toEqual([2, 3, 1]);
  });

  it('without a list is known for what it is, and no chapter that was missed', async () => {
    answer(async () => new Response('', { status: 451 }));
    document.body.innerHTML = '<h1>X</h1>';
    go('/intro/x');
    begin([introducing]);
    await wait(20_000);
    expect((await state()).facts).toMatchObject({ kind: 'course', course: { keys: ['book:x'] } });
    expect(seen()).toEqual([]);
    expect(told.missed).toBe(0);
  });

  it('takes no list from the page that another course may have left there', async () => {
    Object.assign(navigation, { entries: () => [{ sameDocument: true }, { sameDocument: true }] });
    answer(async () => new Response('', { status: 451 }));
    list('of', 'another');
    go('/intro/x');
    begin([introducing]);
    await wait(5_000);
    expect(seen()).toEqual([]);
    expect((await state()).facts).not.toHaveProperty('outline');
  });

  it('is followed by its chapter, within the same document', async () => {
    answer(async () => new Response('', { status: 451 }));
    list('one');
    go('/intro/x');
    begin([introducing]);
    await wait(1_000);
    show('b');
    go('/c/b');
    await wait(1_000);
    expect(keys()).toEqual(['book:x/c/b']);
  });
});
