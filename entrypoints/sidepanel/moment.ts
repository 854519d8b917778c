import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Moment, momentHere } from './moment-here';

const moment: v.GenericSchema<unknown, Moment> = v.strictObject({
  second: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9)),
  length: v.pipe(v.number(), v.finite(), v.minValue(0)),
  isPlaying: v.boolean(),
});

/**
 * The whole second at which the recording in a tab stands, read at this moment and by nothing that waits there; `null`
 * where none was played. It also looks into the frames into which the browser lets us.
 */
export async function momentIn(tabId: number): Promise<number | null> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, func: momentHere }).catch(() => []);
  const found = results.flatMap(({ result }) => {
    const parsed = v.safeParse(moment, result);
    return parsed.success ? [parsed.output] : [];
  });
  const [first] = found.sort((a, b) => Number(b.isPlaying) - Number(a.isPlaying) || b.length - a.length);
  return first ? Math.floor(first.second) : null;
}
