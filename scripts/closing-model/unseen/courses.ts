import type { LabelledCourse } from '../corpus';
import { asia } from './asia';
import { en } from './en';
import { europe } from './europe';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

const LABELS: Record<string, boolean | null> = { '*': true, '-': false, '?': null };

/**
 * Whole small courses made up from how publishers title their last chapters, written and judged once before any word
 * was mended. `== lang | course`, `# section`, `- chapter`, `* closing chapter`, `? arguable`, `> its head`, `< its tail`.
 */
function courses(text: string): LabelledCourse[] {
  const read: LabelledCourse[] = [];
  let section: string | null = null;
  for (const line of text.split('\n').filter(Boolean)) {
    const [sign = '', rest] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    const course = read.at(-1);
    const chapter = course?.chapters.at(-1);
    if (sign === '==') {
      const [lang = '', name = ''] = rest.split(' | ');
      read.push({ id: `unseen:${name}`, source: 'unseen', lang, course: name, chapters: [] });
      section = null;
    } else if (sign === '#') section = rest;
    else if (sign === '>' && chapter) chapter.head = rest;
    else if (sign === '<' && chapter) chapter.tail = rest;
    else course?.chapters.push({ title: rest, section, head: '', tail: '', closing: LABELS[sign] ?? null });
  }
  return read;
}

export const unseen: LabelledCourse[] = [zhHans, zhHant, en, europe, asia].flatMap(courses);
