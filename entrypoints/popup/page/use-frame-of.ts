import { useEffect, useState } from 'preact/hooks';
import type { FrameOf } from '@/messages/map';
import { ask } from '@/messages/send';

/**
 * The frame that holds the chapters of this tab's page, known before the click that asks for it; `null` if there is
 * none.
 */
export function useFrameOf(tabId: number): FrameOf | null {
  const [frame, setFrame] = useState<FrameOf | null>(null);
  useEffect(() => {
    let current = true;
    ask('frame-of', { tabId }).then(
      (found) => current && setFrame(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [tabId]);
  return frame;
}
