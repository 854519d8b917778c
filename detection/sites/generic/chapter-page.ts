import type { NotReason, Page } from '../../reader';
import { articleOf } from './article';
import { evidenceOf } from './evidence';

/** Why a page is no chapter, as far as anything on it speaks of one; `null` when it is. */
export function reasonAgainst(page: Page): NotReason | null {
  const { strength } = evidenceOf(page);
  if (strength === 'yes') return articleOf(page) ? null : 'no-article';
  return strength === 'some' ? 'no-outline' : 'no-reader';
}

/** Whether it is an article of which too little says that it is a chapter, and nothing that it is something else. */
export function mayStandAlone(page: Page): boolean {
  const { strength, isOther } = evidenceOf(page);
  return strength !== 'yes' && !isOther && articleOf(page) !== null;
}
