import { createHash } from 'node:crypto';
import type { Models } from '@/detection/closing/model';
import { parseCorpus } from './corpus';
import { fitModels } from './fit-weights';
import { samplesOf } from './samples';
import { writtenCourses } from './written';

export interface Fitted {
  sha256: string;
  modes: Models;
}

/** The weights that these corpora give, together with what was written for the fit and is not kept out of it. */
export function fitOn(corpora: readonly string[]): Fitted {
  const courses = [...corpora.flatMap(parseCorpus), ...writtenCourses(false)];
  return { sha256: hashOf(corpora), modes: fitModels(samplesOf(courses)) };
}

/** SHA-256, in hexadecimal digits, of all that the weights are fitted on. */
export function hashOf(corpora: readonly string[]): string {
  const hash = createHash('sha256');
  for (const corpus of corpora) hash.update(corpus);
  return hash.update(JSON.stringify(writtenCourses(false))).digest('hex');
}
