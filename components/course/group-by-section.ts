import type { ChapterRow } from '@/progress/model/rows';

/** Neighbouring chapters under one heading, with the number of those that count and of those done. */
export interface Section {
  title: string | undefined;
  chapters: ChapterRow[];
  done: number;
  counted: number;
}

/** Groups neighbouring chapters of one section. A section that comes twice is shown twice. */
export function groupBySection(chapters: readonly ChapterRow[]): Section[] {
  const sections: Section[] = [];
  for (const chapter of chapters) {
    let section = sections.at(-1);
    if (!section || section.title !== chapter.section) {
      section = { title: chapter.section, chapters: [], done: 0, counted: 0 };
      sections.push(section);
    }
    section.chapters.push(chapter);
    if (chapter.counts) section.counted++;
    if (chapter.counts && chapter.state === 'done') section.done++;
  }
  return sections;
}
