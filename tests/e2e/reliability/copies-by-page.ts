import { expect } from '@playwright/test';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupFile } from '../harness/backup-file';
import { courseSeeds, noteSeed } from '../harness/seed';
import type { Evaluates } from './hold-writes';

/** The course that is forgotten, and a word that stands in its note only. */
export const FORGOTTEN = { key: 'book:forgotten.test/course', word: 'Unmistakable' };

/** Backups, each with one course more than the one before, the first with the course that is to be forgotten. */
export async function growingBackups(count: number): Promise<string[]> {
  const titles = Array.from({ length: 40 }, (_, i) => `Chapter ${i + 1}`);
  const until = Date.now() - 86_400_000;
  const keys = [FORGOTTEN.key, ...Array.from({ length: count - 1 }, (_, i) => `book:kept.test/course-${i}`)];
  const seeds = keys.map((key, i) => {
    const course = courseSeeds(key, `Course ${i}`, titles, { read: 40, url: 'https://kept.test', until });
    const note = noteSeed(key, undefined, {
      id: `note ${key}`,
      kind: 'note',
      body: i === 0 ? FORGOTTEN.word : 'Kept.',
    });
    return { ...course, notes: [note] };
  });
  const files = keys.map((_, i) => backupFile(...seeds.slice(0, i + 1)));
  return (await Promise.all(files)).map((bytes) => bytes.toString('base64'));
}

const there = (page: Evaluates, selector: string) =>
  page.evaluate((what) => document.querySelector(`${what}:not([disabled])`) !== null, selector);

/** Presses a button of the page as soon as it can be pressed. */
export async function pressOn(page: Evaluates, selector: string): Promise<void> {
  await expect.poll(() => there(page, selector), `${selector} can be pressed`).toBe(true);
  await page.evaluate((what) => document.querySelector<HTMLElement>(what)?.click(), selector);
}

/** Takes in a backup by the page for it, and waits until it is in the library. */
export async function takeIn(page: Evaluates, base64: string): Promise<void> {
  await expect.poll(() => there(page, '[data-testid=import-file]')).toBe(true);
  await page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid=import-file]');
    if (!input) throw new Error('the page takes no file');
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'backup.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, base64);
  await pressOn(page, '[data-testid=import]');
  await expect.poll(() => there(page, '[data-testid=import-preview]')).toBe(false);
}

/** Asks for the oldest snapshot in the list to be put back, and answers the page's questions, but awaits nothing more. */
export async function putBackOldest(page: Evaluates): Promise<void> {
  await pressOn(page, '[data-testid=snapshot]:last-child [data-testid=put-back]');
  await pressOn(page, '[data-testid=import]');
  await pressOn(page, 'dialog[open] .button.main');
}

/** Every snapshot as its file, the oldest first, read past the product's own queries. */
export async function snapshotFiles(page: Evaluates): Promise<Buffer[]> {
  const files = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('epilogue-snapshots'));
    const rows = await done(database.transaction('files').objectStore('files').getAll());
    database.close();
    return rows.map(({ bytes }: { bytes: Uint8Array }) =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    );
  }, null);
  return files.map((file) => Buffer.from(file, 'base64'));
}

/** What each snapshot holds, by the product's own reader, which refuses what is not whole. */
export async function snapshotTexts(page: Evaluates): Promise<string[]> {
  const files = await snapshotFiles(page);
  const read = files.map((bytes) => readBackup(new Blob([new Uint8Array(bytes)])));
  return (await Promise.all(read)).map((backup) => JSON.stringify(backup));
}

/** Forgets the course, past the product's queries, as long ago as it takes to be deleted for good. */
export async function forgetLongAgo(page: Evaluates): Promise<void> {
  await page.evaluate(async (courseKey) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('epilogue');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['marks', 'meta'], 'readwrite');
    const own = { id: 'away', device: 'seed', seq: 5000, vector: { seed: 5000 } };
    const mark = { ...own, kind: 'forgotten', by: 'user', at: Date.now(), action: 'away', courseKey };
    transaction.objectStore('marks').put(mark);
    const waited = 31 * 86_400_000;
    transaction.objectStore('meta').put({ name: 'waited away', value: `${waited} ${Date.now()}` });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, FORGOTTEN.key);
}

/** Lets the background delete what is due, as its alarm does once a day. */
export async function purgeNow(page: Evaluates): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('purge-forgotten', { when: Date.now() }), null);
}
