import { readWith } from '../read';
import type { Page } from '../reader';
import { entryOf } from '../sites/dom';
import { all, chaptersIn } from './found';
import { taughtReader } from './reader';
import type { TaughtRule } from './rule';

/** Why a rule would not recognise a page, or with what doubt. */
export type Hitch =
  | 'no-list'
  | 'nothing-selected'
  | 'no-links'
  | 'one-address'
  | 'not-listed'
  | 'no-article'
  | 'no-course';

/** What a rule makes of the page on which it is taught. */
export interface SeenByRule {
  course: string;
  chapter: string;
  chapters: number;
  /** The page's place in its own list, from 1; `null` if the list lacks it. */
  position: number | null;
  /** Why the page would not be read as a chapter; `null` if it would be. */
  hitch: Hitch | null;
}

/** What this rule would recognise on this page. The rule need not be finished: its outline may be empty. */
export function seenBy(page: Page, rule: TaughtRule): SeenByRule {
  const facts = readWith(page, taughtReader([rule]));
  const chapters = chaptersIn(page, rule);
  const here = entryOf(page, chapters);
  const at = here ? chapters.indexOf(here) + 1 : null;
  const read = facts.kind === 'chapter' ? facts : null;
  return {
    course: read?.course.title?.value ?? '',
    chapter: read?.chapter.title?.value ?? '',
    chapters: chapters.length,
    position: at,
    hitch: hitchOf(page, rule, chapters.length, at) ?? (read ? null : 'no-course'),
  };
}

function hitchOf(page: Page, rule: TaughtRule, count: number, at: number | null): Hitch | null {
  const selected = all(page.document, rule.outline || undefined);
  if (rule.outline === '') return 'no-list';
  if (selected.length === 0) return 'nothing-selected';
  if (count === 0) return 'no-links';
  if (count === 1) return 'one-address';
  if (at === null) return 'not-listed';
  return rule.article && all(page.document, rule.article).length === 0 ? 'no-article' : null;
}
