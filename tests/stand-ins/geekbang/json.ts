import { SILENCE_SECONDS } from '../silence';
import { type Chapter, type Course, findChapter, findCourse } from './courses';

/** What the reader of the stand-in already did, as the site remembers it: chapter ids. */
export type SiteMemory = ReadonlySet<number>;

function sectionsOf(course: Course): string[] {
  return [...new Set(course.chapters.map((chapter) => chapter.section))];
}

function sectionId(course: Course, section: string): string {
  return String(course.shortId * 100 + sectionsOf(course).indexOf(section));
}

function progress(chapter: Chapter, memory: SiteMemory) {
  const done = memory.has(chapter.id);
  return {
    had_viewed: done,
    is_finished: done,
    rate_percent: done ? 100 : 0,
    rate: {
      1: { cur_version: 0, max_rate: 0, cur_rate: 0, is_finished: done, total_rate: 0, learned_seconds: 0 },
    },
  };
}

/** Hours, minutes and seconds, of two digits each. */
function clockTime(seconds: number): string[] {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
}

function row(course: Course, chapter: Chapter, memory: SiteMemory) {
  return {
    id: chapter.id,
    article_title: chapter.title,
    chapter_id: sectionId(course, chapter.section),
    article_ctime: 1_700_000_000 + chapter.id,
    author_name: course.author,
    column_sku: course.id,
    column_had_sub: course.bought,
    article_could_preview: !course.bought,
    is_video_preview: false,
    include_audio: !course.video,
    audio_time: course.video ? '' : clockTime(course.audio).join(':'),
    video_time: course.video ? `00:00:${SILENCE_SECONDS}` : '',
    reading_time: Math.ceil(chapter.paragraphs.join('').length / 500),
    is_required: !/^(加餐|结课测试)/.test(chapter.title),
    score: String(chapter.id),
    ...progress(chapter, memory),
  };
}

function article(id: number, memory: SiteMemory): unknown {
  const found = findChapter(id);
  if (!found) return null;
  const { course, chapter, at } = found;
  const [h, m, s] = clockTime(course.audio);
  const neighbour = (other: Chapter | undefined) =>
    other ? { id: other.id, article_title: other.title } : [];
  return {
    ...row(course, chapter, memory),
    article_sharetitle: `${chapter.title} - ${course.title}`,
    product_id: course.id,
    sku: String(course.id),
    cid: course.shortId,
    column_id: course.shortId,
    product_type: course.video ? 'c3' : 'c1',
    neighbors: { left: neighbour(course.chapters[at - 1]), right: neighbour(course.chapters[at + 1]) },
    text_read_percent: 102510081741,
    text_read_version: 1,
    audio_url: '',
    audio_time_arr: { h, m, s },
    video_id: course.video ? `v${chapter.id}` : '',
    article_content: `${chapter.paragraphs.map((text) => `<p>${text}</p>`).join('')}<!--[[[read_end]]]-->`,
  };
}

function articles(course: Course, memory: SiteMemory): unknown {
  return {
    list: course.chapters.map((chapter) => row(course, chapter, memory)),
    page: { count: course.chapters.length, more: false },
  };
}

function chapters(course: Course): unknown {
  return sectionsOf(course).map((title) => ({
    id: sectionId(course, title),
    title,
    article_count: course.chapters.filter((chapter) => chapter.section === title).length,
  }));
}

function info(course: Course, memory: SiteMemory): unknown {
  const done = course.chapters.filter((chapter) => memory.has(chapter.id)).length;
  const count = course.chapters.length;
  return {
    id: course.id,
    type: course.video ? 'c3' : 'c1',
    title: course.title,
    subtitle: `${course.author}带你走一遍`,
    is_video: course.video,
    is_audio: !course.video,
    is_finish: course.complete,
    unit: course.complete ? `${count} 讲` : `已更新 ${count} 讲`,
    ucode: `S${course.shortId}`,
    show_chapter: true,
    author: { name: course.author, intro: '写过一些代码' },
    article: { id: course.chapters[0]?.id, count, count_req: count, count_pub: count },
    extra: {
      sub: { access_mask: course.bought ? 1 : 0, had_done: false },
      rate: {
        article_count: count,
        article_count_req: count,
        is_finished: false,
        last_article_id: 0,
        rate_percent: Math.round((100 * done) / count),
      },
    },
  };
}

/** The `data` of one endpoint's answer; `undefined` for an address that the site does not have. */
export function dataFor(path: string, body: Record<string, unknown>, memory: SiteMemory): unknown {
  const course = findCourse(Number(body.cid ?? body.product_id));
  if (path === '/serv/v1/article') return article(Number(body.id), memory);
  if (path === '/serv/v1/column/articles') return course && articles(course, memory);
  if (path === '/serv/v1/chapters') return course && chapters(course);
  if (path === '/serv/v3/column/info') return course && info(course, memory);
  return undefined;
}
