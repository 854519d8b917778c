export interface Chapter {
  slug: string;
  title: string;
  paragraphs: string[];
}

export interface Course {
  language: string;
  title: string;
  opening: Chapter;
  parts: { title: string; chapters: Chapter[] }[];
  closing: Chapter;
}

export const BREAD: Course;
export const PLANE: Course;
export function chaptersOf(course: Course): Chapter[];
export function markdownOf(chapter: Chapter): string;
