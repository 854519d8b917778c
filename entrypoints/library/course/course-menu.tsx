import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { MenuButton } from '@/components/controls/menu-button';
import { exportWords } from '@/locales/export-words';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import { transferText } from '@/locales/transfer-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { joinCourses, markCourse } from '@/storage/marks/marks';
import { notesOf } from '@/storage/notes/save-note';
import { exportTemplate } from '@/storage/preferences/export-template';
import type { Settings } from '@/storage/preferences/settings';
import { fileName } from '@/transfer/file-name';
import { zoneHere } from '@/transfer/local-time';
import { download } from '../files/download';
import { type Say, useUndoToast } from '../use-undo-toast';
import { ChooseCourse } from './choose-course';

interface Props {
  row: CourseRow;
  chapters: ChapterRow[];
  now: number;
  settings: Settings;
  say: Say;
}

/** What is seldom done with a course: writing it down as Markdown, joining it with another, putting it away. */
export function CourseMenu({ row, chapters, now, settings, say }: Props) {
  const t = useStore(libraryText);
  const x = useStore(transferText);
  const [asking, ask] = useState<'join' | 'forget' | null>(null);
  const doing = useUndoToast(say);
  const putAway = (kind: 'not-a-course' | 'forgotten') => doing(() => markCourse(row.key, kind), t.hidden);

  async function markdown(): Promise<string> {
    const { courseWriter, TEMPLATES } = await import('@/transfer/templates/course-text');
    const template = await exportTemplate.get();
    const text = template ?? TEMPLATES.markdown.text;
    const how = { now, zone: zoneHere(), settings, words: exportWords(), language: locale.get() };
    const write = courseWriter({ ...TEMPLATES.markdown, text }, how);
    return write({ row, chapters, notes: await notesOf(row.key) });
  }

  async function save(): Promise<void> {
    try {
      download(fileName(row.title, '.md'), await markdown(), 'text/markdown');
    } catch {
      say({ text: x.failed });
    }
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(await markdown());
      say({ text: t.copied });
    } catch {
      say({ text: t.copyFailed });
    }
  }

  function join(other: string): void {
    ask(null);
    void doing(() => joinCourses(row.key, other), t.joined);
  }

  function forget(): void {
    ask(null);
    void putAway('forgotten');
  }

  const cancel = () => ask(null);
  return (
    <>
      <MenuButton
        label={t.courseMenu}
        items={[
          { id: 'markdown', label: t.markdownOne, act: save },
          { id: 'copy', label: t.copyMarkdown, act: copy },
          { id: 'same-as', label: t.sameAs, act: () => ask('join') },
          { id: 'not-a-course', label: t.notACourse, act: () => putAway('not-a-course') },
          { id: 'forget', label: t.forgetThis, act: () => ask('forget') },
        ]}
      />
      {asking === 'join' && (
        <ChooseCourse
          title={t.sameAs}
          help={t.sameAsHelp}
          confirm={t.join}
          row={row}
          cancel={cancel}
          choose={join}
        />
      )}
      {asking === 'forget' && (
        <Dialog
          title={t.forgetAsk}
          cancel={{ label: t.cancel, act: cancel }}
          confirm={{ label: t.forget, act: forget }}
        >
          {t.forgetHelp}
        </Dialog>
      )}
    </>
  );
}
