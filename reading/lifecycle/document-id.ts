import { uuid } from '../visit/uuid';

interface World {
  epilogueDocument?: string;
}

/**
 * A random name of this document, the same for every copy of our scripts in it and unknown to the page. Browsers have
 * names for documents, too, but not all of them tell.
 */
export function documentId(world: World = globalThis as World): string {
  world.epilogueDocument ??= uuid();
  return world.epilogueDocument;
}
