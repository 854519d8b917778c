import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { ChapterDot } from '@/components/course/chapter-dot';
import { groupBySection } from '@/components/course/group-by-section';
import { ForeignText } from '@/components/text/foreign-text';
import { safeUrl } from '@/components/text/safe-url';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';

interface Props {
  row: CourseRow;
  chapters: readonly ChapterRow[];
  /** Key of the chapter in the tab, as its row has it. */
  here: string | undefined;
  go: (url: string) => void;
}

/** The course's chapters with their states, scrolled to the one in the tab. */
export function OutlineHere({ row, chapters, here, go }: Props) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const list = useRef<HTMLDivElement>(null);
  const isThere = chapters.length > 0;
  useEffect(() => {
    // Scrolls only the list, and not the panel around it.
    const line = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && line) list.current.scrollTop = line.offsetTop - list.current.clientHeight / 3;
  }, [here, isThere]);
  return (
    <details class="outline" open>
      <summary>
        {t.outline}{' '}
        <small class="count">{row.counted > 0 && c.progress({ done: row.done, counted: row.counted })}</small>
      </summary>
      {!isThere && <p class="quiet">{t.noOutline}</p>}
      <div class="chapters" ref={list}>
        {groupBySection(chapters).map((section) => (
          <div key={section.chapters[0]?.key}>
            {section.title && (
              <h2>
                <ForeignText text={section.title} language={row.language} />
              </h2>
            )}
            <ol>
              {section.chapters.map((chapter) => {
                const url = safeUrl(chapter.url);
                const title = (
                  <ForeignText text={chapter.title || c.untitledChapter} language={row.language} />
                );
                return (
                  <li
                    key={chapter.key}
                    class="chapter"
                    data-state={chapter.state}
                    aria-current={chapter.key === here || undefined}
                  >
                    <ChapterDot state={chapter.state} />
                    {url && chapter.key !== here ? (
                      <a
                        href={url}
                        onClick={(event) => {
                          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                          event.preventDefault();
                          go(url);
                        }}
                      >
                        {title}
                      </a>
                    ) : (
                      <span>{title}</span>
                    )}
                  </li>
                );
              })}
            </ol>
          </div>
        ))}
      </div>
    </details>
  );
}
