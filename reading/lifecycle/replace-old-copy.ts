interface World {
  epilogueCopy?: AbortController;
}

/**
 * Ends the copy of the reader that runs in this document already, and has this one end when a later one comes. By a
 * global of the world in which an extension's scripts run: the page and other extensions have worlds of their own. What
 * an update left behind is in another world, too, but it has lost its messaging, finds that out and ends by itself.
 */
export function replaceOldCopy(stop: AbortController, world: World = globalThis as World): void {
  world.epilogueCopy?.abort();
  world.epilogueCopy = stop;
}
