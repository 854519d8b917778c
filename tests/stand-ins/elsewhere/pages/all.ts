import type { Elsewhere } from '../elsewhere';
import { forums } from './forums';
import { knowledge } from './knowledge';
import { news } from './news';
import { places } from './places';
import { shops } from './shops';
import { shows } from './shows';
import { weblogs } from './weblogs';

/** Every page that is no chapter of a course. */
export const ELSEWHERE: readonly Elsewhere[] = [
  ...weblogs,
  ...news,
  ...shops,
  ...forums,
  ...knowledge,
  ...shows,
  ...places,
];
