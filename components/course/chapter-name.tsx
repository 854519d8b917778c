import { useStore } from '@nanostores/preact';
import { courseText } from '@/locales/course-text';
import type { Place } from '@/progress/model/rows';
import { ForeignText } from '../text/foreign-text';

/** "Section · chapter title", or the chapter's number if it has no title. */
export function ChapterName({ place, language }: { place: Place; language?: string | undefined }) {
  const t = useStore(courseText);
  return (
    <em>
      {place.section && (
        <>
          <ForeignText text={place.section} language={language} />
          {' · '}
        </>
      )}
      {place.title || place.position === 0 ? (
        <ForeignText text={place.title || t.untitledChapter} language={language} />
      ) : (
        t.chapterNumber({ position: place.position })
      )}
    </em>
  );
}
