/** Why somebody let a course go. */
export const DROP_REASONS = ['changed-direction', 'too-shallow', 'too-hard', 'no-time', 'own-words'] as const;

export type DropReason = (typeof DROP_REASONS)[number];

/** Characters of own words, and of a name, at most. */
export const LONGEST_WORDS = 500;
