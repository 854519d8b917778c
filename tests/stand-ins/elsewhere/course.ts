import { chapterText, type Tone } from '../prose';
import type { Elsewhere } from './elsewhere';

const TITLES = ['欢迎', '采摘', '萎凋', '水温', '器皿', '存放', '结束语：课程到此结束'];
const addressOf = (at: number) => `/cha/${at + 1}`;

function chapter(heading: string, at: number): Elsewhere {
  const last = at === TITLES.length - 1;
  const tone: Tone = last ? 'farewell' : 'lesson';
  return {
    name: `course: ${heading}`,
    url: `https://school.example${addressOf(at)}`,
    lang: 'zh-CN',
    site: '喝茶入门课',
    heading,
    layout: 'manual',
    links: Object.fromEntries(TITLES.map((title, other) => [addressOf(other), title])),
    ...(at > 0 && { prev: addressOf(at - 1) }),
    ...(!last && { next: addressOf(at + 1) }),
    text: chapterText(addressOf(at), '茶', tone).slice(-3),
  };
}

/**
 * One that *is* a course, on a site as unknown as the others: where nothing may be recorded, this must be,
 * or nothing has been tested.
 */
export const COURSE: readonly Elsewhere[] = TITLES.map(chapter);
