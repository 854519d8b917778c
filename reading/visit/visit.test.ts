// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page, SiteReader } from '@/detection/reader';
import type { Report } from '@/messages/map';
import { performRequests } from './site-requests';
import { startVisit, type Visit } from './visit';

const reports: Report[] = [];
let stop: AbortController;
let player: HTMLMediaElement | null;
/** What the site's JSON calls the chapter, and after how long it says so. */
let told: { title: string; after: number };

const reader: SiteReader = {
  id: 'test',
  name: 'Test',
  tier: 'site',
  matches: () => true,
  isChapterPage: ({ document }) => (document.querySelector('#text') ? null : 'no-article'),
  course: () => ({ keys: ['book:x'] }),
  chapter: ({ answers, document }) => {
    const json = answers.article?.ok ? (answers.article.json as { title: string }).title : '';
    const heading = document.querySelector('h1')?.textContent ?? '';
    const title = json
      ? { value: json, from: 'json' as const }
      : { value: heading, from: 'heading' as const };
    return { key: 'book:x/c/b', title, preview: false };
  },
  outline: () => null,
  article: ({ document }: Page) => document.querySelector('#text'),
  media: () => player,
  hiddenMedia: () => player === null,
  requests: () => [{ name: 'article', path: '/article', body: {}, once: 'visit' }],
};

function show(title: string, text = `What ${title} has to say. `.repeat(8)): void {
  document.body.innerHTML = '<h1></h1><div id="text"><p></p></div>';
  const [heading, paragraph] = [...document.querySelectorAll('h1, p')];
  if (heading) heading.textContent = title;
  if (paragraph) paragraph.textContent = text;
}

/** A video of 90 seconds; `played` holds how many of its beginnings were played. */
function video(): { element: HTMLMediaElement; played: { length: number } } {
  const element = document.createElement('video');
  const played = { length: 0, start: () => 0, end: () => 90 };
  Object.defineProperties(element, { duration: { value: 90 }, played: { value: played } });
  return { element, played };
}

/** A copy of the script that starts now; `addresses` that this document has had. */
function start(addresses: number): Visit {
  const entries = () => Array.from({ length: addresses }, () => ({ sameDocument: true }));
  Object.assign(window, { navigation: { entries } });
  return startVisit({
    document,
    url: new URL('https://x.example/c/b'),
    readers: [reader],
    before: null,
    unread: null,
    kept: new Map(),
    performRequests,
    ask: (async () => ({ granted: true })) as never,
    post: (report) => reports.push(structuredClone(report)),
    isUnfocusedCounted: () => false,
    onReplaced: () => {},
    signal: stop.signal,
  });
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  reports.length = 0;
  [stop, player, told] = [new AbortController(), null, { title: '02 | The second', after: 100 }];
  vi.stubGlobal('fetch', async () => {
    await new Promise((resolve) => setTimeout(resolve, told.after));
    return new Response(JSON.stringify({ code: 0, title: told.title }));
  });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a copy of the script that comes into a document between two chapters', () => {
  it.each([100, 3_000])(
    'leaves the old text alone when JSON says after %i ms that it is another',
    async (after) => {
      told.after = after;
      show('01 | The first');
      const visit = start(2);
      await wait(6_000);
      expect(reports).toEqual([]);
      expect(visit.state().phase).toBe('waiting');
      show('02 | The second');
      await wait(1_000);
      expect(reports[0]?.page.text.head).toContain('The second');
    },
  );

  it('says that it is not sure when the text never changes', async () => {
    show('01 | The first');
    const visit = start(2);
    await wait(16_000);
    expect(visit.state().facts).toMatchObject({ kind: 'not-sure', reason: 'text-did-not-change' });
  });

  it.each(['The second', '第 2 讲｜02|the SECOND!', '02 | The second（精读）'])(
    'reads on under a heading that only differs as %s does',
    async (heading) => {
      show(heading);
      start(2);
      await wait(1_000);
      expect(reports).toHaveLength(1);
    },
  );

  it('reads what stands there when the site does not answer', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 451 }));
    show('01 | The first');
    start(2);
    await wait(1_000);
    expect(reports).toHaveLength(1);
  });

  it('does not wait for the site in a document that has shown nothing else', async () => {
    told.after = 5_000;
    show('Whatever the site calls it');
    start(1);
    await wait(1_000);
    expect(reports).toHaveLength(1);
  });
});

it('reports at once when the text was read as far as the background awaits, and not again for it', async () => {
  const box = { top: 0, bottom: 20, height: 20 } as DOMRect;
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(box);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  show('01 | The first');
  const visit = start(1);
  await wait(1_000);
  const [first] = reports;
  const awaits = { engaged: 1, slices: '0'.repeat(16) };
  if (first) visit.acknowledged(first, { recorded: true, card: null, chapterDone: false, awaits });
  const moved = new Event('pointermove');
  Object.defineProperty(moved, 'isTrusted', { value: true });
  document.dispatchEvent(moved);
  await wait(1_700);
  expect(reports.map(({ visit }) => visit.slices)).toEqual(['0'.repeat(16), 'f'.repeat(16)]);
  await wait(5_000);
  expect(reports).toHaveLength(2);
});

describe('a player', () => {
  it('that says how long it is only once it plays is heard then', async () => {
    show('02 | The second');
    const visit = start(1);
    await wait(1_000);
    expect(visit.state().facts).toMatchObject({ hiddenMedia: true });
    player = video().element;
    expect(visit.state().facts).toMatchObject({ hiddenMedia: false, mediaSeconds: 90 });
  });

  it('that comes to its end is reported at once, though nobody touches anything', async () => {
    const { element, played } = video();
    show('02 | The second');
    player = element;
    document.body.append(element);
    start(1);
    await wait(1_000);
    played.length = 1;
    element.dispatchEvent(new Event('ended'));
    expect(reports.map(({ visit }) => visit.recordings[0]?.slices)).toEqual([undefined, 'f'.repeat(16)]);
  });
});

it('takes no title from JSON for a lesson of a video’s own', async () => {
  told.after = 1_000;
  player = video().element;
  show('01 | The first', 'Short.');
  start(1);
  // Three seconds of quiet are enough, although the site says in the middle of them what it calls the lesson.
  await wait(3_600);
  expect(reports).toHaveLength(1);
});
