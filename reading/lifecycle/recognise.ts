import { recognised, type Sign } from '@/detection/sites/signs';
import { onTabMessage } from '@/messages/listen';
import type { TabState } from '@/messages/map';
import { ask } from '@/messages/send';
import { watchNavigation } from '../visit/navigation';
import { isOrphaned } from './orphaned-copy';
import { replaceOldCopy } from './replace-old-copy';

/**
 * Milliseconds between two looks at a page that changes, before and after something was recognised, and for how long a
 * page is looked at after each address.
 */
const PAUSE = 400;
const REST = 2_000;
const LATE = 15_000;
/** Milliseconds until the background is asked again that did not answer; doubled every time. */
const FIRST = 2_000;
const LONGEST = 60_000;

interface World {
  epilogueRecogniser?: AbortController;
}

/**
 * Finds out which reader knows this page, and has the background send it. Until that reader runs, this answers in its
 * place. It looks again after each address, because one document may show pages of several kinds.
 */
export function recognise(window: Window, signs: readonly Sign[], world: World = globalThis as World): void {
  const { document } = window;
  endRecognising(world);
  const stop = new AbortController();
  world.epilogueRecogniser = stop;
  const stand = standIn(window, stop);
  let current: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    const reader = recognised(document, signs);
    if (stop.signal.aborted || reader === null || reader === current) return;
    current = reader;
    void send(reader, () => current === reader && !stop.signal.aborted).then(
      (isRead) => isRead || stop.abort(),
    );
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, current === null ? PAUSE : REST);
  });
  const begin = () => {
    clearTimeout(late);
    observer.observe(document, { childList: true, subtree: true });
    late = setTimeout(() => {
      observer.disconnect();
      if (current === null) stand.giveUp();
    }, LATE);
    look();
  };
  watchNavigation(window, begin, stop.signal);
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(late);
  });
  begin();
}

/** Ends what looks for a reader in this document: another way has found one. */
export function endRecognising(world: World = globalThis as World): void {
  world.epilogueRecogniser?.abort();
}

/**
 * Asks for a reader until the background has answered, as long as it is `wanted`. False where the page may not, or may
 * no longer, be read.
 */
async function send(reader: string, wanted: () => boolean): Promise<boolean> {
  for (let wait = FIRST; wanted(); wait = Math.min(2 * wait, LONGEST)) {
    if (isOrphaned()) return false;
    try {
      return (await ask('recognised', { reader })).read;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return true;
}

/** Answers what a tab is asked, until a copy with a reader takes its place. */
function standIn({ location }: Window, stop: AbortController): { giveUp(): void } {
  const copy = new AbortController();
  let state: TabState = { facts: null, visit: null, phase: 'waiting' };
  replaceOldCopy(copy);
  const answers = [
    onTabMessage('state', async () => state),
    onTabMessage('leave', async ({ origin }) => {
      if (origin === location.origin) stop.abort();
      return location.origin;
    }),
  ];
  copy.signal.addEventListener('abort', () => {
    for (const off of answers) off();
  });
  stop.signal.addEventListener('abort', () => copy.abort());
  return {
    giveUp() {
      if (copy.signal.aborted) return;
      state = { facts: { kind: 'not-a-chapter', reason: 'no-reader' }, visit: null, phase: 'idle' };
      void ask('missed', {}).catch(() => {});
    },
  };
}
