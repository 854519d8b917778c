import { createHash } from 'node:crypto';
import type { Models } from '@/detection/closing/model';
import { parseCorpus } from './corpus';
import { fitModels } from './fit-weights';
import { samplesOf } from './samples';
import { writtenCourses } from './written';

export interface Fitted {
  /** Of the corpora and of what was written for the fit. */
  sha256: string;
  modes: Models;
}

/** The weights that these corpora give, together with what was written for the fit and is not kept out of it. */
export function fitOn(corpora: readonly string[]): Fitted {
  const written = writtenCourses(false);
  const hash = createHash('sha256');
  for (const corpus of corpora) hash.update(corpus);
  const sha256 = hash.update(JSON.stringify(written)).digest('hex');
  return { sha256, modes: fitModels(samplesOf([...corpora.flatMap(parseCorpus), ...written])) };
}
