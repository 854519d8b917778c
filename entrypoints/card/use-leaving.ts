import { useEffect, useState } from 'preact/hooks';

/** An untouched card is in nobody's way for longer than this. */
const STAY = 20_000;

/** Leaves after 20 seconds if it may, unless the card is touched before: pointed at, focused or typed into. */
export function useLeaving(leave: () => void, mayLeave: boolean): void {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched || !mayLeave) return;
    const touch = () => setTouched(true);
    const signs = ['pointerenter', 'pointerdown', 'focusin', 'keydown'] as const;
    const timer = setTimeout(leave, STAY);
    for (const sign of signs) document.documentElement.addEventListener(sign, touch);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.documentElement.removeEventListener(sign, touch);
    };
  }, [touched, leave, mayLeave]);
}
