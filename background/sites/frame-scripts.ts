import { browser } from 'wxt/browser';
import { patternOf } from '@/browser/hosts';
import { readerFacts } from '@/detection/sites/reader-facts';
import { readFrames } from '@/storage/preferences/site-frames';
import { isFrameRead } from './handle-frames';
import { type Refusals, refuse } from './refusals';
import { FRAME_SCRIPT, type Registration, registrationOfFrame } from './registrations';

/** A frame to be read, and the site around it. */
export interface WantedFrame {
  site: string;
  /** The beginning of the frame's address. */
  beginning: string;
  registration: Registration;
}

/** The frames that may be read now. One that fails is noted for its site, and keeps none of the others away. */
export async function wantedFrames(refused: Refusals): Promise<WantedFrame[]> {
  const wanted: WantedFrame[] = [];
  for (const { site, frame, reader } of await readFrames()) {
    const path = readerFacts.find(({ id }) => id === reader)?.frame?.path;
    try {
      if (path && (await isFrameRead(site, frame)))
        wanted.push({ site, beginning: frame + path, registration: registrationOfFrame(frame, path) });
    } catch (error) {
      refuse(refused, [site], error);
    }
  }
  return wanted;
}

/**
 * Starts the frames' scripts in open tabs. It asks every frame for its address, so that no other frame receives one.
 */
export async function startInOpenFrames(frames: readonly WantedFrame[]): Promise<void> {
  for (const { site, beginning } of frames) {
    const tabs = await browser.tabs.query({ url: patternOf(site), discarded: false });
    await Promise.allSettled(
      tabs.map(async ({ id: tabId }) => {
        if (tabId === undefined) return;
        const everywhere = { tabId, allFrames: true };
        const found = await browser.scripting.executeScript({
          target: everywhere,
          func: () => location.href,
        });
        const here = found.filter(({ result }) => String(result).startsWith(beginning));
        const frameIds = here.map(({ frameId }) => frameId).filter((id) => id !== 0);
        if (frameIds.length > 0)
          await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [FRAME_SCRIPT] });
      }),
    );
  }
}
