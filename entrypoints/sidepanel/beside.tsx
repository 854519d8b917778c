import { useStore } from '@nanostores/preact';
import { StoreProblem } from '@/components/controls/store-problem';
import { ProgressBar } from '@/components/course/progress-bar';
import { shareDone } from '@/components/course/share-done';
import { UnrecordedLine } from '@/components/course/unrecorded-line';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { TakeawayField } from '@/components/notes/takeaway-field';
import { ForeignText } from '@/components/text/foreign-text';
import type { ChapterPage } from '@/detection/page-facts';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { panelText } from '@/locales/panel-text';
import { courseUrl } from '@/messages/library-url';
import { isTakenOut } from '@/progress/model/identity';
import { type CourseRow, isListed } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import { markCourse, undo } from '@/storage/marks/marks';
import type { Settings } from '@/storage/preferences/settings';
import { courseOfChapter } from '@/storage/queries/course-of-page';
import { chaptersOf } from '@/storage/queries/courses';
import { type Say, useUndoToast } from '../library/use-undo-toast';
import { ChapterNotes } from './chapter-notes';
import { OutlineHere } from './outline-here';

interface Props {
  page: ChapterPage;
  /** Id of the note that a quote has just made. */
  quoted: string | null;
  /** Called when a note is closed. */
  written: () => void;
  settings: Settings;
  /** Opens an address in the tab beside. */
  go: (url: string) => void;
  /** Reads where the recording in the tab stands, in seconds; `null` where none was played. */
  readMoment: () => Promise<number | null>;
  say: Say;
}

/** The chapter beside the panel: its course with the current place, the notes on it, and the takeaway. */
export function Beside({ page, quoted, written, settings, go, readMoment, say }: Props) {
  const t = useStore(panelText);
  const c = useStore(courseText);
  const { key } = page.chapter;
  const { value, failed } = useLiveQuery(async () => {
    const known = await courseOfChapter(page.course.keys, key);
    return known && { ...known, chapters: await chaptersOf(known.row.key) };
  }, [page.course.keys.join(' '), key]);
  if (failed !== undefined) return <StoreProblem error={failed} />;
  const { row, chapter, chapters = [] } = value ?? {};
  const title = row?.title || page.course.title?.value || c.untitled;
  const language = row?.language ?? page.course.language;
  const isKept = row && isListed(row);
  const name = <ForeignText text={title} language={language} />;
  return (
    <>
      <p class="small">
        {isKept ? (
          <a href={courseUrl(row.key)} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <h1>
        <ForeignText
          text={chapter?.title || page.chapter.title?.value || c.untitledChapter}
          language={language}
        />
      </h1>
      {value !== undefined && !row && <p class="quiet">{t.notRecorded}</p>}
      {row && !isKept && <Unrecorded row={row} say={say} />}
      {isKept && (
        <>
          <ProgressBar
            share={shareDone(row, statusAt(row, Date.now(), settings).status === 'finished')}
            label={c.progress({ done: row.done, counted: row.counted })}
          />
          <OutlineHere row={row} chapters={chapters} here={chapter?.key} go={go} />
          <ChapterNotes
            key={`${row.key} ${key}`}
            courseKey={row.key}
            chapterKeys={[key, ...(chapter ? [chapter.chapterKey, ...(chapter.pairs ?? [])] : [])]}
            title={chapter?.title || c.untitledChapter}
            page={page.url}
            readMoment={hasRecording(page) ? readMoment : null}
            quoted={quoted}
            written={written}
            say={say}
          />
          <TakeawayField key={row.key} row={row} />
        </>
      )}
    </>
  );
}

function hasRecording({ mediaSeconds = 0, hiddenMedia }: ChapterPage): boolean {
  return mediaSeconds > 0 || hiddenMedia;
}

/** The person said that this is no course, or page of one: nothing is recorded until they take it back. */
function Unrecorded({ row, say }: { row: CourseRow; say: Say }) {
  const l = useStore(libraryText);
  const doing = useUndoToast(say);
  const again = () =>
    isTakenOut(row.key) && row.lastAction ? undo(row.lastAction.id) : markCourse(row.key, 'restored');
  return <UnrecordedLine row={row} recordAgain={() => void doing(again, l.broughtBack)} />;
}
