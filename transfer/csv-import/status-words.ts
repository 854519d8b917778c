import type { ImportedChapter, ImportedCourse } from '@/transfer/imported-course';
import { spelling } from './spelling';

type Status = NonNullable<ImportedCourse['status']>;

/** Words for where a course stands, as people and programs write them. */
const STATUS: Record<Status, readonly string[]> = {
  finished: [
    'finished',
    'finish',
    'completed',
    'complete',
    'done',
    'read',
    '100%',
    '100',
    '完成',
    '已完成',
    '已读',
    '读完',
    '已读完',
    '学完',
    '已学完',
    '结课',
    '已结课',
    '完课',
    '已完课',
    '看完',
  ],
  reading: [
    'reading',
    'in progress',
    'in-progress',
    'started',
    'current',
    'currently-reading',
    'learning',
    '在读',
    '在学',
    '进行中',
    '学习中',
    '阅读中',
    '正在读',
    '正在学',
  ],
  planned: [
    'planned',
    'plan',
    'seen',
    'to read',
    'to-read',
    'todo',
    'to do',
    'want to read',
    'not started',
    'new',
    'wishlist',
    '0%',
    '0',
    '计划',
    '想读',
    '想学',
    '待读',
    '待学',
    '未开始',
    '未读',
    '未学',
  ],
  'on-hold': ['on hold', 'on-hold', 'hold', 'paused', '搁置', '暂停', '暂缓'],
  dropped: [
    'dropped',
    'dropped out',
    'abandoned',
    'dnf',
    'did not finish',
    '放弃',
    '弃读',
    '弃',
    '已放弃',
    '中断',
    '半途',
  ],
};

const CHAPTER: Record<'done' | 'skipped' | 'no', readonly string[]> = {
  done: [
    'done',
    'finished',
    'completed',
    'complete',
    'read',
    'yes',
    'y',
    'true',
    'x',
    '1',
    '100',
    '100%',
    '✓',
    '✔',
    '√',
    '☑',
    '✅',
    '是',
    '完成',
    '已完成',
    '已读',
    '读完',
    '已学',
    '已学完',
    '学完',
  ],
  skipped: ['skipped', 'skip', '跳过', '已跳过', '略过'],
  no: [
    '',
    'new',
    'begun',
    'no',
    'n',
    'false',
    '0',
    '0%',
    '-',
    'not done',
    'reading',
    'in progress',
    '否',
    '未完成',
    '未读',
    '未学',
    '在读',
    '学习中',
    '进行中',
    '☐',
  ],
};

/** A percentage between none and all. */
const PART = /^\d{1,2}(\.\d+)?%$/;

function among<T extends string>(words: Record<T, readonly string[]>, cell: string): T | null {
  const word = spelling(cell);
  for (const [meaning, known] of Object.entries(words) as [T, readonly string[]][])
    if (known.some((each) => spelling(each) === word)) return meaning;
  return null;
}

/** The shelf that a word of the table names; `null` for an unknown word. */
export function statusOf(cell: string): Status | null {
  return among(STATUS, cell) ?? (PART.test(cell) ? 'reading' : null);
}

/** The state of a chapter by a word or a tick of the table: `undefined` for not done, `null` for an unknown word. */
export function chapterStateOf(cell: string): ImportedChapter['is'] | null {
  const found = among(CHAPTER, cell) ?? (PART.test(cell) ? 'no' : null);
  return found === 'no' ? undefined : found;
}
