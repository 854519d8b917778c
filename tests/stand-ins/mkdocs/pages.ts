import { chapterText, comments, type Tone } from '../prose';

export interface Page {
  kind: 'page';
  title: string;
  /** Decoded, with slashes at both ends. */
  path: string;
  paragraphs: string[];
  comments: string[];
}

export interface Section {
  kind: 'section';
  title: string;
  path: string;
  /** A page of the section's own, under the section's address (`navigation.indexes`). */
  index?: Page;
  items: (Page | Section)[];
}

export interface Book {
  host: string;
  siteName: string;
  /** Chinese where nothing is said. */
  lang?: string;
  /** The sections at the top are tabs above the text. */
  tabs: boolean;
  items: (Page | Section)[];
}

function toneOf(title: string): Tone {
  if (title.startsWith('结束语')) return 'farewell';
  return title.startsWith('结课测试') ? 'quiz' : 'lesson';
}

function page(parent: string, title: string, subject: string): Page {
  const path = `${parent}${title.replaceAll(' ', '-')}/`;
  return {
    kind: 'page',
    title,
    path,
    paragraphs: chapterText(path, subject, toneOf(title)),
    comments: comments(path, subject, 6),
  };
}

function section(parent: string, title: string, fill: (path: string) => (Page | Section)[]): Section {
  const path = `${parent}${title}/`;
  return { kind: 'section', title, path, items: fill(path) };
}

/** A course with its own front page and its chapters in one list. */
function course(parent: string, title: string, subject: string, chapters: string[]): Section {
  const made = section(parent, title, (path) => chapters.map((chapter) => page(path, chapter, subject)));
  const intro = [
    `《${title}》是写给自己看的一份笔记，共 ${chapters.length} 篇。`,
    '从左边的目录开始读就好。',
  ];
  return { ...made, index: { kind: 'page', title, path: made.path, paragraphs: intro, comments: [] } };
}

/** A course whose chapters stand in sections, of which the theme draws only the one that is open. */
function deepCourse(parent: string, title: string, subject: string, parts: [string, string[]][]): Section {
  return section(parent, title, (path) =>
    parts.map(([name, chapters]) =>
      section(path, name, (inner) => chapters.map((chapter) => page(inner, chapter, subject))),
    ),
  );
}

/** Columns mirrored in one site: categories as tabs, a course in each section below. */
export const MIRROR: Book = {
  host: 'mirror.example',
  siteName: '旧书摊文档',
  tabs: true,
  items: [
    section('/', '后端-架构', (path) => [
      course(path, '排队论小课', '排队', [
        '开篇词 - 为什么总在等',
        '01 - 到达',
        '02 - 服务',
        '03 - 窗口',
        '04 - 插队',
        '05 - 拥堵',
        '结束语 - 轮到你了',
        '结课测试 - 你排到第几位',
      ]),
      deepCourse(path, '网关手册', '网关', [
        ['上篇-接入', ['开篇词 - 门口的人', '01 - 握手', '02 - 鉴权']],
        ['中篇-转发', ['03 - 路由', '04 - 重写', '05 - 熔断']],
        ['下篇-收尾', ['06 - 下线', '结束语 - 关门之前']],
      ]),
    ]),
    section('/', '运维-测试', (path) => [
      course(path, '巡检十二时辰', '巡检', ['开篇词 - 天亮之前', '01 - 磁盘', '02 - 网络', '结束语 - 交班']),
    ]),
  ],
};

/** The same generator used for one book: the site is the course, its navigation one flat list. */
export const SINGLE: Book = {
  host: 'book.example',
  siteName: '手写一个计时器',
  tabs: false,
  items: ['开篇词 - 滴答', '01 - 晶振', '02 - 分频', '03 - 校准', '结束语 - 归零'].map((title) =>
    page('/', title, '计时器'),
  ),
};

/** All pages in reading order. */
export function pagesOf(items: readonly (Page | Section)[]): Page[] {
  return items.flatMap((item) =>
    item.kind === 'page' ? [item] : [...(item.index ? [item.index] : []), ...pagesOf(item.items)],
  );
}

/** The page whose title begins so, in the course or book given by the beginning of its path. */
export function pageOf(book: Book, under: string, beginning: string): Page {
  const found = pagesOf(book.items).find(
    ({ path, title }) => path.includes(under) && title.startsWith(beginning),
  );
  if (!found) throw new Error(`no page ${beginning} under ${under}`);
  return found;
}
