import { useStore } from '@nanostores/preact';
import { ForeignText } from '@/components/text/foreign-text';
import { exportTemplateText } from '@/locales/export-template-text';
import type { CourseFile } from '@/transfer/course-file';
import type { Preview } from './template-preview';

interface Props {
  course: CourseFile | undefined;
  preview: Preview | null;
}

/** The file that a template makes of a course, or what is wrong with the template. */
export function PreviewPane({ course, preview }: Props) {
  const t = useStore(exportTemplateText);
  const wrong = preview?.wrong;
  return (
    <section aria-label={t.preview}>
      <h3>{t.preview}</h3>
      {course && (
        <p class="quiet">
          <ForeignText text={course.row.title} />
        </p>
      )}
      {wrong && (
        <p role="status" data-testid="template-wrong">
          {t.wrong({ line: wrong.line, column: wrong.column, what: wrong.what })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <pre data-testid="template-preview" dir="auto" tabIndex={0}>
        {course ? preview?.made : t.noCourse}
      </pre>
    </section>
  );
}
