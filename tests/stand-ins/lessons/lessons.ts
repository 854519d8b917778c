import { type Book, pagesOf } from '../mkdocs/pages';
import { render } from '../mkdocs/render';
import { type Served, send, serve } from '../serve';
import { sendSilence } from '../silence';
import { PLAYER } from './player';

/** Seconds of a lesson, long enough to be no advert, and of an advert. */
export const LESSON = 64;
export const ADVERT = 15;

const LESSONS_HOST = 'lessons.example';
export const LESSONS_ORIGIN = `https://${LESSONS_HOST}`;

/** What stands above the caption of each lesson, by the lesson's name. */
const PLAYERS: Record<string, string> = {
  plain: '<video id="lesson" controls></video>',
  audio: '<audio id="lesson" controls></audio>',
  list: '<video id="lesson" controls></video><video id="second" controls></video>',
  frame: '<iframe id="frame" srcdoc="&lt;video id=lesson&gt;&lt;/video&gt;"></iframe>',
  shadow: '<my-player id="player"></my-player>',
  tube: '<div class="html5-video-player"><video id="lesson"></video></div>',
};

/** The lessons: a player's name and a number, for each may be done but once. */
export const NAMES = Object.keys(PLAYERS).flatMap((name) => [1, 2, 3].map((number) => `${name}-${number}`));

/** A course of lessons that are watched: hardly anything is written under the player. */
export const LESSONS: Book = {
  host: LESSONS_HOST,
  siteName: 'Watching paint dry',
  tabs: false,
  items: NAMES.map((name) => ({
    kind: 'page',
    title: `Lesson ${name}`,
    path: `/${name}/`,
    paragraphs: ['A caption of the lesson.'],
    comments: [],
  })),
};

/** Starts the course. Its recordings are silent, and as long as their names say: `/media/64.wav`. */
export function startLessons(port = 0): Promise<Served> {
  return serve(
    [LESSONS.host],
    (request, response) => {
      const { pathname } = new URL(request.url ?? '/', LESSONS_ORIGIN);
      const seconds = Number(/^\/media\/[a-z]*(\d+)\.wav$/.exec(pathname)?.[1] ?? 0);
      if (seconds) return sendSilence(request, response, seconds);
      if (pathname === '/assets/theme.css') return send(response, 'text/css', '');
      if (pathname === '/assets/theme.js') return send(response, 'text/javascript', PLAYER);
      const pages = pagesOf(LESSONS.items);
      const page = pages.find(({ path }) => path === pathname) ?? pages[0];
      if (!page) throw new Error('no lessons');
      const player = PLAYERS[page.path.split(/[/-]/)[1] ?? ''] ?? '';
      send(response, 'text/html', render(LESSONS, page).replace('</h1>', `</h1>${player}`));
    },
    port,
  );
}
