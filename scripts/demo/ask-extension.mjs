import { openDesk } from './track.mjs';

/**
 * Asks the extension what it knows of the guide, from a page of its own that stays open in the background.
 * @returns {Promise<{ state(url: string): Promise<object | null>, rows(): Promise<{ courses: object[], chapters:
 * object[] }> }>}
 * `state`: how the script in the tab that shows `url` understands its page, `null` while none answers; `rows`: all
 * courses and chapters in the extension's database, none while there is none
 */
export async function openQuestions(context, id) {
  const desk = await openDesk(context, id);
  return {
    state: (url) =>
      desk.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((each) => each.url === url);
        const answer =
          tab && (await chrome.tabs.sendMessage(tab.id, { to: 'state', ask: {} }).catch(() => null));
        return answer?.ok ? answer.reply : null;
      }, url),
    rows: () => desk.evaluate(readRows),
  };
}

/** Runs in the extension's page. Chapters lie in packs, several of one course in a row of the store. */
async function readRows() {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'epilogue')) return { courses: [], chapters: [] };
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('epilogue'));
  const tables = database.transaction(['courses', 'chapters']);
  const all = (name) => done(tables.objectStore(name).getAll());
  const [courses, packs] = [await all('courses'), await all('chapters')];
  database.close();
  return { courses, chapters: packs.flatMap(({ chapters }) => chapters) };
}
