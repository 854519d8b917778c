import type { LabelledCourse } from './corpus';

/** The end of a chapter written for the fit, farewell or ordinary lesson, before the language's words were. */
export interface WrittenEnd {
  kind: 'book' | 'workshop' | 'video' | 'tutorial' | 'readme' | 'mooc';
  closing: boolean;
  title: string;
  tail: string;
  head?: string;
}

const found = import.meta.glob<WrittenEnd[]>('./written/*.json', { eager: true, import: 'default' });

/** Every third is kept out of the fit, and shows what the words are worth on what nobody fitted. */
const KEPT_OUT = 2;
export const isKeptOut = (index: number) => index % 3 === KEPT_OUT;

/** What was written, by language. */
export const written: ReadonlyMap<string, readonly WrittenEnd[]> = new Map(
  Object.entries(found).map(([file, ends]) => [file.replace(/^.*\/|\.json$/g, ''), ends]),
);

/** The ends as courses of one language each, which have no order: either those for the fit, or those kept out of it. */
export function writtenCourses(keptOut: boolean): LabelledCourse[] {
  return [...written].map(([lang, ends]) => ({
    id: `written:${lang}`,
    source: 'written',
    lang,
    course: '',
    chapters: ends
      .filter((_, i) => isKeptOut(i) === keptOut)
      .map(({ title, tail, head = '', closing }) => ({ title, section: null, head, tail, closing })),
  }));
}
