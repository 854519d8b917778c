import { judged } from '@/detection/closing/words.fixture';
import type { ChapterPage, CoursePage, PageFacts } from '@/detection/page-facts';
import { readPage } from '@/detection/read';
import { readers } from '@/detection/sites/registry';
import { knowledgeOf } from '@/progress/knowledge-of';
import { openPage, type SavedPage } from './saved-page';

/** What the product makes of one page. Fields that a page of its kind has not are absent. */
export interface Description {
  id: string;
  kind: 'chapter' | 'course' | 'none' | 'unsure';
  /** Of a page that is no chapter: why. */
  reason?: string;
  reader?: string;
  course?: { title?: string; keys: string[]; author?: string };
  title?: string;
  section?: string;
  /** Entries of the outline, whether it is the whole of it, and by what. */
  chapters?: number;
  complete?: boolean;
  because?: string;
  /** Of the page in the outline, from 1. */
  position?: number;
  next?: string;
  closing?: 'yes' | 'no' | 'unsure';
}

const KINDS = {
  'not-a-chapter': 'none',
  'not-sure': 'unsure',
  chapter: 'chapter',
  course: 'course',
} as const;

/** Reads a saved page as the product does, and judges it where it is a chapter. Throws where it cannot be opened. */
export async function describe(saved: SavedPage, folder: string): Promise<Description> {
  const facts = readPage(openPage(saved, folder), readers);
  return { id: saved.id, kind: KINDS[facts.kind], ...(await detailsOf(facts)) };
}

async function detailsOf(facts: PageFacts): Promise<Partial<Description>> {
  if (facts.kind === 'not-a-chapter' || facts.kind === 'not-sure')
    return { reason: facts.reason, ...(facts.reader && { reader: facts.reader }) };
  return facts.kind === 'course' ? courseOf(facts) : chapterOf(facts);
}

function courseOf({ reader, course, outline }: ChapterPage | CoursePage): Partial<Description> {
  const { title, keys, author } = course;
  return {
    reader,
    course: { ...(title && { title: title.value }), keys, ...(author && { author }) },
    chapters: outline?.chapters.length ?? 0,
    complete: outline?.complete ?? false,
    ...(outline && { because: outline.because }),
  };
}

function chapterOf(facts: ChapterPage): Partial<Description> {
  const { chapter, outline, next } = facts;
  const at = outline?.chapters.findIndex(({ key }) => key === chapter.key) ?? -1;
  return {
    ...courseOf(facts),
    ...(chapter.title && { title: chapter.title.value }),
    ...(chapter.section && { section: chapter.section }),
    ...(at >= 0 && { position: at + 1 }),
    ...(next && { next }),
    closing: judged(knowledgeOf(facts, null)).closing,
  };
}
