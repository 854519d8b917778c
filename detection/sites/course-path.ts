/** Paths of lessons that stand below their course: `/BASE/COURSE/BASE/LESSON`, whatever a school calls the bases. */
const BELOW_COURSE = /^\/(.+\/[^/]+)\/[^/]+\/[^/]+\/?$/;

/** The path without the slashes around it, `null` for the site's own front page. */
export function pathOf({ pathname }: URL): string | null {
  return pathname.replace(/^\/+|\/+$/g, '') || null;
}

/** The course's part of such a path. */
export function courseAbove({ pathname }: URL): string | null {
  return BELOW_COURSE.exec(pathname)?.[1] ?? null;
}
