import { given } from '../../capped';
import type { OutlineChapter, OutlineSighting, Page } from '../../reader';
import { type Fields, fields, list } from '../json';

const DATA = 'script[data-hypernova-key="componentsApplicationcomponentsCourseContentNavSidebar"]';
const LONGEST = 2_000_000;

/** All weeks with their steps, from the data that the page carries; a week that is not open yet locks its steps. */
export function outlineOf(page: Page): OutlineSighting | null {
  const weeks = list(fields(dataIn(page.document).courseContent).weeks);
  const steps = weeks.flatMap((week) =>
    list(week.activities).flatMap(({ steps }) => list(steps).map((step) => chapterOf(page, week, step))),
  );
  const chapters = steps.filter((step) => step !== null);
  if (chapters.length === 0) return null;
  const complete = chapters.length === steps.length;
  return { chapters, complete, from: 'json', because: complete ? 'the page has all' : 'unreadable entries' };
}

function chapterOf({ url }: Page, week: Fields, { title, href, isLocked }: Fields): OutlineChapter | null {
  if (typeof title !== 'string' || typeof href !== 'string' || !URL.canParse(href, url.href)) return null;
  const address = new URL(href, url);
  const step = /^\/courses\/([\w-]+\/\d+)\/steps\/(\d+)/.exec(address.pathname);
  if (!step || address.host !== url.host) return null;
  const locked = isLocked === true || week.locked === true;
  return given({
    key: `futurelearn:chapter/${step[1]}/${step[2]}`,
    title,
    section: typeof week.title === 'string' ? week.title : undefined,
    url: address.href,
    preview: locked || undefined,
  });
}

/** The data stands in an HTML comment within its script. */
function dataIn(document: Document): Fields {
  const text = document.querySelector(DATA)?.textContent ?? '';
  try {
    if (text.length <= LONGEST) return fields(JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, '')));
  } catch {}
  return {};
}
