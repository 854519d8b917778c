import { judge } from '@/detection/closing/judge';
import { rolesOf } from '@/detection/closing/roles';
import type { ChapterPage } from '@/detection/page-facts';
import type { Verdict } from '@/detection/verdict';
import { knowledgeOf } from '@/progress/knowledge-of';
import { knownOutline } from '@/storage/queries/known-outline';

/** The page with roles in its outline, and the verdict on its chapter. */
export interface ClassifiedChapter {
  page: ChapterPage;
  verdict: Verdict;
}

/** Judges a chapter by all that is known: its page, and the course's outline from earlier visits. */
export async function classifyChapter(page: ChapterPage): Promise<ClassifiedChapter> {
  const known = await knownOutline(page.course.keys, page.chapter.key);
  const knowledge = knowledgeOf(page, known);
  return { page: withRoles(page, knowledge.courseTitle), verdict: judge(knowledge) };
}

/** The page with the role of each chapter in its outline. */
export function withRoles<T extends Pick<ChapterPage, 'outline'>>(
  page: T,
  courseTitle: string | undefined,
): T {
  if (!page.outline) return page;
  const roles = rolesOf(page.outline.chapters, courseTitle);
  const chapters = page.outline.chapters.map((chapter, i) => {
    const role = roles[i];
    return role ? { ...chapter, role } : chapter;
  });
  return { ...page, outline: { ...page.outline, chapters } };
}
