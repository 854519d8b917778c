import { useStore } from '@nanostores/preact';
import { ChapterName } from '@/components/course/chapter-name';
import { ForeignText } from '@/components/text/foreign-text';
import { Interpolate } from '@/components/text/interpolate';
import { courseText } from '@/locales/course-text';
import { courseUrl } from '@/messages/library-url';
import type { Glance } from '@/storage/queries/popup-glance';
import type { Shelved } from '@/storage/queries/shelf-page';
import { shelfAsked } from '../popup-state';

/** How many courses are finished and how many stopped, each with the last of them; the numbers lead to the shelves. */
export function EndsLine({ glance: { counts, finished, dropped } }: { glance: Glance }) {
  return (
    <ul class="ends small">
      {counts.finished > 0 && <End shelf="finished" count={counts.finished} last={finished} />}
      {counts.dropped > 0 && <End shelf="dropped" count={counts.dropped} last={dropped} />}
    </ul>
  );
}

interface Props {
  shelf: 'finished' | 'dropped';
  count: number;
  last: Shelved | null;
}

function End({ shelf, count, last }: Props) {
  const c = useStore(courseText);
  const stopped = shelf === 'dropped' && last?.row.lastPlace;
  return (
    <li {...(last && { 'data-testid': 'course-row', 'data-status': shelf, 'data-course': last.row.key })}>
      <button type="button" onClick={() => shelfAsked.set({ shelf, isWanted: true })}>
        {c[shelf]} <b>{count}</b>
      </button>
      {last && (
        <a href={courseUrl(last.row.key)} target="_blank" rel="noreferrer">
          <ForeignText text={last.row.title || c.untitled} language={last.row.language} />
          {stopped && (
            <>
              {' · '}
              <Interpolate
                text={c.stoppedAt}
                place={<ChapterName place={stopped} language={last.row.language} />}
              />
            </>
          )}
        </a>
      )}
    </li>
  );
}
