import './steady-frame.css';

/** How long a frame must stand in view, uncovered and unmoved, before a click in it counts, in milliseconds. */
const STEADY = 500;

/** What Chromium adds: whether nothing lies over the frame, whatever the page draws. */
type Seen = IntersectionObserverEntry & { isVisible?: boolean };
const ALSO_COVERED = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;

/**
 * Takes no clicks in our frame in a page until it has been in view, uncovered and unmoved for half a second: a page may
 * lay things over it, or move it under the pointer. Browsers that do not tell what lies over a frame tell the rest.
 * Returns a function that ends the watch.
 */
export function guardClicks(root: HTMLElement = document.documentElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place = '';
  const unsteady = () => {
    clearTimeout(timer);
    root.dataset.unsteady = '';
  };
  const settle = () => {
    unsteady();
    timer = setTimeout(() => {
      delete root.dataset.unsteady;
    }, STEADY);
  };
  const seen = (entries: IntersectionObserverEntry[]) => {
    const last = entries.at(-1) as Seen | undefined;
    const isSeen = last?.isIntersecting === true && last.isVisible !== false;
    if (isSeen) settle();
    else unsteady();
  };
  // Only the pointer tells where on the screen the frame is.
  const moved = ({ screenX, screenY, clientX, clientY }: MouseEvent) => {
    const now = `${Math.round(screenX - clientX)} ${Math.round(screenY - clientY)}`;
    if (place !== '' && now !== place) settle();
    place = now;
  };
  settle();
  const observer = new IntersectionObserver(seen, ALSO_COVERED);
  observer.observe(root);
  addEventListener('pointermove', moved, true);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener('pointermove', moved, true);
  };
}
