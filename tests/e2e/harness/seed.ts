import { expect } from '@playwright/test';
import type { Mark, Outline, Visit } from '@/progress/model/facts';
import type { Note } from '@/progress/notes/note';
import { packed } from '@/storage/database/visit-packs';
import type { Extension } from './extension';

/** Facts that another day of reading left behind. */
export interface Seeds {
  visits: Visit[];
  marks: Mark[];
  outlines: Outline[];
  notes?: Note[];
}

/** A course of `titles`, of which the first `read` were read through, one a day, until `until` (ms since 1970). */
export function courseSeeds(
  courseKey: string,
  title: string,
  titles: readonly string[],
  { read, url, until, finished = false, again = 0 }: SeedOptions,
): Seeds {
  const chapters = titles.map((each, i) => ({
    key: `${courseKey}/${i + 1}`,
    title: each,
    url: `${url}/${i + 1}`,
    role: 'regular' as const,
  }));
  const outline: Outline = {
    courseKey,
    title,
    url,
    chapters,
    complete: true,
    from: 'json',
    because: 'seeded',
    seenAt: until,
    chapterKeys: chapters.map(({ key }) => key),
  };
  const visits: Visit[] = [];
  const marks: Mark[] = [];
  let seq = 0;
  const stamp = () => ({ id: `${courseKey} fact ${++seq}`, device: 'seed', seq });
  const visit = (i: number, at: number) =>
    visits.push({
      ...stamp(),
      courseKey,
      chapterKey: `${courseKey}/${i + 1}`,
      startedAt: at,
      endedAt: at + 120_000,
      engaged: 120,
      slices: 'f'.repeat(16),
      minimum: 1,
      evidence: { reader: 'seed', url: `${url}/${i + 1}`, cjk: 900, words: 0, preview: false },
    });
  const mark = (part: Pick<Mark, 'kind'> & Partial<Mark>, at: number) => {
    const own = stamp();
    marks.push({ ...own, by: 'reader', at, action: own.id, courseKey, ...part });
  };
  for (let i = 0; i < read; i++) {
    visit(i, until - (read + again - i) * 86_400_000);
    mark({ kind: 'done', chapterKey: `${courseKey}/${i + 1}` }, until - (read + again - i) * 86_400_000);
  }
  if (finished) mark({ kind: 'finished', by: 'user' }, until - again * 86_400_000);
  for (let i = 0; i < again; i++) visit(i, until - (again - i) * 86_400_000);
  return { visits, marks, outlines: [outline] };
}

/** A note as another day left it; without a chapter's key it is on the course. */
export function noteSeed(
  courseKey: string,
  chapterKey: string | undefined,
  part: Pick<Note, 'id' | 'kind' | 'body'> & Partial<Note>,
): Note {
  const at = Date.now() - 86_400_000;
  return {
    device: 'seed',
    seq: 1000,
    courseKey,
    ...(chapterKey === undefined ? {} : { chapterKey }),
    ...(part.kind === 'takeaway' ? { pass: 1 } : {}),
    tags: [],
    version: crypto.randomUUID(),
    vector: { seed: 1000 },
    editor: 'seed',
    updatedAt: at,
    createdAt: at,
    deleted: false,
    ...part,
  };
}

/** A takeaway on a finished course, written ten days ago: old enough to be asked for. */
export function takeawaySeeds(courseKey: string, body: string): Seeds {
  const createdAt = Date.now() - 10 * 86_400_000;
  const note = noteSeed(courseKey, undefined, {
    id: `takeaway ${courseKey} 1`,
    kind: 'takeaway',
    body,
    createdAt,
  });
  return { visits: [], marks: [], outlines: [], notes: [note] };
}

interface SeedOptions {
  read: number;
  url: string;
  until: number;
  /** Finished after that, and the first `again` chapters read once more. */
  finished?: boolean;
  again?: number;
}

/** Makes a library of `count` courses of the one that is there: rows only, for what is drawn and not for what is folded. */
export async function multiply(extension: Extension, count: number): Promise<void> {
  const page = await extension.open('manifest.json');
  await page.evaluate(async (count) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('epilogue'));
    const transaction = database.transaction('courses', 'readwrite');
    const store = transaction.objectStore('courses');
    const rows = await done(store.getAll());
    for (let i = rows.length; i < count; i++) {
      const row = rows[i % rows.length];
      const key = `${row.key}-${i}`;
      store.put({
        ...row,
        key,
        keys: [key],
        title: `${row.title} ${i}`,
        lastReadAt: row.lastReadAt - i * 1000,
      });
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, count);
  await page.close();
}

/** Leaves the store as a newer Epilogue would: pages of this one cannot open it. */
export async function outdate(extension: Extension): Promise<void> {
  const page = await extension.open('manifest.json');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('epilogue', 9990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.close();
}

/** Puts facts into the store past the product's queries, and lets the library fold them by its own button. */
export async function sow(extension: Extension, ...all: Seeds[]): Promise<void> {
  const page = await extension.open('library.html#/settings');
  const rebuild = page.getByRole('button', { name: 'Rebuild' });
  await rebuild.click();
  await expect(page.getByText('Rebuilt from your records.')).toBeVisible();
  const rows = all.map((seeds) => ({ ...seeds, visits: packed([], seeds.visits) }));
  await page.evaluate(async (seeds) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('epilogue');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tables = ['visits', 'marks', 'outlines', 'notes'] as const;
    const transaction = database.transaction(tables, 'readwrite');
    for (const each of seeds)
      for (const table of tables)
        for (const fact of each[table] ?? []) transaction.objectStore(table).put(fact);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, rows);
  await page.reload();
  await rebuild.click();
  await expect(page.getByText('Rebuilt from your records.')).toBeVisible();
  await page.close();
}
