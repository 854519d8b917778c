import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/dialog';
import type { Notice } from '@/components/toast';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import type { CourseNow } from '@/progress/status';
import { markCourse, undo } from '@/storage/marks';
import { notesOf } from '@/storage/notes';
import type { Settings } from '@/storage/settings';
import { fileName } from '@/transfer/file-name';
import { courseMarkdown } from '@/transfer/markdown';
import { download } from './download';

interface Props {
  row: CourseRow;
  chapters: ChapterRow[];
  status: CourseNow['status'];
  now: number;
  settings: Settings;
  say: (notice: Notice | null) => void;
}

type Kind = Parameters<typeof markCourse>[1];

/** The marks one can put on a course; each can be taken back at once. */
export function CourseMarks({ row, chapters, status, now, settings, say }: Props) {
  const t = useStore(libraryText);
  const m = useStore(markText);
  const [forgetting, setForgetting] = useState(false);

  async function mark(kind: Kind, text: string): Promise<void> {
    try {
      const action = await markCourse(row.key, kind);
      say({ text, action: { label: m.undo, act: () => void undo(action).then(() => say(null)) } });
    } catch {
      say({ text: m.failed });
    }
  }

  async function save(): Promise<void> {
    const notes = await notesOf(row.key);
    const text = courseMarkdown({ row, chapters, notes }, now, settings, t);
    download(fileName(row.title, '.md'), text, 'text/markdown');
  }

  const marks: [Kind, string, boolean][] = [
    ['finished', m.markFinished, status !== 'finished'],
    ['on-hold', m.markOnHold, status !== 'on-hold' && status !== 'finished'],
    ['dropped', m.markDropped, status !== 'dropped' && status !== 'finished'],
    ['planned', m.markPlanned, status === 'dropped' || status === 'on-hold'],
    ['pass', t.secondPass, status === 'finished'],
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
              onClick={() => mark(kind, label)}
            >
              {label}
            </button>
          ),
      )}
      <button type="button" class="button plain" onClick={save}>
        {t.markdownOne}
      </button>
      <button type="button" class="button plain" onClick={() => mark('not-a-course', t.hidden)}>
        {t.notACourse}
      </button>
      <button type="button" class="button plain" onClick={() => setForgetting(true)}>
        {t.forget}
      </button>
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
