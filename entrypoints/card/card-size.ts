import { ask } from '@/messages/send';

/** Takes the card out of the page. */
export async function closeCard(): Promise<void> {
  // The page may be gone, or its script orphaned by an update: then there is no frame to care for.
  await ask('card-frame', { height: null }).catch(() => {});
}

/** Keeps the frame in the page as high as the card is, in CSS pixels. */
export function growWith(card: HTMLElement): void {
  const watcher = new ResizeObserver(() => {
    const height = Math.ceil(card.getBoundingClientRect().height);
    void ask('card-frame', { height }).catch(() => {});
  });
  watcher.observe(card);
}
