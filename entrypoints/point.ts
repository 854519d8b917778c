import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ruleFor } from '@/detection/taught/rule';
import { onTabMessage } from '@/messages/listen';
import { ask } from '@/messages/send';
import { startTeaching } from '@/reading/teaching/teaching-session';

interface World {
  epilogueTeaching?: AbortController;
}

/** *Teach Epilogue this site*: run in the page by that click alone. Asked for again, it begins anew. */
export default defineUnlistedScript(async () => {
  const world = globalThis as World;
  world.epilogueTeaching?.abort();
  const stop = new AbortController();
  world.epilogueTeaching = stop;
  stop.signal.addEventListener(
    'abort',
    onTabMessage('teaching', async () => location.origin),
  );
  const rules = await ask('taught', {});
  startTeaching(window, ruleFor(rules, new URL(location.href)), stop);
});
