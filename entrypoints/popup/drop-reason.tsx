import { useStore } from '@nanostores/preact';
import { showUndoToast } from '@/components/controls/undo-toast';
import { ReasonQuestion } from '@/components/course/reason-question';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { courseText } from '@/locales/course-text';
import { lettingGoText } from '@/locales/letting-go-text';
import { markText } from '@/locales/mark-text';
import type { DropReason } from '@/progress/plan/course-details';
import { giveReason } from '@/storage/marks/let-go';
import { course } from '@/storage/queries/courses';
import { droppedNow, lastNotice } from './popup-state';

/** Texts that must be in the page's language before this is shown. */
export const texts = [lettingGoText, markText];

/** Asks why the course was dropped that was dropped in this popup just now, as long as it stands dropped. */
export function AskWhyDropped({ courseKey }: { courseKey: string }) {
  const t = useStore(lettingGoText);
  const m = useStore(markText);
  const c = useStore(courseText);
  const { value: row } = useLiveQuery(() => course(courseKey), [courseKey]);
  if (row?.state !== 'dropped') return null;

  function give(why: DropReason, words = ''): void {
    if (!row) return;
    droppedNow.set(null);
    const said = t.given({ course: row.title || c.untitled, reason: words || t[why] });
    void showUndoToast(
      () => giveReason(row, why, words),
      said,
      (notice) => lastNotice.set(notice && { course: courseKey, notice }),
      m,
    );
  }
  return <ReasonQuestion give={give} skip={() => droppedNow.set(null)} />;
}
