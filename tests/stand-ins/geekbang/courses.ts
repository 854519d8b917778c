import { chapterText, type Tone } from '../prose';

export interface Chapter {
  id: number;
  title: string;
  section: string;
  paragraphs: string[];
  /** Only the first part can be read without paying. */
  locked: boolean;
}

export interface Course {
  /** Nine digits, in addresses and requests. */
  id: number;
  /** The short id that the site also knows it by. */
  shortId: number;
  title: string;
  author: string;
  video: boolean;
  /** Seconds of each chapter that is read aloud, by the catalogue and by the player. */
  audio: number;
  /** Nothing more will be published. */
  complete: boolean;
  /** The visitor paid for it. */
  bought: boolean;
  chapters: Chapter[];
}

interface Plan extends Omit<Course, 'chapters' | 'bought' | 'audio'> {
  audio?: number;
  subject: string;
  /** Sections in order, with their chapters' titles. */
  sections: [string, string[]][];
  locked?: RegExp;
}

function toneOf(title: string): Tone {
  if (title.startsWith('结束语')) return 'farewell';
  if (title.startsWith('结课测试')) return 'quiz';
  if (title.startsWith('加餐')) return 'bonus';
  return title.includes('被迫延期') ? 'notice' : 'lesson';
}

function publish({ subject, sections, locked, ...course }: Plan): Course {
  let id = course.shortId * 1000;
  const chapters = sections.flatMap(([section, titles]) =>
    titles.map((title) => {
      id += 7;
      // Under a video stands a caption, which takes no time to read.
      const paragraphs = course.video
        ? [`看完再练：${title.replace(/^.*[|] /, '')}`]
        : chapterText(`${course.id} ${title}`, subject, toneOf(title));
      return { id, title, section, paragraphs, locked: locked?.test(title) ?? false };
    }),
  );
  return { audio: 492, ...course, chapters, bought: !locked };
}

/** Titles with the running number that columns put before them. */
function numbered(titles: string[], from: number): string[] {
  return titles.map((title, at) => `${String(from + at).padStart(2, '0')} | ${title}`);
}

const PARTS = ['页', '索引', '日志', '缓存', '事务', '锁', '复制', '恢复'];
const SIDES = [
  '为什么非有它不可',
  '里面长什么样',
  '动手写一个最小的',
  '要付出什么代价',
  '坏了会怎样',
  '怎样看见它',
  '常见的误用',
];

/** 62 chapters; the closing one is followed by a quiz and a bonus. */
export const LONG_COLUMN = publish({
  id: 100600101,
  shortId: 601,
  title: '存储引擎慢慢讲',
  author: '北窗',
  video: false,
  complete: true,
  subject: '存储引擎',
  sections: [
    ['开篇词', ['开篇词 | 把数据放稳，是一门手艺']],
    ...PARTS.map((part, at): [string, string[]] => [
      `${part}篇`,
      numbered(
        SIDES.map((side) => `${part}：${side}`),
        at * SIDES.length + 1,
      ),
    ]),
    ['答疑篇', ['答疑（一）| 关于页与索引的十个问题', '答疑（二）| 关于锁与恢复的十个问题']],
    ['结束语', ['结束语 | 走完最后十里']],
    ['结课测试', ['结课测试 | 存储引擎，你都掌握了吗？']],
    ['加餐', ['加餐 | 那条谁都没见过的曲线']],
  ],
});

/** Short enough to be read through, or heard, in a test. */
export const SHORT_COLUMN = publish({
  id: 100600201,
  shortId: 602,
  title: '值班手记六讲',
  author: '砚边',
  video: false,
  audio: 40,
  complete: true,
  subject: '值班',
  sections: [
    ['开篇词', ['开篇词 | 半夜两点的电话']],
    ['正文', numbered(['先看日志', '再看曲线', '写下退路', '复盘不找人'], 1)],
    ['结束语', ['结束语 | 把灯留给下一位']],
    ['结课测试', ['结课测试 | 值班这件事，你准备好了吗？']],
  ],
});

/** Still being published. */
export const RUNNING_COLUMN = publish({
  id: 100600301,
  shortId: 603,
  title: '小团队的监控课',
  author: '南枝',
  video: false,
  complete: false,
  subject: '监控',
  sections: [
    ['开篇词', ['开篇词 | 看不见的就管不了']],
    ['采集', numbered(['埋点', '采样', '时钟', '标签', '断点续传', '对账'], 1)],
    ['告警', numbered(['阈值', '静默', '升级', '值班表', '演练', '噪声', '复盘'], 7)],
  ],
});

/** Most of it is a preview, the closing chapter too. */
export const LOCKED_COLUMN = publish({
  id: 100600401,
  shortId: 604,
  title: '容量规划十讲',
  author: '渡口',
  video: false,
  complete: true,
  subject: '容量规划',
  locked: /^(?!开篇词|01)/,
  sections: [
    ['开篇词', ['开篇词 | 先问要装多少']],
    ['估算', numbered(['峰值', '均值', '增长', '季节', '余量'], 1)],
    ['落地', numbered(['压测', '扩容', '缩容', '成本', '预案'], 6)],
    ['结束语', ['结束语 | 留一点空白']],
  ],
});

/** Its last chapter speaks of the closing chapter and is none. */
export const DELAYED_COLUMN = publish({
  id: 100600501,
  shortId: 605,
  title: '消息队列十日谈',
  author: '竹下',
  video: false,
  complete: false,
  subject: '消息队列',
  sections: [
    ['开篇词', ['开篇词 | 慢一点也没关系']],
    ['正文', numbered(['投递', '确认', '重试', '死信', '顺序', '去重', '积压', '回放', '限流', '迁移'], 1)],
    ['通知', ['在此谢罪，结束语被迫延期了']],
  ],
});

export const VIDEO_COURSE = publish({
  id: 100600601,
  shortId: 606,
  title: '命令行五日课',
  author: '石阶',
  video: true,
  complete: true,
  subject: '命令行',
  sections: [
    ['第一章', numbered(['管道', '引号', '循环'], 1)],
    ['第二章', numbered(['信号', '远程'], 4)],
    ['结束语', ['结束语 | 光标还在闪']],
  ],
});

export const COURSES = [
  LONG_COLUMN,
  SHORT_COLUMN,
  RUNNING_COLUMN,
  LOCKED_COLUMN,
  DELAYED_COLUMN,
  VIDEO_COURSE,
];

/** The chapter with this id and the course it stands in. */
export function findChapter(id: number): { course: Course; chapter: Chapter; at: number } | null {
  for (const course of COURSES) {
    const at = course.chapters.findIndex((chapter) => chapter.id === id);
    const chapter = course.chapters[at];
    if (chapter) return { course, chapter, at };
  }
  return null;
}

/** The course known by either of its ids. */
export function findCourse(id: number): Course | null {
  return COURSES.find((course) => course.id === id || course.shortId === id) ?? null;
}

/** The first chapter of the course whose title begins so. */
export function chapterOf(course: Course, beginning: string): Chapter {
  const found = course.chapters.find((chapter) => chapter.title.startsWith(beginning));
  if (!found) throw new Error(`${course.title} has no chapter ${beginning}`);
  return found;
}
