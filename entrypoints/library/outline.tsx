import { useStore } from '@nanostores/preact';
import { safeUrl } from '@/components/safe-url';
import { WordsOf } from '@/components/words-of';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { bySection } from './sections';

/** The chapters in order, by section, with the state of each and the place where one is. */
export function Outline({ row, chapters }: { row: CourseRow; chapters: ChapterRow[] }) {
  const t = useStore(libraryText);
  return (
    <section class="outline" aria-labelledby="outline">
      <h2 id="outline">{t.outline}</h2>
      {chapters.length === 0 && <p class="quiet">{t.noOutline}</p>}
      {chapters.length > 0 && !row.outlineComplete && <p class="quiet">{t.partial}</p>}
      {bySection(chapters).map((section) => (
        <div key={section.chapters[0]?.key}>
          {section.title && (
            <h3>
              <WordsOf text={section.title} language={row.language} />
              <small class="count">
                {section.done} / {section.counted}
              </small>
            </h3>
          )}
          <ol>
            {section.chapters.map((chapter) => (
              <Chapter key={chapter.key} chapter={chapter} row={row} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Chapter({ chapter, row }: { chapter: ChapterRow; row: CourseRow }) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const current = row.lastPlace?.chapterKey === chapter.chapterKey;
  const title = <WordsOf text={chapter.title || c.untitledChapter} language={row.language} />;
  const url = safeUrl(chapter.url);
  return (
    <li
      class="chapter"
      data-state={chapter.state}
      data-testid="chapter-row"
      aria-current={current || undefined}
    >
      <span
        class="dot"
        role="img"
        aria-label={t[`state-${chapter.state}`]}
        title={t[`state-${chapter.state}`]}
      />
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      <span class="small">
        {[!chapter.counts && t.notCounted, current && t.current].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
