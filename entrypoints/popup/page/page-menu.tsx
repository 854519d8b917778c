import { useStore } from '@nanostores/preact';
import { browser } from 'wxt/browser';
import { openPanel } from '@/browser/open-panel';
import { MenuButton } from '@/components/controls/menu-button';
import type { MenuItem } from '@/components/controls/menu-list';
import { useTeachable } from '@/components/hooks/use-teachable';
import { courseMenuText } from '@/locales/course-menu-text';
import { markText } from '@/locales/mark-text';
import { pauseText } from '@/locales/pause-text';
import { popupText } from '@/locales/popup-text';
import { teachOfferText } from '@/locales/teach-offer-text';
import { changeSettings, type Settings } from '@/storage/preferences/settings';
import { menuOfCourse } from '../course-menu';
import { detailsShown, lastNotice, pageCourse } from '../popup-state';
import { teachPage } from '../teach-page';
import type { PageView } from './page-view';

/** Texts that must be in the page's language before this is shown. */
export const texts = [markText, courseMenuText, pauseText, teachOfferText];

interface Props {
  view: PageView;
  tabId: number | null;
  /** The tracked page's origin; `null` on any other page. */
  origin: string | null;
  settings: Settings;
}

/** Everything that can be done with the current page and its course besides what the head offers. */
export function PageMenu({ view, tabId, origin, settings }: Props) {
  const h = useStore(popupText);
  const m = useStore(markText);
  const p = useStore(pauseText);
  const e = useStore(teachOfferText);
  const course = useStore(pageCourse);
  const isTeachable = useTeachable(origin);
  const say = (text: string) => lastNotice.set({ course: '', notice: { text } });
  const pause = (entry: string) => {
    const paused = [...settings.paused.filter((each) => each !== entry), entry];
    void changeSettings({ paused }).catch(() => say(m.failed));
  };
  const isPaused = origin === null || view.is === 'paused';
  const canTeach = origin !== null && tabId !== null && isTeachable && isUnsure(view);

  async function items(): Promise<MenuItem[]> {
    const own = course ? await menuOfCourse(course.row.key, course.isFinished) : [];
    const isChapter = view.is === 'chapter' && origin !== null;
    const others: (MenuItem | false)[] = [
      isChapter && { id: 'panel', label: m.openPanel, act: () => void besidePage(m.panelFailed, say) },
      view.is === 'chapter' && { id: 'about', label: h.aboutChapter, act: () => detailsShown.set(true) },
      canTeach && { id: 'teach', label: e.teach, act: () => void teachPage(tabId, e.failed) },
      !isPaused && { id: 'pause-here', label: p.pauseHere, act: () => pause(origin) },
      !isPaused && { id: 'pause-all', label: p.pauseAll, act: () => pause('*') },
    ];
    return [...own, ...others.filter((item) => item !== false)];
  }

  // A page of the browser has nothing to choose from.
  if (!course && origin === null && view.is !== 'chapter') return null;
  return <MenuButton label={h.menu} items={items} />;
}

/** Whether the page was not recognised, or merely guessed. */
function isUnsure(view: PageView): boolean {
  if (view.is === 'chapter') return view.page.reader === 'generic' || view.page.reader === 'taught';
  return view.is === 'not-a-chapter' || view.is === 'not-sure';
}

async function besidePage(failed: string, say: (text: string) => void): Promise<void> {
  try {
    const windowId = (await browser.windows?.getCurrent())?.id;
    await openPanel({ windowId });
    if (!location.search) close();
  } catch {
    say(failed);
  }
}
