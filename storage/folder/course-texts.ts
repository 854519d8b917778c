import type { CourseFile } from '@/transfer/course-file';
import { courseText } from '@/transfer/folder/folder-file';
import type { CourseToWrite } from '@/transfer/folder/plan-folder';
import { zoneHere } from '@/transfer/local-time';
import { PauseBetween } from '@/transfer/pause-between';
import { courseWriter, TEMPLATES } from '@/transfer/templates/course-text';
import { exportLook } from '../preferences/export-look';
import { exportTemplate } from '../preferences/export-template';
import { readSettings } from '../preferences/settings';
import { courseFiles } from '../queries/export-courses';

/** The courses on the shelves, and what makes the Markdown of one, by the person's template. */
export interface CourseTexts {
  files: readonly CourseFile[];
  write: (file: CourseFile) => string;
}

/**
 * How every course is written down at `now` (milliseconds since 1970); `null` before a page has said in which language.
 * @throws TemplateError, also from `write`
 */
export async function courseTexts(now: number): Promise<CourseTexts | null> {
  const [look, template, settings] = await Promise.all([
    exportLook.get(),
    exportTemplate.get(),
    readSettings(),
  ]);
  if (look === null) return null;
  const text = template ?? TEMPLATES.markdown.text;
  const write = courseWriter({ ...TEMPLATES.markdown, text }, { now, zone: zoneHere(), settings, ...look });
  return { files: await courseFiles(), write };
}

/** Every course as it should stand in the folder. It gives way to others in between. */
export async function coursesToWrite({ files, write }: CourseTexts): Promise<CourseToWrite[]> {
  const pace = new PauseBetween();
  const courses: CourseToWrite[] = [];
  for (const file of files) {
    const { key, keys, title } = file.row;
    courses.push({ key, keys, title, ...courseText(write(file)) });
    await pace.rest();
  }
  return courses;
}
