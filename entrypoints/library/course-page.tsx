import { useStore } from '@nanostores/preact';
import { Empty } from '@/components/empty';
import { TakeawayField } from '@/components/takeaway-field';
import type { Notice } from '@/components/toast';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { libraryText } from '@/locales/library-text';
import { chaptersOf, course } from '@/storage/queries';
import type { Settings } from '@/storage/settings';
import { href } from './address';
import { CourseHead } from './course-head';
import { History } from './history';
import { Notes } from './notes';
import { Outline } from './outline';
import { StoreFailed } from './store-failed';

interface Props {
  courseKey: string;
  settings: Settings;
  say: (notice: Notice | null) => void;
}

/** One course: how far, its outline, what one took from it, and how it came about. */
export function CoursePage({ courseKey, settings, say }: Props) {
  const t = useStore(libraryText);
  const now = useNow();
  const { value, failed } = useLive(async () => {
    const row = await course(courseKey);
    return { row, chapters: row ? await chaptersOf(row.key) : [] };
  }, [courseKey]);
  if (failed !== undefined) return <StoreFailed />;
  if (!value) return <Empty>{t.loading}</Empty>;
  const { row, chapters } = value;
  if (!row || row.hidden || row.forgottenAt !== undefined)
    return (
      <Empty alone title={t.gone}>
        {t.goneHelp}
      </Empty>
    );
  return (
    <article class="course">
      <a class="small" href={href({ at: 'courses' })}>
        {t.back}
      </a>
      <CourseHead row={row} chapters={chapters} now={now} settings={settings} say={say} />
      <div class="columns">
        <Outline row={row} chapters={chapters} />
        <div class="aside">
          <section aria-label={t.notes}>
            <TakeawayField row={row} />
            <Notes row={row} chapters={chapters} />
          </section>
          <History row={row} chapters={chapters} say={say} />
        </div>
      </div>
    </article>
  );
}
