import { browser } from 'wxt/browser';

/** A frame in which the chapters of a tracked site lie. Both are origins. */
export interface SiteFrame {
  site: string;
  frame: string;
  /** The reader that knows of it. */
  reader: string;
}

/**
 * Beside the settings, and in no backup: on another machine the person is asked anew. By hand and not by the schema
 * library, because the popup loads this.
 */
const KEY = 'frames';
/** More schools than anybody visits. */
const MOST = 100;

/** The frames that the person has let Epilogue read; what is stored in another form is left out. */
export async function readFrames(): Promise<SiteFrame[]> {
  return valid((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps a frame, unless it is kept already. */
export async function keepFrame(kept: SiteFrame): Promise<void> {
  await change((frames) => [kept, ...frames.filter((other) => !isSame(other, kept))]);
}

/** Forgets the frames of a site. */
export async function forgetFrames(site: string): Promise<void> {
  await change((frames) => frames.filter((frame) => frame.site !== site));
}

/** Calls back with all frames after every change, until the function it returns is called. */
export function watchFrames(callback: (frames: SiteFrame[]) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(valid(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function valid(value: unknown): SiteFrame[] {
  return Array.isArray(value) ? value.filter(isFrame).slice(0, MOST) : [];
}

function isFrame(value: unknown): value is SiteFrame {
  const { site, frame, reader } = (value ?? {}) as Record<string, unknown>;
  return isOrigin(site, /^https?:/) && isOrigin(frame, /^https:/) && typeof reader === 'string';
}

function isOrigin(value: unknown, scheme: RegExp): boolean {
  return (
    typeof value === 'string' && scheme.test(value) && URL.canParse(value) && new URL(value).origin === value
  );
}

function isSame(a: SiteFrame, b: SiteFrame): boolean {
  return a.site === b.site && a.frame === b.frame;
}

/** One change after the other, whichever part of the extension makes it. */
async function change(how: (frames: SiteFrame[]) => SiteFrame[]): Promise<void> {
  const work = async () => await browser.storage.local.set({ [KEY]: how(await readFrames()).slice(0, MOST) });
  // A test's Node has no locks and only one part.
  await (globalThis.navigator?.locks ? navigator.locks.request('epilogue frames', work) : work());
}
