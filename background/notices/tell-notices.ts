import { browser } from 'wxt/browser';
import { courseUrl, libraryUrl } from '@/messages/library-url';
import { mayTell, type Waiting, waitingAt } from '@/progress/status/due-notices';
import { readAnswers } from '@/storage/marks/review-answers';
import { readSnoozed } from '@/storage/marks/snoozed-courses';
import { keepShown, NOTIFICATIONS, readNotices, setNotices, wasShown } from '@/storage/preferences/notices';
import { readSettings } from '@/storage/preferences/settings';
import { nearlyDone } from '@/storage/queries/nearly-done';
import { ownedLists } from '@/storage/queries/plan/owned-courses';
import { reviews } from '@/storage/queries/reviews';
import { noticeWords } from './notice-words';

/** Characters of a notice's id that Chrome takes. */
const LONGEST_ID = 500;

/**
 * Shows a notice of what waits, if the user wants notices and it is time. `now`: milliseconds since 1970. It may be
 * called at any time.
 */
export async function tellNotices(now: number): Promise<void> {
  const notices = await readNotices();
  if (!notices.on) return;
  // The user took the permission back in the browser's own settings. That switches notices off, and giving it back does
  // not switch them on unasked.
  if (!(await browser.permissions.contains(NOTIFICATIONS))) return await setNotices(false);
  const settings = await readSettings();
  if (!mayTell(now, notices.toldAt, settings.paused)) return;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const waiting = await waitingAt(
    now,
    {
      ending: (await ownedLists({ now, zone, settings })).ending,
      near: await nearlyDone(now, settings),
      takeaways: settings.review ? await reviews(await readAnswers(), now) : [],
      putOff: await readSnoozed(),
    },
    (occasion) => wasShown(notices, occasion),
  );
  if (!waiting) return;
  const words = noticeWords(waiting, settings.locale);
  // The record comes first: a worker that is killed in between then shows nothing, which is better than showing it
  // twice.
  if (!(await keepShown(notices, waiting.occasions, now))) return;
  const iconUrl = browser.runtime.getURL('/icon-128.png');
  await browser.notifications.create(placeOf(waiting), { type: 'basic', iconUrl, ...words });
}

/** Listens for clicks on notices as soon as the browser lets Epilogue show them. It may be called again. */
export function listenForNotices(): void {
  // Absent until the user gives the permission.
  browser.notifications?.onClicked.addListener(clicked);
}

function clicked(place: string): void {
  void goTo(place);
}

/** Opens the address that names the notice, in a window that comes to the front, and closes the notice. */
async function goTo(place: string): Promise<void> {
  const { windowId } = await browser.tabs.create({ url: place });
  // Phones have no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
  await browser.notifications.clear(place);
}

/**
 * The address in the library at which it waits. Each address has one notice at most, named after it, so that nothing
 * need be remembered beyond the worker's life.
 */
function placeOf({ kind, course }: Waiting): string {
  if (kind === 'recall') return libraryUrl('/review');
  const place = courseUrl(course.key);
  // An address that is too long leads to the list of courses, which offers the same course first.
  return place.length <= LONGEST_ID ? place : libraryUrl('/');
}
