const when = (at) => (at ? new Date(at).toISOString().slice(0, 16).replace('T', ' ') : '');

/** The library as tables: one of the courses, and one of each course's chapters in their order. */
export function libraryTables({ courses, chapters }) {
  return [
    courses.map((course) => ({
      course: course.title,
      status: course.state,
      done: `${course.done} / ${course.counted}`,
      'seconds read': Math.round(course.engaged),
      finished: when(course.finishedAt),
    })),
    ...courses.map((course) =>
      chapters
        .filter((chapter) => chapter.courseKey === course.key)
        .sort((a, b) => a.index - b.index)
        .map((chapter) => ({
          chapter: chapter.title,
          role: chapter.role,
          state: chapter.state,
          'seconds read': Math.round(chapter.engaged),
        })),
    ),
  ];
}

/** Prints the tables. */
export function printLibrary(rows) {
  for (const table of libraryTables(rows)) console.table(table);
}
