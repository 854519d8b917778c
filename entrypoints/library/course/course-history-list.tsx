import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { ForeignText } from '@/components/text/foreign-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { moment, spent } from '@/locales/time';
import type { Visit } from '@/progress/model/facts';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { historyOf } from '@/storage/queries/course-history';
import { ActionLine } from '../recent/action-line';
import { happenings } from '../recent/happenings';
import type { Say } from '../use-undo-toast';
import './course-history-list.css';

const SCREENFUL = 40;

interface Props {
  row: CourseRow;
  chapters: ChapterRow[];
  say: Say;
}

/** The history of a course, and why each event counts. Each decision can be undone and redone. */
export function CourseHistoryList({ row, chapters, say }: Props) {
  const t = useStore(libraryText);
  const code = useStore(locale);
  const { value } = useLiveQuery(() => historyOf(row.key), [row.key]);
  const [shown, setShown] = useState(SCREENFUL);
  const lines = useMemo(() => (value ? happenings(value.visits, value.marks) : []), [value]);
  const titles = useMemo(() => new Map(chapters.map((each) => [each.chapterKey, each.title])), [chapters]);
  const titleOf = (key: string | undefined) => (key === undefined ? undefined : titles.get(key));
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      {value && lines.length === 0 && <p class="quiet">{t.noHistory}</p>}
      <ol>
        {lines.slice(0, shown).map((line) => (
          <li key={line.id}>
            <time class="small" dateTime={new Date(line.at).toISOString()}>
              {moment(line.at, code)}
            </time>
            {line.kind === 'visit' ? (
              <VisitLine visit={line.visit} title={titleOf(line.visit.chapterKey)} />
            ) : (
              <ActionLine action={line} titleOf={titleOf} say={say} />
            )}
          </li>
        ))}
      </ol>
      {lines.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + SCREENFUL)}>
          {t.more(Math.min(SCREENFUL, lines.length - shown))}
        </button>
      )}
    </section>
  );
}

function VisitLine({ visit, title }: { visit: Visit; title: string | undefined }) {
  const t = useStore(libraryText);
  const code = useStore(locale);
  return (
    <p class="quiet">
      {visit.engaged < visit.minimum ? t.glimpse : t.visit({ time: spent(visit.engaged, code) })}
      {' · '}
      <ForeignText text={title ?? visit.evidence.title ?? visit.chapterKey} />
    </p>
  );
}
