import type { Folded } from '@/progress/fold/fold-course';
import { sameContent } from '@/progress/model/canonical-json';
import { type CourseText, courseText } from '@/progress/notes/searchable-text';
import type { EpilogueDatabase } from '../database/database';
import type { TextRow } from '../database/text-row';

/** The name under which `meta` keeps the greatest `rev` that was ever given. */
export const LAST_REV = 'texts';

/** The stored texts under these keys. */
export async function textsUnder(
  db: Pick<EpilogueDatabase, 'texts'>,
  keys: readonly string[],
): Promise<TextRow[]> {
  if (keys.length === 0) return [];
  return (await db.texts.bulkGet([...keys])).filter((text) => text !== undefined);
}

/** Writes the changes that `textChanges` has found. Inside a writing transaction. */
export async function writeTexts(
  db: Pick<EpilogueDatabase, 'texts' | 'meta'>,
  { gone, changed }: ReturnType<typeof textChanges>,
): Promise<void> {
  if (gone.length > 0) await db.texts.bulkDelete(gone);
  if (changed.length === 0) return;
  // The last number lies in `meta`, because the row with the greatest number may have gone.
  const last = Number((await db.meta.get(LAST_REV))?.value ?? 0);
  await db.texts.bulkPut(changed.map((text, i) => ({ ...text, rev: last + 1 + i })));
  await db.meta.put({ name: LAST_REV, value: String(last + changed.length) });
}

/** Changes that turn the stored texts (by root) into those of the folded courses. */
export function textChanges(
  standing: readonly TextRow[],
  folded: readonly Pick<Folded, 'row' | 'chapters' | 'notes'>[],
): { gone: string[]; changed: CourseText[] } {
  const now = new Map(folded.map(({ row, chapters, notes }) => [row.key, courseText(row, chapters, notes)]));
  const gone = standing.flatMap(({ key }) => (now.get(key) ? [] : [key]));
  const before = new Map(standing.map((text) => [text.key, plain(text)]));
  const changed = [...now.values()].flatMap((text) =>
    text && !sameContent(text, before.get(text.key)) ? [text] : [],
  );
  return { gone, changed };
}

function plain({ rev: _rev, ...text }: TextRow): CourseText {
  return text;
}
