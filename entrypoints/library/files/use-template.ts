import { useEffect, useState } from 'preact/hooks';
import { exportTemplate } from '@/storage/preferences/export-template';
import type { CourseFile } from '@/transfer/course-file';
import type { ExportSettings } from '@/transfer/export-words';
import { type Preview, previewOf } from './template-preview';

export interface EditedTemplate {
  /** `null` until the template in force is known. */
  text: string | null;
  edit: (text: string) => void;
  /** Of the text, or of the one before it as long as it is being made. */
  preview: Preview | null;
  /** Writes courses by this text from now on. */
  keep: () => Promise<void>;
  /** Writes them by our template again. */
  reset: () => Promise<void>;
}

/** The template that is being edited, with its preview. Nothing is fetched before `isOn`. */
export function useTemplate(
  isOn: boolean,
  course: CourseFile | undefined,
  settings: ExportSettings,
): EditedTemplate {
  const [text, edit] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    if (!isOn) return;
    let isStale = false;
    void previewOf(text, course, settings).then((made) => {
      if (isStale) return;
      setPreview(made);
      // The stored template, or ours, comes with the first preview.
      if (text === null) edit(made.template);
    });
    return () => {
      isStale = true;
    };
  }, [isOn, text, course, settings.language]);
  return {
    text,
    edit,
    preview,
    keep: () => exportTemplate.set(text),
    async reset() {
      await exportTemplate.set(null);
      edit(preview?.ours ?? null);
    },
  };
}
