/** The marks that have a key, by key, in the order in which they are shown. */
export const MARK_KEYS = {
  F: 'finished',
  H: 'on-hold',
  D: 'dropped',
  P: 'planned',
  R: 'reading',
} as const;

/** What else can be done with a course by a key. */
export const ACT_KEYS = { takeaway: 'T', markdown: 'M', details: 'O', undo: 'Z' } as const;

/** The keys of a course, in the form of `aria-keyshortcuts`. */
export const COURSE_KEYS = [...Object.keys(MARK_KEYS), ...Object.values(ACT_KEYS)].join(' ');
