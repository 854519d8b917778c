import { bookChapterKey } from '../address';
import type { OutlineChapter, Page } from '../reader';
import { chapterOfLink, find, textOf } from './dom';
import type { Sidebar } from './sidebar-form';

/** The entries of a list in order, each page once, and how many are pages without a name. */
export function entriesOf(
  page: Page,
  list: Element,
  { entry, current, label, not, part, depth, group, groupName = nameOf }: Sidebar,
) {
  const chapters = new Map<string, OutlineChapter>();
  const own = { key: bookChapterKey(page.url), url: page.url.href.replace(/#.*/, '') };
  let headings: string[] = [];
  const depthOf = (item: Element) => Number((depth && item.getAttribute(depth)) || 0);
  const unnamed = new Set<string>();
  for (const item of list.querySelectorAll([entry, current, part].filter(Boolean).join())) {
    if (part && item.matches(part)) headings = [...headings.slice(0, depthOf(item)), textOf(item)];
    else if (!not || !item.matches(not)) {
      const title = textOf(find(item, label) ?? item);
      const chapter = current && item.matches(current) ? { ...own, title } : chapterOfLink(item, page, title);
      if (!chapter) unnamed.add(chapterOfLink(item, page, '?')?.key ?? '');
      const above = depth ? headings.slice(0, depthOf(item)) : headings;
      const section = [...above, ...groupsAround(item, list, group, groupName)].filter(Boolean).join(' / ');
      // The same page may be listed as a group and as its first entry: the first place counts.
      if (chapter && !chapters.has(chapter.key))
        chapters.set(chapter.key, section ? { ...chapter, section } : chapter);
    }
  }
  const unread = [...unnamed].filter((key) => key !== '' && !chapters.has(key)).length;
  return { chapters: [...chapters.values()], own, unread };
}

/** The mark at which a group folds, where it stands in the group's name. */
const FOLD = / ?❱$/;

/** Names of the groups that hold an entry, outermost first; an entry that names a group is not in that group. */
function groupsAround(
  item: Element,
  list: Element,
  group: string | undefined,
  nameOf: NonNullable<Sidebar['groupName']>,
): string[] {
  const names: string[] = [];
  let around = group ? item.closest(group) : null;
  while (around && group && list.contains(around)) {
    const label = nameOf(around);
    // A switch to fold the group may stand beside its name.
    if (label && !label.contains(item))
      names.unshift(textOf(find(label, 'a[href]') ?? label).replace(FOLD, ''));
    around = around.parentElement?.closest(group) ?? null;
  }
  return names;
}

/** What names a group: its first element, a switch passed over; the entry before it where it is nothing but a list. */
function nameOf(group: Element): Element | null {
  const label = [...group.children].find((child) => !isSwitch(child));
  if (label?.matches('ol,ul')) return group.children.length === 1 ? group.previousElementSibling : null;
  return label ?? null;
}

function isSwitch(element: Element): boolean {
  return element.matches('input') || (element.matches('button') && textOf(element) === '');
}
