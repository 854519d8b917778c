import { browser } from 'wxt/browser';
import { courseUrl, libraryUrl } from '@/messages/library-url';
import { mayTell, type Waiting, waitingAt } from '@/progress/status/due-notices';
import { keepShown, NOTIFICATIONS, readNotices, setNotices, wasShown } from '@/storage/preferences/notices';
import { readAnswers } from '@/storage/preferences/review-answers';
import { readSettings } from '@/storage/preferences/settings';
import { readSnoozed } from '@/storage/preferences/snoozed-courses';
import { nearlyDone } from '@/storage/queries/nearly-done';
import { reviews } from '@/storage/queries/reviews';
import { noticeWords } from './notice-words';

/** Chrome's limit. */
const LONGEST_ID = 500;

/** Tells what waits, if the user wants that and it is time. `now`: milliseconds since 1970. May be called as often as one likes. */
export async function tellNotices(now: number): Promise<void> {
  const notices = await readNotices();
  if (!notices.on) return;
  // Taken back in the browser's own settings: then it is off, and giving it back does not turn it on unasked.
  if (!(await browser.permissions.contains(NOTIFICATIONS))) return await setNotices(false);
  const settings = await readSettings();
  if (!mayTell(now, notices.toldAt, settings.paused)) return;
  const waiting = await waitingAt(
    now,
    {
      near: await nearlyDone(now, settings),
      takeaways: settings.review ? await reviews(await readAnswers()) : [],
      putOff: await readSnoozed(),
    },
    (occasion) => wasShown(notices, occasion),
  );
  if (!waiting) return;
  const words = noticeWords(waiting, settings.locale);
  // Written down first: the worker may be killed in between, and not told at all is better than told twice.
  if (!(await keepShown(notices, waiting.occasions, now))) return;
  const iconUrl = browser.runtime.getURL('/icon-128.png');
  await browser.notifications.create(placeOf(waiting), { type: 'basic', iconUrl, ...words });
}

/** Hears clicks on notices, as soon as the browser lets Epilogue show them. May be called again. */
export function listenForNotices(): void {
  // Absent until the permission is given.
  browser.notifications?.onClicked.addListener(clicked);
}

function clicked(place: string): void {
  void goTo(place);
}

/** Opens the place after which the notice is called, in a window that comes to the front, and takes the notice away. */
async function goTo(place: string): Promise<void> {
  const { windowId } = await browser.tabs.create({ url: place });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  await browser.notifications.clear(place);
}

/** Where in the library it waits. Each place has one notice at most, called after it: no memory has to outlive the worker. */
function placeOf({ kind, course }: Waiting): string {
  if (kind === 'recall') return libraryUrl('/review');
  const place = courseUrl(course.key);
  // The list of courses offers it first.
  return place.length <= LONGEST_ID ? place : libraryUrl('/');
}
