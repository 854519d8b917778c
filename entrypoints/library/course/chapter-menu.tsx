import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { MenuButton } from '@/components/controls/menu-button';
import type { MenuItem } from '@/components/controls/menu-list';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { markText } from '@/locales/mark-text';
import type { ChapterMarkKind } from '@/progress/model/facts';
import type { ChapterRow } from '@/progress/model/rows';
import { belongsTo, markChapters } from '@/storage/marks/marks';
import type { WriteOn } from '../notes/editing';
import { type Say, useUndoToast } from '../use-undo-toast';
import { ChooseCourse } from './choose-course';
import { openUpTo } from './open-up-to';

interface Props {
  chapter: ChapterRow;
  chapters: readonly ChapterRow[];
  write: WriteOn;
  say: Say;
}

/**
 * The menu of a chapter: done, not done, skipped, everything up to it done, belongs to another course, and a note or a
 * quote.
 */
export function ChapterMenu({ chapter, chapters, write, say }: Props) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const m = useStore(markText);
  const doing = useUndoToast(say);
  const [moving, setMoving] = useState(false);
  const { courseKey, chapterKey, state } = chapter;
  const before = openUpTo(chapters, chapter);
  const mark = (kind: ChapterMarkKind) => () =>
    doing(() => markChapters(courseKey, [chapterKey], kind), m[`mark-${kind}`]);
  const markAll = () => {
    const keys = before.map((each) => each.chapterKey);
    return doing(() => markChapters(courseKey, keys, 'done'), t.markedDone(keys.length));
  };
  const items: (MenuItem | false)[] = [
    state !== 'done' && { id: 'done', label: t.isDone, act: mark('done') },
    (state === 'done' || state === 'skipped') && {
      id: 'not-done',
      label: t.isNotDone,
      act: mark('not-done'),
    },
    state !== 'skipped' && { id: 'skipped', label: t.skip, act: mark('skipped') },
    before.some((each) => each !== chapter) && { id: 'up-to', label: t.doneUpTo, act: markAll },
    { id: 'note', label: t.writeNote, act: () => write(chapterKey, 'note') },
    { id: 'quote', label: t.writeQuote, act: () => write(chapterKey, 'quote') },
    { id: 'belongs-to', label: t.belongsTo, act: () => setMoving(true) },
  ];
  const title = chapter.title || c.untitledChapter;
  return (
    <>
      <MenuButton label={t.chapterMenu({ chapter: title })} items={items.filter((item) => item !== false)} />
      {moving && (
        <ChooseCourse
          title={t.belongsTo}
          help={t.belongsToHelp({ chapter: title })}
          confirm={t.move}
          row={{ key: courseKey, title: '' }}
          cancel={() => setMoving(false)}
          choose={(target) => {
            setMoving(false);
            const keys = [chapterKey, ...(chapter.pairs ?? [])];
            void doing(() => belongsTo(courseKey, keys, target), t.moved);
          }}
        />
      )}
    </>
  );
}
