import { activeMarks } from '@/progress/fold/active-marks';
import type { Mark } from '@/progress/model/facts';
import { isArticleIdentity, nameOfSite, setsOf } from '@/progress/model/identity';
import { read } from '../database/read-transaction';
import { loadMarksAndNotes } from '../recording/load-facts';

/** One of the courses that make up a joined course, and that would stand alone after a split. */
export interface JoinedPart {
  key: string;
  title: string;
  /** The site's name as a page shows it: a host, or the site's own name. */
  site: string;
}

/** A join in force: the action that made it, and what it joins. */
export interface Join {
  action: string;
  by: Mark['by'];
  parts: [JoinedPart, JoinedPart];
}

/**
 * The joins that hold a course together, the latest first. A link that a page itself gave reason for (an article and
 * the course to which it belongs) is left out unless the user made it: splitting it would part a course from its
 * chapters.
 */
export async function joinsOf(courseKey: string): Promise<Join[]> {
  return await read(async (db) => {
    const { marks, outlines } = await loadMarksAndNotes(db, [courseKey]);
    const { active } = activeMarks(marks);
    const sets = setsOf(active);
    const root = sets.rootOf(courseKey);
    const titles = new Map(outlines.flatMap(({ courseKey: key, title }) => (title ? [[key, title]] : [])));
    for (const { kind, courseKey: key, value } of active)
      if (kind === 'retitled' && value !== undefined) titles.set(key, value);
    const part = (key: string): JoinedPart => ({
      key,
      title: titles.get(key) ?? key.slice(key.indexOf(':') + 1),
      site: nameOfSite(key),
    });
    const joins = active.filter(
      (mark) => mark.kind === 'same-course' && sets.rootOf(mark.courseKey) === root,
    );
    return joins.reverse().flatMap(({ action, by, courseKey: one, value: other }): Join[] => {
      if (other === undefined || one === other) return [];
      if (by !== 'user' && [one, other].some(isArticleIdentity)) return [];
      return [{ action, by, parts: [part(one), part(other)] }];
    });
  });
}
