import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import type { Notice } from '@/components/controls/toast';
import { exportTemplateText } from '@/locales/export-template-text';
import { exportTemplate } from '@/storage/preferences/export-template';
import type { CourseFile } from '@/transfer/course-file';
import type { ExportSettings } from '@/transfer/export-words';
import { LONGEST_TEMPLATE } from '@/transfer/templates/template-limits';
import { download } from './download';
import { type Preview, previewOf } from './template-preview';
import './template-editor.css';

interface Props {
  /** The course of the preview. */
  course: CourseFile | undefined;
  settings: ExportSettings;
  say: (notice: Notice | null) => void;
}

/** The person's template for Markdown files, with a preview of one course beside it, ours to begin with. */
export function TemplateEditor({ course, settings, say }: Props) {
  const t = useStore(exportTemplateText);
  const [text, setText] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    let isStale = false;
    void previewOf(text, course, settings).then((made) => {
      if (isStale) return;
      setPreview(made);
      // The stored template, or ours, comes with the first preview.
      if (text === null) setText(made.template);
    });
    return () => {
      isStale = true;
    };
  }, [isOpen, text, course, settings.language]);

  async function keep(own: string | null, words: string): Promise<void> {
    try {
      await exportTemplate.set(own);
      if (own === null) setText(preview?.ours ?? null);
      say({ text: words });
    } catch {
      say({ text: t.failed });
    }
  }

  async function open(file: File): Promise<void> {
    if (file.size > LONGEST_TEMPLATE) return say({ text: t.tooLong });
    setText(await file.text());
  }

  const wrong = preview?.wrong;
  return (
    <details
      class="template"
      data-testid="template"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t.title}</summary>
      <p class="quiet">{t.help}</p>
      <div class="template-parts">
        <Field
          label={t.template}
          help={t.templateHelp}
          control={(ids) => (
            <textarea
              {...ids}
              data-testid="template-text"
              spellcheck={false}
              rows={20}
              maxLength={LONGEST_TEMPLATE}
              aria-invalid={wrong ? true : undefined}
              value={text ?? ''}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        />
        <section aria-label={t.preview}>
          <h3>{course ? t.previewOf({ title: course.row.title }) : t.preview}</h3>
          {wrong && (
            <p role="status" data-testid="template-wrong">
              {t.wrong({ line: wrong.line, column: wrong.column, what: wrong.what })}
            </p>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
          <pre data-testid="template-preview" tabIndex={0}>
            {course ? preview?.made : t.noCourse}
          </pre>
        </section>
      </div>
      <div class="template-buttons">
        <button
          type="button"
          class="button main"
          data-testid="template-keep"
          disabled={text === null || wrong !== undefined}
          onClick={() => keep(text, t.kept)}
        >
          {t.keep}
        </button>
        <button type="button" class="button" onClick={() => keep(null, t.wasReset)}>
          {t.reset}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download('epilogue-template.liquid', text ?? '', 'text/plain')}
        >
          {t.save}
        </button>
      </div>
      <Field
        label={t.open}
        control={(ids) => (
          <input
            {...ids}
            type="file"
            accept=".liquid,.txt,.md,text/plain"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void open(file).catch(() => say({ text: t.failed }));
            }}
          />
        )}
      />
    </details>
  );
}
