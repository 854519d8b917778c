import { useStore } from '@nanostores/preact';
import { groupBySection } from '@/components/course/group-by-section';
import { ForeignText } from '@/components/text/foreign-text';
import { libraryText } from '@/locales/library-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { WriteOn } from '../notes/editing';
import type { Say } from '../use-undo-toast';
import { ChapterLine } from './chapter-line';
import './outline-list.css';

interface Props {
  row: CourseRow;
  chapters: readonly ChapterRow[];
  /** Begins a note on a chapter. */
  write: WriteOn;
  say: Say;
}

/** The chapters in order, by section, with the state of each and the current place. */
export function OutlineList({ row, chapters, write, say }: Props) {
  const t = useStore(libraryText);
  return (
    <section class="outline" aria-labelledby="outline">
      <h2 id="outline">{t.outline}</h2>
      {chapters.length === 0 && <p class="quiet">{t.noOutline}</p>}
      {chapters.length > 0 && !row.outlineComplete && (
        <p class="quiet">{row.outlineCut ? t.outlineCut : t.partial}</p>
      )}
      {groupBySection(chapters).map((section) => (
        <div key={section.chapters[0]?.key}>
          {section.title && (
            <h3>
              <ForeignText text={section.title} language={row.language} />
              <small class="count">
                {section.done} / {section.counted}
              </small>
            </h3>
          )}
          <ol>
            {section.chapters.map((chapter) => (
              <ChapterLine
                key={chapter.key}
                chapter={chapter}
                chapters={chapters}
                current={row.lastPlace?.chapterKey === chapter.chapterKey}
                language={row.language}
                write={write}
                say={say}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
