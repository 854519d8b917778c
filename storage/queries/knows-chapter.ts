import { read } from '../database/read-transaction';

/** Whether the library has a chapter with one of these keys, from a visit or an outline. */
export async function knowsChapter(keys: readonly string[]): Promise<boolean> {
  return await read(
    async (db) =>
      (await db.chapters
        .where('chapterKeys')
        .anyOf([...keys])
        .count()) > 0,
  );
}
