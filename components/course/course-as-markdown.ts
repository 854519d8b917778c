import { exportWords } from '@/locales/export-words';
import { locale } from '@/locales/locale';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { notesOf } from '@/storage/notes/save-note';
import { exportTemplate } from '@/storage/preferences/export-template';
import type { Settings } from '@/storage/preferences/settings';
import { zoneHere } from '@/transfer/local-time';

/** One course as Markdown, by the person's own template if there is one; `now` is milliseconds since 1970. */
export async function courseAsMarkdown(
  row: CourseRow,
  chapters: ChapterRow[],
  now: number,
  settings: Settings,
): Promise<string> {
  const { courseWriter, TEMPLATES } = await import('@/transfer/templates/course-text');
  const template = await exportTemplate.get();
  const text = template ?? TEMPLATES.markdown.text;
  const how = { now, zone: zoneHere(), settings, words: exportWords(), language: locale.get() };
  const write = courseWriter({ ...TEMPLATES.markdown, text }, how);
  return write({ row, chapters, notes: await notesOf(row.key) });
}
