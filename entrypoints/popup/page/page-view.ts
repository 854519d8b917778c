import type { ChapterPage, CoursePage } from '@/detection/page-facts';
import type { NotReason } from '@/detection/reader';
import type { TabState } from '@/messages/map';
import type { VisitGrowth } from '@/progress/model/visit-growth';
import { isPaused, type Settings } from '@/storage/preferences/settings';

/** What the top of the popup shows; exactly one of these. */
export type PageView =
  | { is: 'no-access' }
  | { is: 'not-web' }
  | { is: 'silent' }
  | { is: 'waiting' }
  | { is: 'not-tracked' | 'denied' | 'paused'; origin: string }
  | { is: 'not-a-chapter' | 'not-sure'; reason: NotReason }
  | { is: 'course'; page: CoursePage }
  | { is: 'chapter'; page: ChapterPage; visit: VisitGrowth | null; isUnfocused?: boolean };

/** What is known of the tab. `address` is missing if the browser hides it, `state` if no script answers. */
export interface Seen {
  address?: string | undefined;
  granted: boolean;
  state: TabState | null;
}

/** The origin of a page that may belong to a course, else `null`. */
export function originOf(address: string | undefined): string | null {
  return address && /^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : null;
}

/** The page as its script understands it. */
export function viewOf(state: TabState): PageView {
  const facts = state.facts;
  if (!facts || state.phase === 'waiting') return { is: 'waiting' };
  if (facts.kind === 'chapter')
    return {
      is: 'chapter',
      page: facts,
      visit: state.visit,
      ...(state.isUnfocused && { isUnfocused: true }),
    };
  if (facts.kind === 'course') return { is: 'course', page: facts };
  return { is: facts.kind, reason: facts.reason };
}

/** Decides what to show: first whether Epilogue may look at all, then what it saw. */
export function decide(seen: Seen, settings: Pick<Settings, 'tracked' | 'paused'>): PageView {
  if (!seen.address) return { is: 'no-access' };
  const origin = originOf(seen.address);
  if (!origin) return { is: 'not-web' };
  if (!settings.tracked.includes(origin)) return { is: 'not-tracked', origin };
  if (!seen.granted) return { is: 'denied', origin };
  if (isPaused(settings, origin)) return { is: 'paused', origin };
  return seen.state ? viewOf(seen.state) : { is: 'silent' };
}
