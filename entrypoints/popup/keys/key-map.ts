/** The marks that have a key, by it, in the order in which they are shown. */
export const MARK_KEYS = {
  F: 'finished',
  H: 'on-hold',
  D: 'dropped',
  P: 'planned',
  R: 'reading',
} as const;

/** What `aria-keyshortcuts` of a course says. */
export const COURSE_KEYS = [...Object.keys(MARK_KEYS), 'T', 'Z'].join(' ');
