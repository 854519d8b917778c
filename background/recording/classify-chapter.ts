import { judge } from '@/detection/closing/judge';
import { rolesOf } from '@/detection/closing/roles';
import type { ChapterPage } from '@/detection/page-facts';
import type { OutlineSighting } from '@/detection/reader';
import type { Knowledge, Verdict } from '@/detection/verdict';
import { isCaption } from '@/progress/completion/effort';
import { knownOutline } from '@/storage/queries/known-outline';

/** The page with roles in its outline, and the verdict on its chapter. */
export interface ClassifiedChapter {
  page: ChapterPage;
  verdict: Verdict;
}

/** The better of what the page shows now and what was seen before: complete over partial, then now. */
function chooseOutline(seen: OutlineSighting | undefined, known: OutlineSighting | null) {
  if (!seen) return known;
  return known?.complete && !seen.complete ? known : seen;
}

/** Judges a chapter by all that is known: its page, and the course's outline from earlier visits. */
export async function classifyChapter(page: ChapterPage): Promise<ClassifiedChapter> {
  const known = await knownOutline(page.course.keys, page.chapter.key);
  const outline = chooseOutline(page.outline, known);
  const courseTitle = page.course.title?.value ?? known?.title;
  const index = outline?.chapters.findIndex((chapter) => chapter.key === page.chapter.key) ?? -1;
  const entry = outline?.chapters[index];
  const title = page.chapter.title?.value ?? entry?.title;
  const section = page.chapter.section ?? entry?.section;
  const language = page.course.language ?? known?.language;
  const publishing = page.course.publishing ?? known?.publishing;

  const knowledge: Knowledge = {
    head: page.text.head,
    tail: page.text.tail,
    links: page.text.links,
    caption: isCaption({ ...page.text, ...(page.mediaSeconds && { mediaSeconds: page.mediaSeconds }) }),
    ...(title === undefined ? {} : { title }),
    ...(section === undefined ? {} : { section }),
    ...(courseTitle === undefined ? {} : { courseTitle }),
    ...(language === undefined ? {} : { language }),
    ...(publishing === undefined ? {} : { publishing }),
    ...(outline && index >= 0 ? { outline: outline.chapters, index, outlineComplete: outline.complete } : {}),
  };
  return { page: withRoles(page, courseTitle), verdict: judge(knowledge) };
}

/** The page with what each chapter of its outline is to the course. */
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
