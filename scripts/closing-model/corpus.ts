/** One line of a corpus file: a course with its chapters in order, labelled by a person. */
export interface LabelledCourse {
  id: string;
  source: string;
  lang: string;
  course: string;
  chapters: {
    title: string;
    section: string | null;
    head: string;
    tail: string;
    /** `null` for arguable ones, which count neither way. */
    closing: boolean | null;
  }[];
}

/** Reads a corpus' lines; throws where one is not JSON. */
export function parseCorpus(text: string): LabelledCourse[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as LabelledCourse);
}

/** Courses of one publisher, with their translations: they never stand on both sides of a cut. */
export const familyOf = ({ id }: Pick<LabelledCourse, 'id'>): string => id.split('/')[0] ?? id;
