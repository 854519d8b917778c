import type { Browser } from 'puppeteer-core';

/** Runs a function in the browser's own window, with texts as what it is given, and gives what it gave. */
export type InWindow = (declaration: string, ...given: string[]) => Promise<unknown>;

/** The protocol beneath the driver, which has no words for the browser's own window. */
interface Protocol {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** The way into the window of a Firefox that was started with `-remote-allow-system-access`. */
export async function windowOf(browser: Browser): Promise<InWindow> {
  const { connection } = browser as unknown as Protocol;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = (tree.result as { contexts: { context: string }[] }).contexts;
  return async (functionDeclaration, ...given) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target: { context: first?.context },
      arguments: given.map((value) => ({ type: 'string', value })),
    });
    const answer = result as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
}

/**
 * Presses Alt, Shift and a letter as the keyboard does. The driver's keys go to the page alone, and would never come to
 * those of the browser and its extensions.
 */
export async function pressInWindow(inWindow: InWindow, letter: string): Promise<void> {
  await inWindow(
    `(letter) => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, 'Key' + letter, letter.charCodeAt(0)]]
        .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const key of keys) processor.keydown(key);
      for (const key of keys.reverse()) processor.keyup(key);
    }`,
    letter.toUpperCase(),
  );
}

export async function sidebarOf(inWindow: InWindow): Promise<string> {
  return String(await inWindow(`() => SidebarController.isOpen ? SidebarController.currentID : ''`));
}
