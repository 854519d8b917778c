import { exportTemplate } from '@/storage/preferences/export-template';
import type { CourseFile } from '@/transfer/course-file';
import type { ExportSettings } from '@/transfer/export-words';

export interface Preview {
  /** The template that was shown: the given one, or the stored one, or ours. */
  template: string;
  ours: string;
  /** The file of the course; empty without one. */
  made: string;
  wrong?: { line: number; column: number; what: string };
}

/** Milliseconds that a preview may keep the page waiting. */
const LONGEST = 2_000;

/** Writes a course by a template, `null` for the one in force, or says what is wrong with the template. */
export async function previewOf(
  text: string | null,
  course: CourseFile | undefined,
  settings: ExportSettings,
): Promise<Preview> {
  const [{ courseWriter, TEMPLATES }, { TemplateError }] = await Promise.all([
    import('@/transfer/templates/course-text'),
    import('@/transfer/templates/template-engine'),
  ]);
  const ours = TEMPLATES.markdown.text;
  const template = text ?? (await exportTemplate.get()) ?? ours;
  try {
    const write = courseWriter({ ...TEMPLATES.markdown, text: template }, settings, LONGEST);
    return { template, ours, made: course ? write(course) : '' };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { line, column, message } = error;
    return { template, ours, made: '', wrong: { line, column, what: message } };
  }
}
