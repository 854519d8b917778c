import { classifyChapter } from '@/background/recording/classify-chapter';
import type { ChapterPage, PageFacts } from '@/detection/page-facts';
import { readPage } from '@/detection/read';
import { readers } from '@/detection/sites/registry';
import type { Source } from './sources';

/** What the whole of reader and verdict say of a page. */
export interface Outcome {
  facts: PageFacts;
  /** `unsure` also when nobody can say whether it is a chapter. */
  verdict: 'closing' | 'chapter' | 'no-chapter' | 'unsure';
}

export async function outcomeOf(document: Document, { url, answers }: Source): Promise<Outcome> {
  const facts = readPage({ document, url: new URL(url), answers }, readers);
  return { facts, verdict: await verdictOn(facts) };
}

/** The verdict alone, on facts that were read elsewhere. */
export async function verdictOn(facts: PageFacts): Promise<Outcome['verdict']> {
  if (facts.kind === 'not-a-chapter' || facts.kind === 'course') return 'no-chapter';
  if (facts.kind === 'not-sure') return 'unsure';
  const { closing } = (await classifyChapter(facts)).verdict;
  return closing === 'yes' ? 'closing' : closing === 'no' ? 'chapter' : 'unsure';
}

/** Whose chapter it is, and what stands around it: whatever a page looks like, this is said rightly or not at all. */
export function sightingOf({ course, chapter, outline }: ChapterPage) {
  return {
    course: course.keys,
    chapter: chapter.key,
    title: chapter.title?.value,
    outline: outline?.chapters.map(({ key, title }) => `${key} ${title}`),
    complete: outline?.complete,
  };
}
