import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { libraryText } from '@/locales/library-text';
import type { CourseRow } from '@/progress/model/rows';
import { type JoinedPart, joinsOf } from '@/storage/marks/joins';
import { undo } from '@/storage/marks/marks';
import { type Say, useUndoToast } from '../use-undo-toast';

/** The joins of a course, each with a button to split it again. */
export function JoinList({ row, say }: { row: CourseRow; say: Say }) {
  const t = useStore(libraryText);
  const doing = useUndoToast(say);
  const { value: joins } = useLiveQuery(() => joinsOf(row.key), [row.key, row.keys.join(' ')]);
  if (!joins?.length) return null;
  return (
    <div class="joins">
      <h2 class="small">{t.joinedFrom}</h2>
      <ul>
        {joins.map(({ action, parts: [one, other] }) => (
          <li key={action} data-testid="join">
            <span>
              <ForeignText text={named(one)} /> + <ForeignText text={named(other)} />
            </span>
            <button
              type="button"
              class="button plain"
              aria-label={t.splitOf({ one: named(one), other: named(other) })}
              onClick={() => doing(() => undo(action), t.splitDone)}
            >
              {t.split}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );

  function named({ title, site }: JoinedPart): string {
    return t.onSite({ title, site });
  }
}
