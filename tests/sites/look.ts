/** Where things stand on a generator's pages, as someone sees them who reads there. */
export interface Look {
  /** Where a chapter is, below the host. */
  path(slug: string): string;
  /** Its text. */
  text: string;
  /** The link to a chapter from the one before it. */
  next(slug: string): string;
}
