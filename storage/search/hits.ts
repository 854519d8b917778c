import { excerpt, has, highlighted, type Piece } from './highlight';
import { fits, type SearchIndex } from './search-index';

/** Something that was found. */
export interface Hit {
  kind: 'course' | 'chapter' | 'takeaway' | 'note' | 'quote';
  courseKey: string;
  /** Of a chapter, or of a note on one. */
  chapterKey?: string;
  noteId?: string;
  /** The course's title. */
  course: Piece[];
  /** The chapter's title, or the surroundings of the first place in a note; empty for a course. */
  text: Piece[];
  /** How well it fits, for order only. */
  score: number;
  /** Milliseconds since 1970: when a note was saved, 0 for all else. */
  updatedAt: number;
}

/** Most hits of each kind of thing, and most chapters of one course. */
const MOST = 20;
const CHAPTERS = 5;

/** To look at the clock takes about as long as to look at one of them. */
const FEW = 20;

/**
 * Courses by their titles, then chapters by theirs, then what the user wrote: each the best first. Yields after every
 * few things that were looked at.
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
      const said = [note.body, note.quote ?? '', note.tags.join(' ')]
        .filter((part) => part !== '')
        .join(' · ');
      notes.push({ ...base, ...about, course: course(), text: excerpt(said, words) });
      continue;
    }
    if (words.every((word) => has(title, word)) && courses.length < MOST)
      courses.push({ ...base, kind: 'course', course: course(), text: [] });
    let own = 0;
    for (const [i, chapter] of entry.chapters.entries()) {
      if (chapters.length >= MOST || own >= CHAPTERS) break;
      const inside = words.filter((word) => has(chapter, word));
      // The course's title may say the rest: "linux memory" finds the chapter on memory of the course on Linux.
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
