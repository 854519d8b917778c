import { useStore } from '@nanostores/preact';
import type { ShownMark } from '@/components/course/mark-label';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { courseText } from '@/locales/course-text';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { ago } from '@/locales/time';
import { libraryUrl } from '@/messages/library-url';
import { lastUserAction } from '@/storage/queries/last-user-action';
import { undoLast } from '../mark-course-here';

/** Texts that must be in the page's language before this is shown. */
export const texts = [markText];

const WEEK = 7 * 86_400_000;

/** What was marked last, on whatever course and page, with its undo; it leads to everything that was marked. */
export function LastActionLine({ now }: { now: number }) {
  const m = useStore(markText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const { value: row } = useLiveQuery(() => lastUserAction(now - WEEK), [now]);
  if (!row?.lastAction) return null;
  const { kind, at } = row.lastAction;
  return (
    <>
      <a href={libraryUrl('/recent')} target="_blank" rel="noreferrer" data-testid="last-action">
        {ago(at, now, code)}: {m[`mark-${kind as ShownMark}`]} ·{' '}
        <ForeignText text={row.title || c.untitled} language={row.language} />
      </a>
      <button type="button" data-testid="undo-last" onClick={() => void undoLast(row, m)}>
        {m.undo}
      </button>
    </>
  );
}
