import type { CourseHistory } from '../course-file';
import { PauseBetween } from '../pause-between';
import type { Actor } from './statement';
import { statementsOf } from './statements';

export interface XapiOptions {
  actor: Actor;
  /** Milliseconds since 1970. */
  now: number;
  signal?: AbortSignal;
  /** Called after each course with the number of courses so far. */
  progress?: (courses: number) => void;
}

/**
 * All statements as one JSON array, one on each line, course by course, as a learning record store takes it by POST.
 * @throws the signal's reason once it is aborted
 */
export async function* xapiJson(
  courses: AsyncIterable<CourseHistory> | Iterable<CourseHistory>,
  { actor, now, signal, progress }: XapiOptions,
): AsyncGenerator<string> {
  const pace = new PauseBetween(signal);
  let before = '[\n';
  let count = 0;
  for await (const course of courses) {
    let text = '';
    for await (const statement of statementsOf(course, actor, now)) {
      text += before + JSON.stringify(statement);
      before = ',\n';
      await pace.rest();
    }
    yield text;
    count += 1;
    progress?.(count);
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
