import { statusAt } from '@/progress/status/status';
import { type CourseFile, chapterOf } from './course-file';
import type { ExportSettings } from './export-words';
import { clock, timeIn } from './local-time';
import { noteAddress } from './templates/course-data';

/**
 * The courses with chapters and notes as plain JSON for a program of one's own, indented. Times are ISO 8601 with the
 * offset of the zone. For putting a library back there is the backup.
 */
export function libraryJson(
  files: readonly CourseFile[],
  { now, zone, settings }: Pick<ExportSettings, 'now' | 'zone' | 'settings'>,
): string {
  const at = (time: number | undefined) => timeIn(zone, time) || null;
  const courses = files.map((file) => ({
    id: file.row.key,
    keys: file.row.keys,
    title: file.row.title,
    author: file.row.author ?? null,
    url: file.row.url ?? null,
    site: file.row.site,
    status: statusAt(file.row, now, settings).status,
    done: file.row.done,
    counted: file.row.counted,
    secondsRead: Math.round(file.row.engaged),
    started: at(file.row.startedAt),
    lastRead: at(file.row.lastReadAt),
    finished: at(file.row.finishedAt),
    passes: file.row.passes.map(({ number, startedAt, finishedAt, done, engaged }) => ({
      number,
      started: at(startedAt),
      finished: at(finishedAt),
      done,
      secondsRead: Math.round(engaged),
    })),
    chapters: file.chapters.map((chapter) => ({
      id: chapter.chapterKey,
      title: chapter.title,
      section: chapter.section ?? null,
      url: chapter.url ?? null,
      role: chapter.role,
      state: chapter.state,
      done: at(chapter.doneAt),
      secondsRead: Math.round(chapter.engaged),
    })),
    notes: file.notes
      .filter((note) => !note.deleted)
      .map((note) => ({
        id: note.id,
        kind: note.kind,
        chapter: chapterOf(file, note)?.chapterKey ?? null,
        pass: note.pass ?? null,
        text: note.body,
        quote: note.quote ?? null,
        url: noteAddress(file, note) || null,
        time: note.second === undefined ? null : clock(note.second),
        tags: note.tags,
        created: at(note.createdAt),
        updated: at(note.updatedAt),
      })),
  }));
  return `${JSON.stringify({ timezone: zone, courses }, null, 2)}\n`;
}
