import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import type { Notice } from '@/components/controls/toast';
import { exportTemplateText } from '@/locales/export-template-text';
import type { CourseFile } from '@/transfer/course-file';
import type { ExportSettings } from '@/transfer/export-words';
import { LONGEST_TEMPLATE } from '@/transfer/templates/template-limits';
import { download } from './download';
import { PreviewPane } from './preview-pane';
import { useTemplate } from './use-template';
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
  const [isOpen, setOpen] = useState(false);
  const { text, edit, preview, keep, reset } = useTemplate(isOpen, course, settings);
  const doing = (work: () => Promise<void>, words?: string) =>
    void work().then(
      () => words && say({ text: words }),
      () => say({ text: t.failed }),
    );

  async function open(file: File): Promise<void> {
    if (file.size > LONGEST_TEMPLATE) say({ text: t.tooLong });
    else edit(await file.text());
  }

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
              aria-invalid={preview?.wrong ? true : undefined}
              value={text ?? ''}
              onInput={(event) => edit(event.currentTarget.value)}
            />
          )}
        />
        <PreviewPane course={course} preview={preview} />
      </div>
      <div class="template-buttons">
        <button
          type="button"
          class="button main"
          data-testid="template-keep"
          disabled={text === null || preview?.wrong !== undefined}
          onClick={() => doing(keep, t.kept)}
        >
          {t.keep}
        </button>
        <button type="button" class="button" onClick={() => doing(reset, t.wasReset)}>
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
      <TemplateFile open={(file) => doing(() => open(file))} />
    </details>
  );
}

function TemplateFile({ open }: { open: (file: File) => void }) {
  const t = useStore(exportTemplateText);
  return (
    <Field
      label={t.open}
      control={(ids) => (
        <input
          {...ids}
          type="file"
          accept=".liquid,.txt,.md,text/plain"
          data-testid="template-file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) open(file);
          }}
        />
      )}
    />
  );
}
