import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/controls/empty-state';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { TakeawayField } from '@/components/notes/takeaway-field';
import { libraryText } from '@/locales/library-text';
import type { Settings } from '@/storage/preferences/settings';
import { chaptersOf, course } from '@/storage/queries/courses';
import { href } from '../address';
import { AwayLink } from '../courses/away-link';
import { type Editing, newNote } from '../notes/editing';
import { Notes } from '../notes/notes';
import { StoreFailed } from '../store-failed';
import type { Say } from '../use-undo-toast';
import { CourseHead } from './course-head';
import { History } from './history';
import { Outline } from './outline';
import './course.css';

interface Props {
  courseKey: string;
  settings: Settings;
  say: Say;
}

/** One course: how far, its outline, what one took from it, and how it came about. */
export function CoursePage({ courseKey, settings, say }: Props) {
  const t = useStore(libraryText);
  const now = useNow();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [decisions, setDecisions] = useState(0);
  const { value, failed } = useLiveQuery(async () => {
    const row = await course(courseKey);
    return { row, chapters: row ? await chaptersOf(row.key) : [] };
  }, [courseKey]);
  if (failed !== undefined) return <StoreFailed error={failed} />;
  if (!value) return <EmptyState>{t.loading}</EmptyState>;
  const { row, chapters } = value;
  if (!row || row.hidden || row.forgottenAt !== undefined)
    return (
      <>
        <EmptyState alone title={t.gone}>
          {t.goneHelp}
        </EmptyState>
        <AwayLink />
      </>
    );
  return (
    <article class="course">
      <a class="small" href={href({ at: 'courses' })}>
        {t.back}
      </a>
      <CourseHead row={row} chapters={chapters} now={now} settings={settings} say={say} />
      <div class="columns">
        <Outline
          row={row}
          chapters={chapters}
          write={(chapterKey, kind) => setEditing(newNote(row.key, chapterKey, kind))}
          say={say}
        />
        <div class="aside">
          <TakeawayField key={decisions} row={row} />
          <Notes
            row={row}
            chapters={chapters}
            editing={editing}
            setEditing={setEditing}
            say={say}
            decided={() => setDecisions(decisions + 1)}
          />
          <History row={row} chapters={chapters} say={say} />
        </div>
      </div>
    </article>
  );
}
