/** Tables as `console.table` prints them. */
export function libraryTables(rows: {
  courses: readonly object[];
  chapters: readonly object[];
}): Record<string, unknown>[][];
