import { openDesk } from './track.mjs';

/** All courses and chapters as they stand in the extension's own database; none when there is no database yet. */
export async function readStore(context, id) {
  const page = await openDesk(context, id);
  const rows = await page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'epilogue')) return { courses: [], chapters: [] };
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('epilogue'));
    const tables = database.transaction(['courses', 'chapters']);
    const all = (name) => done(tables.objectStore(name).getAll());
    const rows = { courses: await all('courses'), chapters: await all('chapters') };
    database.close();
    return rows;
  });
  await page.close();
  return rows;
}

/** Prints the library: one table of courses, one of the chapters of each. */
export function printLibrary({ courses, chapters }) {
  const when = (at) => (at ? new Date(at).toISOString().slice(0, 16).replace('T', ' ') : '');
  console.table(
    courses.map((course) => ({
      course: course.title,
      status: course.state,
      done: `${course.done} / ${course.counted}`,
      'seconds read': Math.round(course.engaged),
      finished: when(course.finishedAt),
    })),
  );
  for (const course of courses) {
    const own = chapters.filter((chapter) => chapter.courseKey === course.key);
    own.sort((a, b) => a.index - b.index);
    console.table(
      own.map((chapter) => ({
        chapter: chapter.title,
        role: chapter.role,
        state: chapter.state,
        'seconds read': Math.round(chapter.engaged),
      })),
    );
  }
}
