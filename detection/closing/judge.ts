import type { Knowledge, Verdict } from '../verdict';
import { cleanTitle } from './clean-title';
import { rolesOf } from './roles';

/** Is this chapter the author's farewell to the whole course? */
export function judge(k: Knowledge): Verdict {
  const outline = k.outline ?? [{ key: '', title: k.title ?? '' }];
  const roles = rolesOf(outline, k.courseTitle);
  const role = roles[k.outline ? (k.index ?? -1) : 0] ?? 'regular';
  const goodbye = /(专栏|课程).{0,12}(结束|尾声|说再见)|江湖再见|后会有期/.exec(
    `${k.head ?? ''} ${k.tail ?? ''}`,
  );
  const signals = [
    ...(role === 'closing' ? [{ id: 'closing-label', share: 0.7, detail: cleanTitle(k.title ?? '') }] : []),
    ...(goodbye ? [{ id: 'says-the-end', share: 0.3, detail: goodbye[0] }] : []),
  ];
  const score = role === 'closing' ? 0.97 : goodbye ? 0.5 : 0.02;
  return { closing: score > 0.9 ? 'yes' : score > 0.3 ? 'unsure' : 'no', score, role, signals };
}
