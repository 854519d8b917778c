import { params } from '@nanostores/i18n';
import { i18n } from './i18n';

/** Texts for the template by which courses are written as Markdown. */
export const exportTemplateText = i18n('export-template', {
  title: 'Template for Markdown files',
  help: 'How one course becomes one file, in the Liquid language. Begin with ours: leave out what you do not want, and name the fields of the front matter as you like.',
  template: 'Template',
  templateHelp:
    'Names stand in double braces, such as course.title, note.text or chapter.url. What was quoted stays text; “raw” at the end lets it through as it is.',
  preview: 'Preview',
  noCourse: 'Once there is a course, its file appears here.',
  wrong: params('Line {line}, column {column}: {what}'),
  keep: 'Use this template',
  kept: 'Courses are now written by your template.',
  reset: 'Back to ours',
  wasReset: 'Courses are written by our template again.',
  save: 'Save as a file',
  open: 'Template from a file',
  tooLong: 'This file is too long for a template.',
  failed: 'That did not work. Your template is as it was; please try again.',
});
