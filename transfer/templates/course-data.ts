import { addressAtSecond } from '@/progress/model/address-at-second';
import type { ChapterState } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import { statusAt } from '@/progress/status/status';
import { type CourseFile, chapterOf } from '../course-file';
import type { ExportSettings, ExportWords } from '../export-words';
import { clock, dayIn, timeIn } from '../local-time';

/** What a template can say of a course. What is not known is an empty text, so that every name may be used. */
export interface TemplateData {
  course: CourseData;
  takeaways: NoteData[];
  notes: NoteData[];
  quotes: NoteData[];
  /** In outline order. */
  chapters: ChapterData[];
  words: ExportWords;
  /** The person's, BCP 47. */
  language: string;
}

interface CourseData {
  /** Stays when the title changes. */
  id: string;
  title: string;
  author: string;
  url: string;
  site: string;
  /** `reading`, `finished`, `dropped`, `on-hold` or `planned`, and the same in the person's language. */
  status: string;
  shelf: string;
  /** The number of times through, from 1. */
  pass: number;
  /** Percent of the chapters that count. */
  progress: number;
  done: number;
  counted: number;
  minutes_read: number;
  /** Days such as `2026-03-05`. */
  started: string;
  finished: string;
  last_read: string;
  timezone: string;
  stopped_at: string;
  /** The beginning of the first takeaway, as one line. */
  description: string;
  /** Of all its notes, each once. */
  tags: string[];
  /** Of its texts, BCP 47. */
  language: string;
}

interface NoteData {
  id: string;
  /** The person's own Markdown. */
  text: string;
  /** The passage, for a quote. */
  quote: string;
  chapter: string;
  url: string;
  tags: string[];
  pass: number;
  /** When it was written: the day, and the moment with its offset from UTC. */
  day: string;
  created: string;
  /** The place in the recording, `12:34`. */
  time: string;
}

interface ChapterData {
  /** From 1; 0 for a chapter that is in no outline. */
  number: number;
  title: string;
  url: string;
  section: string;
  /** The section, where its first chapter stands. */
  new_section: string;
  state: ChapterState;
  /** The state as the box of a list of tasks: a space, `/`, `x` or `-`. */
  box: string;
  done: string;
}

const BOXES: Readonly<Record<ChapterState, string>> = { new: ' ', begun: '/', done: 'x', skipped: '-' };

/** The data that a template turns into the file of a course. */
export function courseData(
  file: CourseFile,
  { now, zone, settings, words, language }: ExportSettings,
): TemplateData {
  const { row, chapters } = file;
  const { status } = statusAt(row, now, settings);
  const notes = file.notes.filter((note) => !note.deleted);
  const ofKind = (kind: Note['kind']) =>
    notes
      .filter((note) => note.kind === kind && (note.body.trim() !== '' || note.quote?.trim()))
      .map((note) => noteData(file, note, zone));
  return {
    course: {
      id: row.key,
      title: row.title,
      author: row.author ?? '',
      url: row.url ?? '',
      site: row.site,
      status,
      shelf: status === 'seen' ? '' : words[status],
      pass: Math.max(1, row.passes.length),
      progress: row.counted === 0 ? 0 : Math.round((100 * row.done) / row.counted),
      done: row.done,
      counted: row.counted,
      minutes_read: Math.round(row.engaged / 60),
      started: dayIn(zone, row.startedAt),
      finished: dayIn(zone, row.finishedAt),
      last_read: dayIn(zone, row.lastReadAt),
      timezone: zone,
      stopped_at: status === 'finished' ? '' : (row.lastPlace?.title ?? ''),
      description: descriptionIn(notes),
      tags: [...new Set(notes.flatMap(({ tags }) => tags.filter(isTag)))],
      language: row.language ?? '',
    },
    takeaways: ofKind('takeaway'),
    notes: ofKind('note'),
    quotes: ofKind('quote'),
    chapters: chapters.map((chapter, at) => ({
      number: chapter.index + 1,
      title: chapter.title,
      url: chapter.url ?? '',
      section: chapter.section ?? '',
      new_section: chapter.section === chapters[at - 1]?.section ? '' : (chapter.section ?? ''),
      state: chapter.state,
      box: BOXES[chapter.state],
      done: dayIn(zone, chapter.doneAt),
    })),
    words,
    language,
  };
}

/** The address to which a note leads back: the passage, or the second in the recording. */
export function noteAddress(file: CourseFile, note: Note): string {
  const url = note.url ?? chapterOf(file, note)?.url ?? '';
  return (note.second === undefined ? undefined : addressAtSecond(url, Math.floor(note.second))) ?? url;
}

/** A tag without a letter, a number or a picture is none in any program. */
const isTag = (tag: string) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(tag);

function noteData(file: CourseFile, note: Note, zone: string): NoteData {
  return {
    id: note.id,
    text: note.body.trimEnd(),
    quote: note.quote ?? '',
    chapter: chapterOf(file, note)?.title ?? '',
    url: noteAddress(file, note),
    tags: note.tags.filter(isTag),
    pass: note.pass ?? 1,
    day: dayIn(zone, note.createdAt),
    created: timeIn(zone, note.createdAt),
    time: note.second === undefined ? '' : clock(note.second),
  };
}

function descriptionIn(notes: readonly Note[]): string {
  const first = notes.find((note) => note.kind === 'takeaway' && note.body.trim());
  return Array.from(first?.body.trim().split('\n')[0] ?? '')
    .slice(0, 200)
    .join('');
}
