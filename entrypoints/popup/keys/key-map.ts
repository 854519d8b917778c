/** The marks that have a key, by key, in the order in which they are shown. */
export const MARK_KEYS = {
  F: 'finished',
  H: 'on-hold',
  D: 'dropped',
  P: 'planned',
  R: 'reading',
} as const;

/** The keys of a course, in the form of `aria-keyshortcuts`. */
export const COURSE_KEYS = [...Object.keys(MARK_KEYS), 'T', 'Z'].join(' ');
