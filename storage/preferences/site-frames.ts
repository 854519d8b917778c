import { isSiteOrigin } from '@/detection/site-origin';
import { storedItem } from './stored-item';

/** A frame that holds the chapters of a tracked site. Both are origins. */
export interface SiteFrame {
  site: string;
  frame: string;
  /** Id of the reader that declares the frame. */
  reader: string;
}

/** Frames kept at most: more schools than anybody visits. */
const MOST = 100;

/**
 * Kept beside the settings and in no backup, because another machine asks the person anew. Validated by hand and not
 * with the schema library, because the popup loads this file.
 */
const item = storedItem('frames', (stored) =>
  Array.isArray(stored) ? stored.filter(isFrame).slice(0, MOST) : [],
);

/** The frames that the person has let Epilogue read, without entries in another form. */
export const readFrames = item.get;

/** Keeps a frame, unless it is kept already. */
export async function keepFrame(kept: SiteFrame): Promise<void> {
  await item.change((frames) => [kept, ...frames.filter((other) => !isSame(other, kept))].slice(0, MOST));
}

/** Forgets the frames of a site. */
export async function forgetFrames(site: string): Promise<void> {
  await item.change((frames) => frames.filter((frame) => frame.site !== site));
}

/** Calls back with all frames after every change, until the function it returns is called. */
export const watchFrames = item.watch;

function isFrame(value: unknown): value is SiteFrame {
  const { site, frame, reader } = (value ?? {}) as Record<string, unknown>;
  return (
    isSiteOrigin(site) && isSiteOrigin(frame) && frame.startsWith('https:') && typeof reader === 'string'
  );
}

function isSame(a: SiteFrame, b: SiteFrame): boolean {
  return a.site === b.site && a.frame === b.frame;
}
