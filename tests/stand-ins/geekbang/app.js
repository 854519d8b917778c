/*
 * The shape of the real app, not its code: the address changes first, the old text stays for a while,
 * then the new one takes its place, and only elements inside the page ever scroll.
 */
import { articleView, catalogue } from './article.js';
import { hashed, make } from './dom.js';

const app = document.getElementById('app');
const main = make('div', { class: hashed('Index_main') });
let side = make('div', { class: hashed('Index_side') });
let visit = new AbortController();

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The article's id in this address, or null when it is no chapter's. */
function articleId(path) {
  return (
    /^\/column\/article\/(\d+)/.exec(path)?.[1] ?? /^\/course\/detail\/\d+-(\d+)/.exec(path)?.[1] ?? null
  );
}

function markActive(id) {
  for (const row of side.querySelectorAll('[data-row]')) {
    row.classList.toggle(hashed('Syllabus_active'), row.dataset.row === String(id));
  }
}

async function show(id) {
  visit.abort();
  visit = new AbortController();
  const { signal } = visit;
  markActive(id);
  const feed = await fetch(`/feed/chapter/${id}`).then((answer) => answer.json());
  await wait(feed.delay);
  if (signal.aborted) return;
  const open = (to) => navigate(feed.course, to);
  const fresh = catalogue(feed.course, feed.chapter.id, open);
  if (!side.dataset.course) {
    side.replaceWith(fresh);
    side = fresh;
    side.dataset.course = feed.course.id;
  }
  main.replaceChildren(articleView(feed, open, signal));
  document.title = `${feed.chapter.title} - ${feed.course.title} - 极客时间`;
}

function navigate(course, id) {
  const path = course.video ? `/course/detail/${course.id}-${id}` : `/column/article/${id}`;
  history.pushState({}, '', path);
  void show(id);
}

async function showIntroduction(id) {
  const course = await fetch(`/feed/course/${id}`).then((answer) => answer.json());
  const rows = course.chapters.map((chapter) =>
    make(
      'div',
      { class: 'article-title' },
      make(
        'span',
        { class: 'title', title: chapter.title, onclick: () => navigate(course, chapter.id) },
        chapter.title,
      ),
    ),
  );
  main.replaceChildren(
    make('div', { class: 'catalog simplebar-content-wrapper' }, make('h1', {}, course.title), ...rows),
  );
  document.title = `${course.title} - 极客时间`;
}

function route() {
  const id = articleId(location.pathname);
  if (id) return void show(id);
  const course = /^\/(?:column|course)\/intro\/(\d+)/.exec(location.pathname)?.[1];
  if (course) void showIntroduction(course);
}

app.append(make('div', { class: hashed('Index_wrap') }, side, main));
addEventListener('popstate', route);
route();
