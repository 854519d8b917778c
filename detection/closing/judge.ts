import type { Knowledge, Verdict } from '../verdict';
import { cluesOf } from './clues';
import { models } from './model';
import { rolesOf } from './roles';
import { verdictOf, weigh } from './weigh';

/** A person reads a handful of reasons, not all of them. */
const TOLD = 6;

/**
 * Is this chapter the author's farewell to the whole course? Uses whatever is known. `unsure` where nothing is,
 * where the probability lies between the fitted thresholds, where a farewell's title meets a text or a place
 * that says otherwise (such a page may be half changed), and where a bare "Conclusion" has no place in an outline.
 */
export function judge(k: Knowledge): Verdict {
  const read = cluesOf(k);
  if (!read) return { closing: 'unsure', score: 0, role: 'regular', signals: [] };
  const { clues, mode } = read;
  const model = models[mode];
  const { score, signals } = weigh(clues, mode, model);
  const labelled =
    clues.title?.closing ?? clues.title?.courseEnd ?? (mode === 'outline' ? null : clues.title?.weakAlone);
  const plain = verdictOf(score, model);
  const closing = plain === 'no' && labelled ? 'unsure' : plain;
  return { closing, score, role: closing === 'yes' ? 'closing' : roleIn(k), signals: signals.slice(0, TOLD) };
}

function roleIn({ outline, index = 0, title = '', courseTitle }: Knowledge): Verdict['role'] {
  const roles = outline ? rolesOf(outline, courseTitle) : rolesOf([{ key: '', title }], courseTitle);
  return roles[outline ? index : 0] ?? 'regular';
}
