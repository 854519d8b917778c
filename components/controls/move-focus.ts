/**
 * Moves the focus among the elements that match `selector` below the event's current target, with the two keys given
 * (back, forth) and Home and End, unless a list within has taken the key. Returns the element that has the focus now, or nothing if the key was another one.
 */
export function moveFocus(
  event: KeyboardEvent,
  selector: string,
  [back, forth]: readonly [string, string],
): HTMLElement | undefined {
  if (event.defaultPrevented) return undefined;
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((element) => element.contains(event.target as Node));
  const to = { [back]: at - 1, [forth]: at + 1, Home: 0, End: all.length - 1 }[event.key];
  const target = to === undefined ? undefined : all[Math.min(all.length - 1, Math.max(0, to))];
  if (!target) return undefined;
  event.preventDefault();
  target.focus();
  return target;
}
