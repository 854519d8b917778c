import type { CourseFile } from '../course-file';
import type { ExportSettings } from '../export-words';
import { courseData } from './course-data';
import { HTML_TEMPLATE } from './html-template';
import { LOGSEQ_TEMPLATE } from './logseq-template';
import { bodyTemplate, FRONT_MATTER } from './markdown-template';
import { ORG_TEMPLATE } from './org-template';
import { type Markup, readTemplate } from './template-engine';

/** A template that makes one file of a course. */
export interface CourseTemplate {
  markup: Markup;
  /** With its dot. */
  extension: string;
  text: string;
}

/** The templates that come with Epilogue; `markdown` is the one that others begin with. */
export const TEMPLATES = {
  markdown: { markup: 'markdown', extension: '.md', text: `${FRONT_MATTER}\n\n${bodyTemplate('#')}` },
  logseq: { markup: 'markdown', extension: '.md', text: LOGSEQ_TEMPLATE },
  org: { markup: 'org', extension: '.org', text: ORG_TEMPLATE },
  html: { markup: 'html', extension: '.html', text: HTML_TEMPLATE },
} as const satisfies Record<string, CourseTemplate>;

/**
 * Makes a function that writes courses down by a template. Two calls for an unchanged course give the same bytes.
 * `longest`: milliseconds that one file may take.
 * @throws TemplateError, also from the function
 */
export function courseWriter(
  { text, markup }: Pick<CourseTemplate, 'text' | 'markup'>,
  settings: ExportSettings,
  longest?: number,
): (file: CourseFile) => string {
  const render = readTemplate(text, markup, longest);
  return (file) => render(courseData(file, settings));
}

/** All courses in one Markdown file, those with words of the person first. */
export function libraryMarkdown(files: readonly CourseFile[], settings: ExportSettings): string {
  const spoken = files.toSorted((a, b) => Number(b.notes.length > 0) - Number(a.notes.length > 0));
  const write = courseWriter({ text: bodyTemplate('##'), markup: 'markdown' }, settings);
  return `---\ntitle: "Epilogue"\ntags:\n  - "course"\n---\n\n${spoken.map(write).join('\n')}`;
}
