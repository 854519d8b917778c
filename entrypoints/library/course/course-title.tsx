import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import { retitle } from '@/storage/marks/marks';
import { type Say, useUndoToast } from '../use-undo-toast';

/** The title of a course, which can be edited in place. */
export function CourseTitle({ row, say }: { row: CourseRow; say: Say }) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const m = useStore(markText);
  const doing = useUndoToast(say);
  const [open, setOpen] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) input.current?.select();
  }, [open]);

  function close(): void {
    setOpen(false);
    // The button is back in the page only after the next drawing.
    requestAnimationFrame(() => rename.current?.focus());
  }

  function submit(event: Event): void {
    event.preventDefault();
    const title = input.current?.value.trim() ?? '';
    if (title !== '' && title !== row.title) void doing(() => retitle(row.key, title), m['mark-retitled']);
    close();
  }

  if (!open)
    return (
      <div class="title">
        <h1>
          <ForeignText text={row.title || c.untitled} language={row.language} />
        </h1>
        <button type="button" class="button plain" ref={rename} onClick={() => setOpen(true)}>
          {t.rename}
        </button>
      </div>
    );
  return (
    <form class="title" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <h1 class="hidden-label">{row.title || c.untitled}</h1>
      <input
        type="text"
        ref={input}
        aria-label={t.newTitle}
        defaultValue={row.title}
        maxLength={500}
        required
      />
      <button type="submit" class="button main">
        {t.save}
      </button>
      <button type="button" class="button" onClick={close}>
        {t.cancel}
      </button>
    </form>
  );
}
