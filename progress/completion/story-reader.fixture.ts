import type { Verdict } from '@/detection/verdict';
import type { Story } from '../fold/story.fixture';
import { type Decided, decide } from './decide';

export const saying = (closing: Verdict['closing'], role: Verdict['role'] = 'regular'): Verdict => ({
  closing,
  score: 0.5,
  role,
  signals: [],
});

export interface Page {
  verdict?: Verdict;
  namesNext?: boolean;
}

/** Somebody reads a chapter to its end; what is decided then stands in the story. */
export function reads(
  story: Story,
  chapter: number | string,
  { verdict, namesNext = false }: Page = {},
): Decided[] {
  const visit = story.visit(chapter);
  if (namesNext) visit.evidence.namesNext = true;
  const decided = decide({
    folded: story.fold(),
    visit,
    chapterKey: visit.chapterKey,
    page: { cjk: 1000, words: 0, preview: false, hiddenMedia: false, namesNext },
    verdict: verdict ?? saying('no'),
    settings: { readingSpeed: 500, minimumSeconds: 10 },
  });
  for (const { kind, chapterKey, evidence } of decided)
    story.mark(kind, { by: 'reader', chapterKey, evidence });
  return decided;
}
