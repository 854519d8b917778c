import type { OutlineChapter } from '../reader';
import type { ChapterRole } from '../roles';
import { cleanTitle } from './clean-title';

const FIRST: readonly (readonly [ChapterRole, RegExp])[] = [
  ['quiz', /测试|测验|考试|自测|测一测|quiz|exam\b/i],
  ['closing', /^(结束语|结语|尾声|结课|conclusion of the course)/i],
  ['opening', /^(开篇词|序|导读|前言|introduction to the course)/i],
  ['notice', /问卷|获奖|预告|公告/],
  ['story', /^(用户故事|学员故事)/],
  ['bonus', /加餐|番外|特别放送|直播|bonus/i],
  ['answers', /答疑|问答|参考答案/],
  ['appendix', /^(附录|appendix|glossary)/i],
];

/** What each chapter is to its course, by title and section alone; at most one is closing. */
export function rolesOf(outline: readonly OutlineChapter[], courseTitle?: string): ChapterRole[] {
  const noise = courseTitle === undefined ? {} : { course: courseTitle };
  const roles = outline.map(({ title }): ChapterRole => {
    const clean = cleanTitle(title, noise);
    return FIRST.find(([, sign]) => sign.test(clean))?.[0] ?? 'regular';
  });
  const last = roles.lastIndexOf('closing');
  return roles.map((role, i) => (role === 'closing' && i !== last ? 'regular' : role));
}
