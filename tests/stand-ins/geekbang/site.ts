import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { comments } from '../prose';
import { jsonBody, type Served, send, sendJson, serve } from '../serve';
import { silence } from '../silence';
import { answer, type Mode } from './answer';
import { type Course, findChapter, findCourse } from './courses';
import { dataFor } from './json';
import { ShelfGuard, shelfPage } from './shelf';

/** A request that somebody else than the page's own app made to the site's JSON. */
export interface Asked {
  path: string;
  /** The article, column or product that was asked for. */
  about: string;
}

/** A running stand-in of time.geekbang.org. Its behaviour can be changed at any time. */
export interface Geekbang extends Served {
  mode: Mode;
  /** Milliseconds during which the old text stays after a navigation. */
  delay: number;
  /** Chapters that the site itself remembers as finished. */
  memory: Set<number>;
  asked: Asked[];
  /** When the audio player writes the time: always, from the moment that it plays, or never. */
  clock: 'always' | 'playing' | 'never';
  /** How many courses the visitor owns. */
  owned: number;
  /** Watches over those who ask for the list of them, and from then on for catalogues. */
  guard: ShelfGuard;
}

const SHELF = '/serv/v3/learn/product';

export const GEEKBANG = 'https://time.geekbang.org';
const here = new URL('.', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, here), 'utf8');

function shell(): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>极客时间</title>
<link rel="stylesheet" href="/static/app.css"></head><body><div id="app"></div><script type="module" src="/static/app.js"></script></body></html>`;
}

/** What the app needs to draw a course; its chapters without their texts. */
function courseFeed(course: Course) {
  const chapters = course.chapters.map(({ id, title, section }) => ({ id, title, section }));
  return { ...course, chapters };
}

function chapterFeed(id: number, { delay, clock }: Pick<Geekbang, 'delay' | 'clock'>) {
  const found = findChapter(id);
  if (!found) return null;
  const { course, chapter } = found;
  const count = chapter.locked ? Math.ceil(chapter.paragraphs.length / 3) : chapter.paragraphs.length;
  return {
    course: courseFeed(course),
    chapter: { ...chapter, paragraphs: chapter.paragraphs.slice(0, count) },
    comments: comments(String(id), course.title, 12),
    delay,
    clock,
  };
}

/** Starts the stand-in; `port` 443 is for Firefox, which cannot be told another one. */
export async function startGeekbang(port = 0): Promise<Geekbang> {
  const site = {
    mode: 'json' as Mode,
    delay: 800,
    memory: new Set<number>(),
    asked: [] as Asked[],
    clock: 'always' as Geekbang['clock'],
    owned: 45,
    guard: new ShelfGuard(),
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', GEEKBANG);
    if (pathname.startsWith('/serv/')) {
      const body = await jsonBody(request);
      site.asked.push({ path: pathname, about: String(body.id ?? body.cid ?? body.product_id) });
      const isShelf = pathname === SHELF;
      const isWatched = isShelf || (site.guard.asked > 0 && pathname === '/serv/v1/column/articles');
      if (isWatched && !site.guard.admits(performance.now())) return sendJson(response, {}, 500);
      const data = isShelf ? shelfPage(body, site.owned, site.memory) : dataFor(pathname, body, site.memory);
      return answer(response, site.mode, data);
    }
    if (pathname.startsWith('/static/lesson/')) return silence(request, response);
    const script = /^\/static\/(app|article|dom|media)\.js$/.exec(pathname)?.[1];
    if (script) return send(response, 'text/javascript', file(`${script}.js`));
    if (pathname === '/static/app.css') return send(response, 'text/css', file('app.css'));
    const feed = /^\/feed\/(chapter|course)\/(\d+)$/.exec(pathname);
    if (feed) {
      const course = findCourse(Number(feed[2]));
      return sendJson(
        response,
        feed[1] === 'chapter' ? chapterFeed(Number(feed[2]), site) : course && courseFeed(course),
      );
    }
    send(response, 'text/html', shell());
  };

  const served = await serve(
    ['time.geekbang.org'],
    (request, response) => void handle(request, response),
    port,
  );
  return Object.assign(site, served);
}
