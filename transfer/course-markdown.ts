import type { Note } from '@/progress/notes/note';
import { statusAt } from '@/progress/status/status';
import { type CourseFile, chapterOf } from './course-file';
import { frontMatter } from './front-matter';

/** The headings, in the reader's language. */
export interface Headings {
  outline: string;
  notes: string;
  quotes: string;
  takeaways: string;
}

export type { CourseFile } from './course-file';

type Settings = { dropAfterDays: number };

/** A title from a page as plain text, which can become no link, image, tag or emphasis. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&');

const link = (title: string, url: string | undefined) =>
  url && /^https?:\/\//i.test(url)
    ? `[${plain(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : plain(title);

const BOXES = { new: '[ ]', begun: '[/]', done: '[x]', skipped: '[-]' } as const;

function date(at: number | undefined): Date | undefined {
  return at ? new Date(Math.min(at, Date.UTC(9999, 11, 31))) : undefined;
}

/** The beginning of the first takeaway, as one line. */
function summary(notes: readonly Note[]): string | undefined {
  const first = notes.find((note) => note.kind === 'takeaway' && !note.deleted && note.body.trim());
  const line = first?.body.trim().split('\n')[0] ?? '';
  return line ? Array.from(line).slice(0, 200).join('') : undefined;
}

function properties({ row, notes }: CourseFile, now: number, settings: Settings): string {
  const { status } = statusAt(row, now, settings);
  return frontMatter({
    title: row.title,
    source: row.url,
    author: row.author ? [row.author] : undefined,
    created: date(now),
    description: summary(notes),
    tags: ['course'],
    platform: row.site,
    status,
    pass: Math.max(1, row.passes.length),
    progress: row.counted === 0 ? 0 : Math.round((100 * row.done) / row.counted),
    started: date(row.startedAt),
    finished: date(row.finishedAt),
    last_read: date(row.lastReadAt),
    stopped_at: status === 'finished' ? undefined : row.lastPlace?.title,
  });
}

function quote(note: Note, url: string | undefined): string[] {
  const lines = (note.quote ?? '').split('\n').map((line) => `> ${line}`);
  const from = url && /^https?:\/\//i.test(url) ? [`<${url.replace(/[<>\s]/g, encodeURIComponent)}>`] : [];
  return [...lines, '', ...(note.body ? [note.body, ''] : []), ...from, ''];
}

function body(file: CourseFile, t: Headings, level: string): string {
  const { row, chapters, notes } = file;
  const kept = notes.filter((note) => !note.deleted);
  const part = (kind: Note['kind'], heading: string, lines: (note: Note) => string[]): string[] => {
    const some = kept.filter((note) => note.kind === kind);
    return some.length === 0 ? [] : [`${level}# ${heading}`, '', ...some.flatMap(lines)];
  };
  const about = (note: Note) => {
    const title = chapterOf(file, note)?.title;
    return title ? [`${level}## ${plain(title)}`, ''] : [];
  };
  return [
    `${level} ${link(row.title, row.url)}`,
    '',
    ...part('takeaway', t.takeaways, (note) => [note.body, '']),
    ...part('note', t.notes, (note) => [...about(note), note.body, '']),
    ...part('quote', t.quotes, (note) => [
      ...about(note),
      ...quote(note, note.url ?? chapterOf(file, note)?.url),
    ]),
    ...(chapters.length === 0 ? [] : [`${level}# ${t.outline}`, '']),
    ...chapters.map((chapter) => `- ${BOXES[chapter.state]} ${link(chapter.title, chapter.url)}`),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

/**
 * One course as Markdown with front matter. `now`: milliseconds since 1970. The person's own words stay as they are.
 */
export function courseMarkdown(course: CourseFile, now: number, settings: Settings, t: Headings): string {
  return `${properties(course, now, settings)}\n${body(course, t, '#')}\n`;
}

/** All courses in one file, those with words of the person first. */
export function libraryMarkdown(files: readonly CourseFile[], now: number, t: Headings): string {
  const spoken = files.toSorted((a, b) => Number(b.notes.length > 0) - Number(a.notes.length > 0));
  const head = frontMatter({ title: 'Epilogue', created: date(now), tags: ['course'] });
  return `${head}\n${spoken.map((course) => body(course, t, '##')).join('\n\n')}\n`;
}
