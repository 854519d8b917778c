import { foldLibrary } from '@/progress/fold/fold-library';
import { courseText } from '@/progress/notes/searchable-text';
import { chapterPacks } from '@/storage/database/chapter-packs';
import { withLibrary } from '@/storage/database/connection';
import { putVisits } from '@/storage/queries/whole-library.fixture';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { type LibrarySize, makeLibrary } from '@/tests/sample-library/library';

/**
 * Fills the library with years of made-up reading until `now` (milliseconds since 1970), and returns its facts. For
 * tests.
 */
export async function seedLibrary(size: LibrarySize, now: number) {
  // The years are always the same: tests compare the figures with a count by hand, which knows no open questions.
  const facts = makeLibrary('pages', size, now);
  const { courses } = foldLibrary(facts);
  await emptyLibrary();
  await withLibrary(async (db) => {
    await putVisits(db, facts.visits);
    await db.marks.bulkAdd(facts.marks);
    await db.outlines.bulkAdd(facts.outlines);
    await db.notes.bulkAdd(facts.notes);
    await db.courses.bulkAdd(courses.map(({ row }) => row));
    await db.chapters.bulkAdd(courses.flatMap(({ chapters }) => chapterPacks(chapters)));
    const texts = courses.flatMap((each) => courseText(each.row, each.chapters, each.notes) ?? []);
    await db.texts.bulkAdd(texts.map((text, i) => ({ ...text, rev: i + 1 })));
  });
  return facts;
}
