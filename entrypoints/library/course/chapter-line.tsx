import { useStore } from '@nanostores/preact';
import { ChapterDot } from '@/components/course/chapter-dot';
import { ForeignText } from '@/components/text/foreign-text';
import { safeUrl } from '@/components/text/safe-url';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { ChapterRow } from '@/progress/model/rows';
import type { WriteOn } from '../notes/editing';
import type { Say } from '../use-undo-toast';
import { ChapterMenu } from './chapter-menu';

interface Props {
  chapter: ChapterRow;
  chapters: readonly ChapterRow[];
  /** The last reading happened here. */
  current: boolean;
  language: string | undefined;
  write: WriteOn;
  say: Say;
}

/** One chapter of the outline: its state, its title, and a menu of what can be done with it. */
export function ChapterLine({ chapter, chapters, current, language, write, say }: Props) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const title = <ForeignText text={chapter.title || c.untitledChapter} language={language} />;
  const url = safeUrl(chapter.url);
  const site = chapter.onlyOn && (url ? new URL(url).host : chapter.onlyOn);
  const apart = site ? t.onlyOn({ site }) : !chapter.counts && t.notCounted;
  return (
    <li
      class="chapter"
      data-state={chapter.state}
      data-testid="chapter-row"
      aria-current={current || undefined}
    >
      <ChapterDot state={chapter.state} />
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      <span class="small">{[apart, current && t.current].filter(Boolean).join(' · ')}</span>
      <ChapterMenu chapter={chapter} chapters={chapters} write={write} say={say} />
    </li>
  );
}
