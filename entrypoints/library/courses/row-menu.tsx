import { useStore } from '@nanostores/preact';
import { MenuButton } from '@/components/controls/menu-button';
import { courseAsMarkdown } from '@/components/course/course-as-markdown';
import { courseMenuItems } from '@/components/course/course-menu-items';
import { markedAs } from '@/components/course/marked-as';
import type { Shelved } from '@/components/course/share-done';
import { courseMenuText } from '@/locales/course-menu-text';
import { courseText } from '@/locales/course-text';
import { markText } from '@/locales/mark-text';
import { transferText } from '@/locales/transfer-text';
import { markCourse, undo } from '@/storage/marks/marks';
import type { Settings } from '@/storage/preferences/settings';
import { chaptersOf } from '@/storage/queries/courses';
import { fileName } from '@/transfer/file-name';
import { download } from '../files/download';
import { href } from '../page-address';
import { type Say, useUndoToast } from '../use-undo-toast';

interface Props {
  course: Shelved;
  now: number;
  settings: Settings;
  say: Say;
  tabIndex?: number;
}

/** The menu of a listed course: every mark, its takeaway, its Markdown, and what takes the last mark back. */
export function RowMenu({ course: { row, at }, now, settings, say, tabIndex }: Props) {
  const t = useStore(courseMenuText);
  const m = useStore(markText);
  const c = useStore(courseText);
  const x = useStore(transferText);
  const doing = useUndoToast(say);
  const open = () => location.assign(href({ at: 'course', key: row.key }));

  async function save(): Promise<void> {
    try {
      const text = await courseAsMarkdown(row, await chaptersOf(row.key), now, settings);
      download(fileName(row.title, '.md'), text, 'text/markdown');
    } catch {
      say({ text: x.failed });
    }
  }

  async function takeBack(): Promise<void> {
    if (!row.lastAction) return;
    await undo(row.lastAction.id).then(
      () => say({ text: m.takenBack }),
      () => say({ text: m.failed }),
    );
  }

  const acts = {
    mark: (kind: Parameters<typeof markedAs>[1]) =>
      void doing(() => markCourse(row.key, kind), markedAs(row, kind, m, c)),
    takeaway: open,
    markdown: () => void save(),
    details: open,
    undo: () => void takeBack(),
  };
  const items = courseMenuItems(row, at.status === 'finished', acts, { mark: m, menu: t });
  return (
    <MenuButton
      label={c.menuOf({ course: row.title || c.untitled })}
      items={items}
      {...(tabIndex !== undefined && { tabIndex })}
    />
  );
}
