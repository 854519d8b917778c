import type { ChapterRole } from '@/detection/roles';

/** A made-up course: each chapter with the role a person would give it. */
export interface MadeCourse {
  title: string;
  chapters: { title: string; section?: string; role: ChapterRole }[];
}

/** Titles of one language, written before the words of the detector, so that these had something to prove. */
export interface TitleCases {
  /** Farewells to a whole course, which the title alone must show. */
  closings: string[];
  /** Titles that sound like an end and are none, or only a unit's. */
  traps: string[];
  courses: MadeCourse[];
}

/**
 * Reads the cases' plain text: `== closings`, `== traps`, `== course Title`; in a course a line is
 * `role Title`, and `# Title` begins a section.
 */
export function cases(text: string): TitleCases {
  const read: TitleCases = { closings: [], traps: [], courses: [] };
  let part: 'closings' | 'traps' | MadeCourse = 'closings';
  let section: string | undefined;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    if (line === '== closings' || line === '== traps') part = line === '== traps' ? 'traps' : 'closings';
    else if (line.startsWith('== course ')) {
      part = { title: line.slice(10), chapters: [] };
      section = undefined;
      read.courses.push(part);
    } else if (typeof part === 'string') read[part].push(line);
    else if (line.startsWith('# ')) section = line.slice(2);
    else {
      const [role, ...words] = line.split(' ');
      part.chapters.push({
        title: words.join(' '),
        role: role as ChapterRole,
        ...(section ? { section } : {}),
      });
    }
  }
  return read;
}
