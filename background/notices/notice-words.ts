import { noticeText } from '@/locales/notice-text';
import { speakInWorker } from '@/locales/worker-i18n';
import type { Waiting } from '@/progress/status/due-notices';
import type { Settings } from '@/storage/preferences/settings';

/** The title and the line of a notice, in the language of the settings. */
export function noticeWords({ kind, course, count }: Waiting, setting: Settings['locale']) {
  speakInWorker(setting);
  const t = noticeText.get();
  const name = isolated(course.title || t.untitled);
  if (kind === 'recall') {
    return { title: t.recall, message: (count > 1 ? t.recallMore : t.recallOne)({ course: name }) };
  }
  const chapter = course.next?.title;
  return {
    title: t.resume(course.left.chapters),
    message: chapter ? t.resumeNext({ course: name, chapter: isolated(chapter) }) : name,
  };
}

/**
 * Isolates a title that runs from right to left, so that it turns nothing around beside it. A notice has no elements
 * for that.
 */
function isolated(title: string): string {
  return `\u2068${title}\u2069`;
}
