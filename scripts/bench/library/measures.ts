import { secondsToRead } from '@/progress/completion/effort';
import { withLibrary } from '@/storage/database/connection';
import { notesOf, takeawayOf } from '@/storage/notes/save-note';
import { historyOf } from '@/storage/queries/course-history';
import { chaptersOf, course } from '@/storage/queries/courses';
import { shelfPage } from '@/storage/queries/shelf-page';
import { bookshelf } from '@/storage/queries/shelves-now';
import { recordReport } from '@/storage/recording/record-report';
import type { ReportInput } from '@/storage/recording/report-input';

/** Milliseconds that some work takes, each time. */
export async function timed(times: number, work: (time: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work(time);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** The query of the opening popup: all shelves, and the first fifty courses of the shelf last read from. */
export function listOf(_keys: readonly string[], times: number): Promise<number[]> {
  const settings = { dropAfterDays: 30 };
  return timed(times, () => bookshelf({ chosen: null, limit: 50, now: Date.now(), settings }));
}

/** The first twenty courses of a shelf that holds as many in a library of either size. */
export function shelfOf(_keys: readonly string[], times: number): Promise<number[]> {
  return timed(times, () => shelfPage('finished', Date.now(), { dropAfterDays: 30 }, { limit: 20 }));
}

/** The queries of a course's page: the course, and once that is there its takeaway, notes and history. */
export function pageOf(keys: readonly string[], times: number): Promise<number[]> {
  return timed(times, async (time) => {
    const row = await course(keyAt(keys, time));
    if (!row) throw new Error('no such course');
    await chaptersOf(row.key);
    await Promise.all([takeawayOf(row.key, row.passes.length), notesOf(row.key), historyOf(row.key)]);
  });
}

/**
 * The least that any recording takes: one writing transaction over all tables, past Dexie, that writes one row and ends
 * when the row is on the disk.
 */
export async function commitOf(_keys: readonly string[], times: number): Promise<number[]> {
  return await withLibrary((opened) => {
    const db = opened.backendDB();
    return timed(times, async (time) => {
      const writing = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
      writing.objectStore('meta').put({ name: 'bench', value: String(time) });
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
    });
  });
}

/** Reports of visits that begin and grow, three for each visit, to one course after the other. */
export async function recordOf(keys: readonly string[], times: number): Promise<number[]> {
  const inputs = await Promise.all(keys.map(reportsOf));
  const run = crypto.randomUUID();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const nextReport = inputs[Math.floor(time / 3) % inputs.length];
    if (!nextReport) throw new Error('no course to record in');
    const input = nextReport(`${run} ${Math.floor(time / 3)}`, time % 3);
    const start = performance.now();
    await recordReport(input);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Makes reports of one course as its pages would send them, with the outline that the site shows. */
async function reportsOf(courseKey: string): Promise<(visit: string, grown: number) => ReportInput> {
  const outline = await withLibrary((db) => db.outlines.get(courseKey));
  if (!outline) throw new Error(`no outline of ${courseKey}`);
  const chapters = await chaptersOf(courseKey);
  const { title, author, url, language, publishing } = outline;
  let turn = 0;
  return (id, grown) => {
    if (grown === 0) turn += 1;
    // Each visit goes one chapter on, from the next one to read.
    const first = Math.max(
      0,
      chapters.findIndex((row) => row.state !== 'done'),
    );
    const chapter = outline.chapters[(first + turn) % outline.chapters.length];
    if (!chapter) throw new Error(`an outline without chapters: ${courseKey}`);
    const text = { head: '', tail: '', cjk: 2000, words: 100, links: [] };
    const engaged = Math.round((secondsToRead(text, 500) / 2) * (0.4 + 0.4 * grown));
    const startedAt = Date.now() - 900_000;
    return {
      visit: {
        id,
        startedAt,
        endedAt: startedAt + engaged * 1100,
        engaged,
        slices: 'f'.repeat(6 + 5 * grown).padEnd(16, '0'),
        recordings: [],
        unattended: false,
      },
      page: {
        kind: 'chapter',
        reader: 'bench',
        url: chapter.url ?? '',
        course: {
          keys: [courseKey],
          title: { value: title ?? '', from: 'json' },
          ...(author === undefined ? {} : { author }),
          ...(url === undefined ? {} : { url }),
          ...(language === undefined ? {} : { language }),
          ...(publishing === undefined ? {} : { publishing }),
        },
        chapter: { key: chapter.key, title: { value: chapter.title, from: 'json' }, preview: false },
        text,
        hiddenMedia: false,
        outline: {
          chapters: structuredClone(outline.chapters),
          complete: outline.complete,
          from: outline.from,
          because: outline.because,
        },
        unanswered: {},
      },
      verdict: { closing: 'no', score: 0.1, role: chapter.role ?? 'regular', signals: [] },
      now: startedAt + engaged * 1100,
      settings: { readingSpeed: 500, minimumSeconds: 10 },
    };
  };
}

function keyAt(keys: readonly string[], time: number): string {
  const key = keys[time % keys.length];
  if (key === undefined) throw new Error('no course to ask about');
  return key;
}
