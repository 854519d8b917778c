import type { OutlineChapter } from '../reader';
import { fold } from './fold';
import { splitNumber } from './numbering';
import { type Around, segmentsOf } from './read-title';

/** What the titles of an outline have in common, so that what one of them says by itself can be told from it. */
export interface Habits extends Around {
  /** Whether the chapter at this index is called as the course is, or as its first page. */
  isOwn(index: number): boolean;
}

/** Fewer chapters have no habits. */
const FEWEST = 5;
/** Share of the chapters that makes a habit. */
const MOST = 0.6;
/** A name this short is part of many others. */
const SHORTEST = 4;

/** Finds how an outline writes its titles. */
export function habitsOf(outline: readonly OutlineChapter[], courseTitle: string): Habits {
  const course = courseTitle ? { course: courseTitle } : {};
  const lead = outline.length < FEWEST ? '' : leadOf(outline, course);
  const ownNumber = outline.length >= FEWEST && countsChapters(outline);
  const [name, first] = [lettersOf(courseTitle), lettersOf(outline[0]?.title ?? '')];
  const isOwn = (index: number) => {
    const title = lettersOf(outline[index]?.title ?? '');
    if (title.length < SHORTEST) return false;
    return (
      title === first ||
      (name.length >= SHORTEST && title.includes(name)) ||
      (name.includes(title) && title.length > name.length / 2)
    );
  };
  return { ...course, ...(lead ? { lead } : {}), ownNumber, isOwn };
}

/** The first part, or the first word, that most titles share. */
function leadOf(outline: readonly OutlineChapter[], course: Around): string {
  const times = new Map<string, number>();
  for (const { title } of outline) {
    const [first = '', second] = segmentsOf(title, course);
    const word = /^\p{L}+ /u.exec(first)?.[0] ?? '';
    for (const lead of new Set(second === undefined ? [word] : [first, word]))
      if (lead) times.set(lead, (times.get(lead) ?? 0) + 1);
  }
  const [lead = '', most = 0] = [...times].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0] ?? [];
  return most >= outline.length * MOST ? lead : '';
}

/** Whether the numbers in front of the titles count chapters: most have one, and hardly any has it twice. */
function countsChapters(outline: readonly OutlineChapter[]): boolean {
  const numbers = outline.flatMap(({ title }) => {
    const { rest } = splitNumber(title);
    return rest === title.trim() ? [] : [fold(title.trim().slice(0, title.trim().length - rest.length))];
  });
  return numbers.length >= outline.length * MOST && new Set(numbers).size >= numbers.length * MAINLY;
}
const MAINLY = 0.9;

const lettersOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
