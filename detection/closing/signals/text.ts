import type { Purpose } from '../lexicon';
import { type SignalRule, seen } from './signal';

/** A purpose's words in the beginning or the end of the text. */
function says(
  id: string,
  speaks: SignalRule['speaks'],
  purpose: Purpose,
  where: 'head' | 'tail' | 'either',
): SignalRule {
  return {
    id,
    speaks,
    look: ({ text }) =>
      text && seen((where !== 'tail' && text.head[purpose]) || (where !== 'head' && text.tail[purpose])),
  };
}

/** What the text's beginning and end say. */
export const textSignals: readonly SignalRule[] = [
  says('head-ends', 'for', 'ends', 'head'),
  says('tail-ends', 'for', 'ends', 'tail'),
  says('head-parting', 'for', 'parting', 'head'),
  says('tail-parting', 'for', 'parting', 'tail'),
  says('head-thanks', 'for', 'thanks', 'head'),
  says('tail-thanks', 'for', 'thanks', 'tail'),
  says('survey', 'for', 'survey', 'tail'),
  says('head-time-passed', 'for', 'past', 'head'),
  says('head-looks-back', 'for', 'back', 'head'),
  says('tail-looks-back', 'for', 'back', 'tail'),
  says('tail-wishes', 'for', 'wish', 'tail'),
  says('tail-onward', 'for', 'onward', 'tail'),
  says('head-onward', 'for', 'onward', 'head'),
  says('next-lesson', 'against', 'next', 'tail'),
  says('homework', 'against', 'task', 'tail'),
  says('share-lesson', 'against', 'share', 'tail'),
  says('teaches', 'against', 'lesson', 'head'),
  says('teaches-on', 'against', 'lesson', 'tail'),
  says('opens-course', 'against', 'start', 'either'),
  {
    id: 'code',
    speaks: 'against',
    look: ({ text }) => (text && text.code > 0 ? { strength: text.code } : null),
  },
];
