import { judge } from '@/detection/closing/judge';
import type { ChapterPage } from '@/detection/page-facts';
import type { Verdict } from '@/detection/verdict';

/** The verdict on a chapter by its page alone, as the background gives it for a course seen for the first time. */
export function judged({ course, chapter, outline, text }: ChapterPage): Verdict {
  const index = outline?.chapters.findIndex(({ key }) => key === chapter.key) ?? -1;
  const title = chapter.title?.value ?? outline?.chapters[index]?.title;
  const section = chapter.section ?? outline?.chapters[index]?.section;
  return judge({
    head: text.head,
    tail: text.tail,
    links: text.links,
    ...(title && { title }),
    ...(section && { section }),
    ...(course.title && { courseTitle: course.title.value }),
    ...(course.language && { language: course.language }),
    ...(course.publishing && { publishing: course.publishing }),
    ...(outline && index >= 0 && { outline: outline.chapters, index, outlineComplete: outline.complete }),
  });
}
