import { spelling } from './spelling';

/** What a column may hold. */
export const COLUMNS = [
  'course',
  'author',
  'courseUrl',
  'courseKey',
  'status',
  'finished',
  'lastRead',
  'section',
  'chapter',
  'chapterUrl',
  'chapterState',
  'chapterDone',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The number of the column that holds each kind, from 0. */
export type Mapping = Partial<Record<Column, number>>;

/** Names of columns, in lower case and simplified characters; Epilogue's own exports first. */
const NAMES: Record<Column, readonly string[]> = {
  course: [
    'course',
    'course title',
    'course name',
    'book',
    'book title',
    '课程',
    '课程名',
    '课程名称',
    '专栏',
    '专栏名',
    '书名',
  ],
  author: ['author', 'authors', 'instructor', 'teacher', '作者', '讲师', '老师', '主讲'],
  courseUrl: [
    'course_url',
    'course url',
    'course link',
    '课程链接',
    '课程地址',
    '课程网址',
    '专栏链接',
    '课程连结',
  ],
  courseKey: ['course_key', 'key'],
  status: ['status', 'shelf', 'exclusive shelf', 'course status', '状态', '课程状态', '阅读状态', '学习状态'],
  finished: [
    'finished',
    'finished on',
    'date finished',
    'date read',
    'completed on',
    'completion date',
    '完成日期',
    '完成时间',
    '读完日期',
    '学完日期',
    '结课日期',
  ],
  lastRead: [
    'last_read',
    'last read',
    'last studied',
    'last accessed',
    '最近阅读',
    '最近学习',
    '最后学习时间',
    '上次阅读',
  ],
  section: ['section', 'part', 'module', 'unit', '分组', '部分', '单元', '模块'],
  chapter: [
    'chapter',
    'chapter title',
    'lesson',
    'lesson title',
    'lecture',
    '章节',
    '章节名',
    '章节名称',
    '课时',
    '小节',
    '讲',
  ],
  chapterUrl: [
    'chapter_url',
    'chapter url',
    'lesson url',
    'chapter link',
    '章节链接',
    '章节地址',
    '章节网址',
    '章节连结',
  ],
  chapterState: [
    'state',
    'chapter status',
    'lesson status',
    'chapter done',
    '章节状态',
    '是否完成',
    '是否已读',
    '已完成',
    '已读',
  ],
  chapterDone: ['done_at', 'done on', 'chapter finished', '章节完成日期', '章节完成时间'],
};

/** Names that mean the course in a table of courses, and the chapter in a table of chapters. */
const EITHER: readonly [names: readonly string[], ofCourse: Column, ofChapter: Column][] = [
  [['title', 'name', '标题', '名称', '题目'], 'course', 'chapter'],
  [['url', 'link', 'address', '链接', '连结', '网址', '地址'], 'courseUrl', 'chapterUrl'],
  [['progress', '进度'], 'status', 'chapterState'],
  [['completed', 'date', '日期'], 'finished', 'chapterDone'],
];

/** The names in one spelling, made once: a file is searched for its heads line by line. */
let spelled: {
  own: Map<Column, string[]>;
  either: { names: string[]; ofCourse: Column; ofChapter: Column }[];
} | null = null;

function spelledNames() {
  spelled ??= {
    own: new Map(COLUMNS.map((column) => [column, NAMES[column].map(spelling)])),
    either: EITHER.map(([names, ofCourse, ofChapter]) => ({
      names: names.map(spelling),
      ofCourse,
      ofChapter,
    })),
  };
  return spelled;
}

/**
 * Recognises columns by their headers, each kind once, the first of two. A table has chapters if it names the course
 * beside another title. In a table of chapters `done` is a time; in one of courses it is a count.
 */
export function recognise(headers: readonly string[]): Mapping {
  const names = headers.map(spelling);
  const mapping: Mapping = {};
  const take = (column: Column, wanted: readonly string[]) => {
    const taken = new Set(Object.values(mapping));
    const at = names.findIndex((name, i) => wanted.includes(name) && !taken.has(i));
    if (at >= 0 && mapping[column] === undefined) mapping[column] = at;
  };
  const { own, either } = spelledNames();
  for (const [column, wanted] of own) take(column, wanted);
  const hasChapters =
    mapping.chapter !== undefined ||
    (mapping.course !== undefined && either[0]?.names.some((name) => names.includes(name)));
  for (const { names: wanted, ofCourse, ofChapter } of either)
    take(hasChapters ? ofChapter : ofCourse, wanted);
  if (hasChapters) {
    take('chapterDone', ['done']);
    if (mapping.chapterState === undefined) moveTo(mapping, 'status', 'chapterState');
    if (mapping.chapterDone === undefined) moveTo(mapping, 'finished', 'chapterDone');
  }
  return mapping;
}

/** Beside chapters, a column without a name of its own is about chapters. */
function moveTo(mapping: Mapping, from: Column, to: Column): void {
  const at = mapping[from];
  if (at === undefined) return;
  delete mapping[from];
  mapping[to] = at;
}
