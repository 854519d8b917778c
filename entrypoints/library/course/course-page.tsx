import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { TakeawayField } from '@/components/notes/takeaway-field';
import { libraryText } from '@/locales/library-text';
import { isListed } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import { chaptersOf, course } from '@/storage/queries/courses';
import { AwayLink } from '../courses/away-link';
import { type Editing, newNote } from '../notes/editing';
import { NoteList } from '../notes/note-list';
import { href } from '../page-address';
import { CoursePlanSection } from '../plan/course-plan-section';
import type { Say } from '../use-undo-toast';
import { CourseHead } from './course-head';
import { CourseHistoryList } from './course-history-list';
import { OutlineList } from './outline-list';
import './course.css';

interface Props {
  courseKey: string;
  settings: Settings;
  say: Say;
}

/** One course: its progress, its outline, its takeaway and notes, and its history. */
export function CoursePage({ courseKey, settings, say }: Props) {
  const t = useStore(libraryText);
  const now = useNow();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [decisions, setDecisions] = useState(0);
  const { value, failed } = useLiveQuery(async () => {
    const row = await course(courseKey);
    return { row, chapters: row ? await chaptersOf(row.key) : [] };
  }, [courseKey]);
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!value) return <EmptyState>{t.loading}</EmptyState>;
  const { row, chapters } = value;
  if (!row || !isListed(row))
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
        <OutlineList
          row={row}
          chapters={chapters}
          write={(chapterKey, kind) => setEditing(newNote(row.key, chapterKey, kind))}
          say={say}
        />
        <div class="aside">
          <CoursePlanSection row={row} now={now} settings={settings} say={say} />
          <TakeawayField key={decisions} row={row} />
          <NoteList
            row={row}
            chapters={chapters}
            editing={editing}
            setEditing={setEditing}
            say={say}
            decided={() => setDecisions(decisions + 1)}
          />
          <CourseHistoryList row={row} chapters={chapters} say={say} />
        </div>
      </div>
    </article>
  );
}
