import type { TeachAct, TeachGreeting, Teaching } from '@/messages/teaching';

/** The connection to the script in the page. */
export interface PagePort {
  say(act: TeachAct): void;
  /** Calls back after every step with how far teaching has come. */
  listen(hear: (teaching: Teaching) => void): void;
}

/**
 * The port that the script in the page sends, together with the nonce from our own address. Pages can send to this
 * frame too; their messages are ignored, because pages do not know that address.
 */
export function portFromPage(address: Pick<Location, 'hash'>): Promise<PagePort> {
  const nonce = address.hash.slice(1);
  return new Promise((resolve) => {
    window.addEventListener('message', function greeted({ data, ports }: MessageEvent<TeachGreeting>) {
      const [port] = ports;
      if (!port || nonce === '' || data?.nonce !== nonce) return;
      window.removeEventListener('message', greeted);
      resolve({
        say: (act) => port.postMessage(act),
        listen: (hear) => {
          port.onmessage = ({ data: teaching }: MessageEvent<Teaching>) => hear(teaching);
        },
      });
    });
  });
}
