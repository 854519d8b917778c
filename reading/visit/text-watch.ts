import { type Fingerprint, isSameText } from './fingerprint';
import type { LivePage } from './live-page';

/** Tells whether the text that is being read still stands in the page: another one under the address ends the visit. */
export interface TextWatch {
  /** Its nodes have left the page. */
  isDetached(): boolean;
  /** Another text stands there now. The same text in other nodes is followed. */
  isReplaced(): boolean;
}

export function watchText(
  live: LivePage,
  settled: Fingerprint,
  nodes: readonly Text[],
  onRenewed: (nodes: Text[]) => void,
): TextWatch {
  let watched = nodes;
  return {
    isDetached: () => [0, -1].some((at) => watched.at(at)?.isConnected === false),
    isReplaced() {
      const now = live.print();
      if (!now) return false;
      if (!isSameText(settled, now)) return true;
      const again = live.nodes();
      watched = again;
      onRenewed(again);
      return false;
    },
  };
}
