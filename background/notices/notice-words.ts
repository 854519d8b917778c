import { noticeText } from '@/locales/notice-text';
import { speakInWorker } from '@/locales/worker-i18n';
import type { Waiting } from '@/progress/status/due-notices';
import type { Settings } from '@/storage/preferences/settings';

/** The title and the line of a notice, in the language of the settings. */
export function noticeWords({ kind, course, count, day = '' }: Waiting, setting: Settings['locale']) {
  const language = speakInWorker(setting);
  const t = noticeText.get();
  const name = isolated(course.title || t.untitled);
  if (kind === 'recall') {
    return { title: t.recall, message: (count > 1 ? t.recallMore : t.recallOne)({ course: name }) };
  }
  if (kind === 'access' || kind === 'return') {
    return { title: t[kind], message: t.until({ course: name, day: named(day, language) }) };
  }
  const chapter = course.next?.title;
  return {
    title: t.resume(course.left.chapters),
    message: chapter ? t.resumeNext({ course: name, chapter: isolated(chapter) }) : name,
  };
}

/** A day in the language of the notice. */
function named(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/**
 * Isolates a title that runs from right to left, so that it turns nothing around beside it. A notice has no elements
 * for that.
 */
function isolated(title: string): string {
  return `\u2068${title}\u2069`;
}
