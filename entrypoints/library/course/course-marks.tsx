import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { MenuButton } from '@/components/controls/menu-button';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { CourseNow } from '@/progress/status/status';
import { type CourseMark, joinCourses, markCourse } from '@/storage/marks/marks';
import { notesOf } from '@/storage/notes/save-note';
import type { Settings } from '@/storage/preferences/settings';
import { fileName } from '@/transfer/file-name';
import { courseMarkdown } from '@/transfer/markdown';
import { download } from '../files/download';
import { type Say, useUndoToast } from '../use-undo-toast';
import { ChooseCourse } from './choose-course';

interface Props {
  row: CourseRow;
  chapters: ChapterRow[];
  status: CourseNow['status'];
  now: number;
  settings: Settings;
  say: Say;
}

/** The marks one can put on a course, each of which can be taken back at once; what is done seldom is in a menu. */
export function CourseMarks({ row, chapters, status, now, settings, say }: Props) {
  const t = useStore(libraryText);
  const m = useStore(markText);
  const [forgetting, setForgetting] = useState(false);
  const [joining, setJoining] = useState(false);

  const doing = useUndoToast(say);
  const mark = (kind: CourseMark, done: string) => doing(() => markCourse(row.key, kind), done);

  const markdown = async () =>
    courseMarkdown({ row, chapters, notes: await notesOf(row.key) }, now, settings, t);

  async function save(): Promise<void> {
    download(fileName(row.title, '.md'), await markdown(), 'text/markdown');
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(await markdown());
      say({ text: t.copied });
    } catch {
      say({ text: t.copyFailed });
    }
  }

  const marks: [CourseMark, string, boolean][] = [
    ['finished', m.markFinished, status !== 'finished' && !row.question],
    ['on-hold', m.markOnHold, status !== 'on-hold' && status !== 'finished'],
    ['dropped', m.markDropped, status !== 'dropped' && status !== 'finished'],
    ['planned', m.markPlanned, status === 'dropped' || status === 'on-hold'],
    ['pass', t.secondPass, row.state === 'finished'],
  ];
  return (
    <>
      {marks.map(
        ([kind, label, shown]) =>
          shown && (
            <button
              type="button"
              class="button"
              key={kind}
              data-testid={`mark-${kind}`}
              onClick={() => mark(kind, m[`mark-${kind}`])}
            >
              {label}
            </button>
          ),
      )}
      <MenuButton
        label={t.courseMenu}
        items={[
          { id: 'markdown', label: t.markdownOne, act: save },
          { id: 'copy', label: t.copyMarkdown, act: copy },
          { id: 'same-as', label: t.sameAs, act: () => setJoining(true) },
          { id: 'not-a-course', label: t.notACourse, act: () => mark('not-a-course', t.hidden) },
          { id: 'forget', label: t.forgetThis, act: () => setForgetting(true) },
        ]}
      />
      {joining && (
        <ChooseCourse
          title={t.sameAs}
          help={t.sameAsHelp}
          confirm={t.join}
          row={row}
          cancel={() => setJoining(false)}
          choose={(other) => {
            setJoining(false);
            void doing(() => joinCourses(row.key, other), t.joined);
          }}
        />
      )}
      {forgetting && (
        <Dialog
          title={t.forgetAsk}
          cancel={{ label: t.cancel, act: () => setForgetting(false) }}
          confirm={{
            label: t.forget,
            act: () => {
              setForgetting(false);
              void mark('forgotten', t.hidden);
            },
          }}
        >
          {t.forgetHelp}
        </Dialog>
      )}
    </>
  );
}
