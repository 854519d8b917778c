import { excerpt, has, highlighted, type Piece } from './highlight';
import { fits, type SearchIndex } from './search-index';

/** A course, a chapter or a note that matches. */
export interface Hit {
  kind: 'course' | 'chapter' | 'takeaway' | 'note' | 'quote';
  courseKey: string;
  /** The chapter, or the one that the note is about. */
  chapterKey?: string;
  noteId?: string;
  /** The course's title. */
  course: Piece[];
  /** The chapter's title, or the surroundings of the first match in a note; empty for a course. */
  text: Piece[];
  /** How well it matches; only the order of these numbers means anything. */
  score: number;
  /** When a note was saved, milliseconds since 1970; 0 for anything else. */
  updatedAt: number;
}

/** Hits of each kind at most, and chapters of one course at most. */
const MOST = 20;
const CHAPTERS = 5;

/** Looking at the clock takes about as long as looking at one candidate. */
const FEW = 20;

/**
 * Finds courses by their titles, then chapters by theirs, then notes by their words, each kind with the best first.
 * Yields after every few candidates.
 */
export function* hitsOf(index: SearchIndex, query: string): Generator<null, Hit[]> {
  const { words, candidates } = index.search(query);
  const [courses, chapters, notes]: [Hit[], Hit[], Hit[]] = [[], [], []];
  const titles = new Map<string, Piece[]>();
  for (const [looked, { entry, score }] of candidates.entries()) {
    if (looked % FEW === FEW - 1) yield null;
    const { row, note, title } = entry;
    const enough = note ? notes.length >= MOST : Math.min(courses.length, chapters.length) >= MOST;
    if (enough || !fits(entry, words)) continue;
    const base = { courseKey: row.key, score, updatedAt: 0 };
    const course = () => {
      const pieces = titles.get(row.key) ?? highlighted(row.title, words);
      titles.set(row.key, pieces);
      return pieces;
    };
    if (note) {
      const { kind, id, chapterKey, updatedAt } = note;
      const about = { kind, noteId: id, updatedAt, ...(chapterKey === undefined ? {} : { chapterKey }) };
      const said = [withoutSigns(note.body), note.quote ?? ''].filter((part) => part !== '').join(' · ');
      notes.push({ ...base, ...about, course: course(), text: excerpt(said, words) });
      continue;
    }
    if (words.every((word) => has(title, word)) && courses.length < MOST)
      courses.push({ ...base, kind: 'course', course: course(), text: [] });
    let own = 0;
    for (const [i, chapter] of entry.chapters.entries()) {
      if (chapters.length >= MOST || own >= CHAPTERS) break;
      const inside = words.filter((word) => has(chapter, word));
      // The course's title may supply the rest: "linux memory" finds the chapter on memory of the course on Linux.
      if (inside.length === 0 || !words.every((word) => inside.includes(word) || has(title, word))) continue;
      const { key, title: text = '' } = row.chapters[i] ?? { key: '' };
      own += 1;
      chapters.push({
        ...base,
        kind: 'chapter',
        chapterKey: key,
        course: course(),
        text: highlighted(text, words),
      });
    }
  }
  return [...courses, ...chapters, ...notes];
}

/** Without the signs of Markdown at the beginning of lines and around strong words and code: an excerpt is not drawn. */
function withoutSigns(markdown: string): string {
  return markdown.replace(/^ {0,3}(?:#{1,6}|>|[-*+](?: \[[ xX]\])?) +/gm, '').replace(/\*\*|`/g, '');
}
