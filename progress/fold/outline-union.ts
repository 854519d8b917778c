import type { OutlineParts, OutlineStep } from '../model/facts';

/**
 * Which of the chapters that other sightings had belong to the course, and whether its latest complete list is the whole
 * of it. Once two pages of one course have shown different lists, it is not, until a page shows their union: a site may
 * have a list in each folder. A list that was only changed is told by the page that showed it before: it stands in the
 * new one, which is much the same. What the site's own data calls all is all.
 */
export function unionOf({ base, later }: Pick<OutlineParts, 'base' | 'later'>): {
  steps: OutlineStep[];
  whole: boolean;
} {
  if (!base) return { steps: [...later], whole: false };
  const listed = new Set(base.chapters.map(({ key }) => key));
  const isChange = ({ on, partial }: OutlineStep) => !partial && on !== undefined && listed.has(on);
  const isOld = ({ seenAt }: OutlineStep) => seenAt <= base.seenAt;
  const isMuchTheSame = later.filter((step) => isOld(step) && isChange(step)).length <= listed.size / 2;
  const isGone = (step: OutlineStep) =>
    isOld(step) && (step.on === undefined || base.from === 'json' || (isMuchTheSame && isChange(step)));
  const steps = later.filter((step) => !isGone(step));
  const others = steps.filter(({ on, chapter }) => on !== undefined && !listed.has(chapter.key));
  return { steps, whole: base.from === 'json' || others.length === 0 };
}
