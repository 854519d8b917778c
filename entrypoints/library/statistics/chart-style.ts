/** Colours come from the page, so that a drawing follows the theme without being drawn again. */
export const LOOK = {
  style: {
    background: 'none',
    color: 'var(--ink-2)',
    fontFamily: 'inherit',
    fontSize: '11px',
    overflow: 'visible',
  },
} as const;

/** The whole numbers from 0 below `length`, as places along an axis. */
export function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
