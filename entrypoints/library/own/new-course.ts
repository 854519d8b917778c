import { safeUrl } from '@/components/text/safe-url';
import { optional } from '@/progress/model/optional';
import { isDay } from '@/progress/plan/course-details';
import type { NewCourse } from '@/storage/marks/add-course';

/**
 * The course that the form describes; `null` without title and address. The first field takes either: what is a web
 * address, with or without its scheme, is one.
 */
export function newCourseFrom(form: FormData): NewCourse | null {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const what = text('what');
  const url = addressIn(what);
  const title = text('title') || (url ? '' : what);
  if (title === '' && url === undefined) return null;
  const number = (name: string) => (text(name) === '' ? undefined : Number(text(name)));
  const day = (name: string) => (isDay(text(name)) ? text(name) : undefined);
  const amount = number('price');
  const chapters = number('chapters');
  return {
    title,
    ...optional({
      url,
      author: text('author') || undefined,
      chapters: chapters !== undefined && Number.isInteger(chapters) && chapters > 0 ? chapters : undefined,
      price:
        amount !== undefined && amount >= 0 && amount < 1e12
          ? { amount, currency: text('currency') }
          : undefined,
      bought: day('bought'),
      accessUntil: day('accessUntil'),
      returnUntil: day('returnUntil'),
    }),
  };
}

/** A host has a dot and no space, and its last part letters only: `3.14` and `Vue.js 3` are titles. */
const BARE = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?\/\S*$/i;

function addressIn(text: string): string | undefined {
  if (/\s/.test(text)) return undefined;
  return safeUrl(text) ?? (BARE.test(text) ? safeUrl(`https://${text}`) : undefined);
}
