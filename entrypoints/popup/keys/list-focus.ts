/**
 * Keeps the focus in the list when the focused course leaves the shelf: it goes to the course that takes its place,
 * else to the shelf's tab, so that the next arrow key goes on from there. Returns a function that ends it.
 */
export function keepListFocus(list: Element): () => void {
  let had: { link: HTMLElement; at: number } | null = null;
  const links = () => [...list.querySelectorAll<HTMLElement>('h2 a')];
  const remember = ({ target }: Event) => {
    const at = links().indexOf(target as HTMLElement);
    had = at < 0 ? null : { link: target as HTMLElement, at };
  };
  // A click beside everything means that the person wants to leave the list.
  const forget = () => {
    had = null;
  };
  const observer = new MutationObserver(() => {
    if (had?.link.isConnected !== false || document.activeElement !== document.body) return;
    const left = links();
    const next = left[Math.min(had.at, left.length - 1)];
    (next ?? document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))?.focus();
  });
  observer.observe(list, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget);
  };
}
