/** Characters of a template at most. */
export const LONGEST_TEMPLATE = 100_000;
