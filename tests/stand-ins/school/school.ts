import { chapterText } from '../prose';
import { escaped } from '../serve';

/** A unit of the school's one course. */
export interface Unit {
  path: string;
  title: string;
  paragraphs: string[];
  /** Its frame is not made as tall as its text, which scrolls in there. */
  scrolls: boolean;
}

/** Where the course is, and where its texts are: two origins, as Open edX is most often installed. */
export const SCHOOL = 'https://apps.school.example';
export const TEXTS = 'https://courses.school.example';
export const SCHOOL_COURSE = 'Bread at home';

const COURSE = '/learning/course/course-v1:Home+BREAD+2026';
const block = (kind: string, id: string) => `block-v1:Home+BREAD+2026+type@${kind}+block@${id}`;
const TITLES = ['Mixing the dough', 'The first proof', 'Baking on a stone'];

export const UNITS: readonly Unit[] = TITLES.map((title, at) => ({
  path: `${COURSE}/${block('sequential', 's1')}/${block('vertical', `u${at + 1}`)}`,
  title,
  paragraphs: chapterText(`school ${title}`, '面包', 'lesson').slice(0, 6),
  scrolls: at === 2,
}));

const idOf = ({ path }: Unit) => path.split('/').at(-1) ?? '';

/** A page of either origin; `null` where there is none. */
export function schoolPage({ origin, pathname }: URL): string | null {
  const isText = origin === TEXTS && pathname.startsWith('/xblock/');
  const unit = UNITS.find((each) => pathname === (isText ? `/xblock/${idOf(each)}` : each.path));
  if (!unit) return null;
  return isText ? textPage(unit) : coursePage(unit);
}

/** The page around the text is a single-page app: a click changes the address, then the frame. */
function coursePage(shown: Unit): string {
  const entry = (unit: Unit) => `<li><a href="${unit.path}">${unit.title}</a></li>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dough | Part one | ${SCHOOL_COURSE} | School</title>
<style>body{margin:0} main{margin:0 320px} iframe{border:0;width:100%;height:300px}</style></head>
<body><ol id="outline-sidebar-outline"><li>Dough<ol>${UNITS.map(entry).join('')}</ol></li></ol>
<main><div class="unit"><h3></h3><iframe id="unit-iframe"></iframe></div></main>
<script>
const units = ${JSON.stringify(UNITS.map((unit) => [unit.path, unit.title, idOf(unit)]))};
const frame = document.querySelector('iframe');
function show(path) {
  const [, title, id] = units.find(([each]) => each === path);
  document.querySelector('h3').textContent = title;
  frame.src = '${TEXTS}/xblock/' + id + '?view=student_view';
}
addEventListener('message', ({ data }) => { if (data.height) frame.style.height = data.height + 'px'; });
document.querySelector('ol').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  show(location.pathname);
});
show('${shown.path}');
</script></body></html>`;
}

/** As tall as its text, which it tells the page around it; one that does not tell scrolls in its frame. */
function textPage({ paragraphs, scrolls }: Unit): string {
  const tell = `<script>addEventListener('load', () => parent.postMessage({ height: document.documentElement.scrollHeight }, '*'));</script>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>unit</title>
<style>body{margin:0;font-size:22px;line-height:2.2}</style></head>
<body><div class="xblock" data-block-type="vertical"><div class="xblock" data-block-type="html">${paragraphs
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('')}</div></div>
${scrolls ? '' : tell}</body></html>`;
}
