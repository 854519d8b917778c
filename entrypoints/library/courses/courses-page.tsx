import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { BackupReminderLine } from '@/components/controls/backup-reminder-line';
import { EmptyState } from '@/components/controls/empty-state';
import { StoreProblem } from '@/components/controls/store-problem';
import { Tabs } from '@/components/controls/tabs';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { CourseRow } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import { courses } from '@/storage/queries/courses';
import { PageHead } from '../page-head';
import { useAddressChoice } from '../use-address-choice';
import type { Say } from '../use-undo-toast';
import { sitesOf } from './arrange';
import { AwayLink } from './away-link';
import { Bulk } from './bulk';
import { CourseList } from './course-list';
import { EmptyLibrary } from './empty-library';
import { Finder } from './finder';
import { NoCourses } from './no-courses';
import { ResumeList } from './resume-list';
import { useShownCourses } from './use-shown-courses';
import './courses.css';

const USUAL = { status: 'all', site: '', sort: 'read', q: '' };
const NONE: readonly CourseRow[] = [];

/** All courses, by shelf and site, in an order, with search. Several can be selected and marked at once. */
export function CoursesPage({ settings, say }: { settings: Settings; say: Say }) {
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const now = useNow();
  const { value: rows, failed } = useLiveQuery(courses, []);
  const [chosen, choose] = useAddressChoice(USUAL);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const { all, shelf, byShelf, listed, isNarrowed, key } = useShownCourses(
    rows ?? NONE,
    chosen,
    now,
    settings,
  );
  if (failed !== undefined) return <StoreProblem error={failed} alone />;
  if (!rows) return <EmptyState>{l.loading}</EmptyState>;
  if (all.length === 0) return <EmptyLibrary />;
  const keys = listed.map(({ row }) => row.key);
  return (
    <>
      <PageHead title={l.courses} />
      {shelf === 'all' && !isNarrowed && !picked && (
        <ResumeList rows={rows} now={now} settings={settings} say={say} />
      )}
      <Finder
        chosen={chosen}
        choose={choose}
        sites={sitesOf(all)}
        picking={picked !== null}
        pick={(on) => setPicked(on ? new Set() : null)}
      />
      <Tabs
        label={l.shelves}
        panel="courses"
        tabs={[
          { id: 'all', label: l.all, count: byShelf.reduce((sum, [, each]) => sum + each.length, 0) },
          ...byShelf.map(([id, each]) => ({ id, label: c[id], count: each.length })),
        ]}
        chosen={shelf}
        choose={(status) => choose({ status })}
      />
      <div id="courses" role="tabpanel" aria-labelledby={`courses-${shelf}`}>
        {listed.length === 0 && (
          <NoCourses shelf={shelf} isNarrowed={isNarrowed} showAll={() => choose(USUAL)} />
        )}
        <CourseList
          key={key}
          courses={listed}
          now={now}
          settings={settings}
          say={say}
          picked={picked}
          setPicked={setPicked}
        />
      </div>
      {picked && (
        <Bulk
          picked={keys.filter((each) => picked.has(each))}
          listed={listed.length}
          pickAll={() => setPicked(new Set(keys))}
          done={() => setPicked(null)}
          say={say}
        />
      )}
      <AwayLink />
      <BackupReminderLine />
    </>
  );
}
