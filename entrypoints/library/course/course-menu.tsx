import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '@/components/controls/dialog';
import { MenuButton } from '@/components/controls/menu-button';
import { courseAsMarkdown } from '@/components/course/course-as-markdown';
import { courseMenuText } from '@/locales/course-menu-text';
import { libraryText } from '@/locales/library-text';
import { transferText } from '@/locales/transfer-text';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { joinCourses, markCourse } from '@/storage/marks/marks';
import type { Settings } from '@/storage/preferences/settings';
import { fileName } from '@/transfer/file-name';
import { download } from '../files/download';
import { useAddressChoice } from '../use-address-choice';
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
  const k = useStore(courseMenuText);
  const x = useStore(transferText);
  const [asking, ask] = useState<'join' | 'forget' | null>(null);
  const doing = useUndoToast(say);
  const putAway = (kind: 'not-a-course' | 'forgotten') => doing(() => markCourse(row.key, kind), t.hidden);

  const markdown = () => courseAsMarkdown(row, chapters, now, settings);

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
      say({ text: k.copied });
    } catch {
      say({ text: k.copyFailed });
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

  // The popup, which has not what writes Markdown, asks for it by the address.
  const [wish, setWish] = useAddressChoice({ save: '' });
  useEffect(() => {
    if (wish.save !== 'markdown') return;
    setWish({ save: '' });
    void save();
  }, [wish.save]);

  const cancel = () => ask(null);
  return (
    <>
      <MenuButton
        label={t.courseMenu}
        items={[
          { id: 'markdown', label: k.saveMarkdown, act: save },
          { id: 'copy', label: k.copyMarkdown, act: copy },
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
