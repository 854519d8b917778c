import type { CourseSite, SiteAddress } from './course-site-form';

/** No real id is longer; what a page links to must not swell the store. */
const LONGEST = 1000;

/** What an address names; `null` when it is none of a chapter. */
export function addressIn({ paths }: Pick<CourseSite, 'paths'>, url: URL): SiteAddress | null {
  return addressOfPath(paths, url.pathname + url.search + url.hash);
}

/** The same of a path with its query and hash. */
export function addressOfPath(paths: CourseSite['paths'], path: string): SiteAddress | null {
  for (const form of paths) {
    const found = form.exec(path);
    const { course, chapter } = found?.groups ?? {};
    // What follows the chapter is another page of it: its discussion, its editor.
    if (!found || !chapter || !/^\/?(?:[?#&]|$)/.test(path.slice(found.index + found[0].length))) continue;
    return { course: course ?? null, chapter };
  }
  return null;
}

/** Identity of a chapter; the course stands in it, because numbers of chapters may begin anew in each. */
export function keyOf({ id }: Pick<CourseSite, 'id'>, { course, chapter }: SiteAddress): string {
  return `${id}:${course === null ? 'article' : `chapter/${course}`}/${chapter}`.slice(0, LONGEST);
}
