import type { TeachAct, Teaching } from '@/messages/teaching';
import { openCard } from '../frames/card-frame';
import { uuid } from '../visit/uuid';

/** The panel in the corner of the page in which a person says what is what. */
export interface TeachingPanel {
  /** What stands in the page, with the panel in its closed shadow root. */
  host: HTMLElement;
  tell(teaching: Teaching): void;
  /** `height`: CSS pixels; the panel never gets higher than the window. */
  resize(height: number): void;
  /** Moves it to the other side of the window. */
  moveAside(): void;
  focus(): void;
}

/** Opens the panel until `signal` says that it is over. `ready` is called whenever it has loaded and can be told. */
export function openTeachingPanel(
  window: Window,
  { act, ready }: { act: (act: TeachAct) => void; ready: () => void },
  signal: AbortSignal,
): TeachingPanel {
  const nonce = uuid();
  const { frame, resize, close } = openCard(window.document, `/teach.html#${nonce}`);
  const host = (frame.getRootNode() as ShadowRoot).host as HTMLElement;
  let port: MessagePort | null = null;
  frame.addEventListener('load', () => {
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<TeachAct>) => act(data);
    frame.contentWindow?.postMessage({ nonce }, '*', [channel.port2]);
    frame.focus();
    ready();
  });
  signal.addEventListener('abort', () => {
    port?.close();
    // The focus would be lost with the panel, and a page without it is one that nobody reads.
    window.focus();
    close();
  });
  return {
    host,
    tell: (teaching) => port?.postMessage(teaching),
    resize: (height) => resize(Math.min(height, window.innerHeight - 32)),
    moveAside: () => moveAside(host),
    focus: () => frame.focus(),
  };
}

function moveAside(host: HTMLElement): void {
  const isRight = host.style.getPropertyValue('right') !== 'auto';
  host.style.setProperty('right', isRight ? 'auto' : '16px', 'important');
  host.style.setProperty('left', isRight ? '16px' : 'auto', 'important');
}
