import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryText } from '@/locales/library-text';

/** The number of rows to draw, and a function that adds another screenful. */
export function useScreenfuls(screenful: number): [number, () => void] {
  const [shown, setShown] = useState(screenful);
  return [shown, () => setShown((now) => now + screenful)];
}

interface Props {
  /** How many rows are not drawn yet, and how many come next at most. */
  left: number;
  next: number;
  show: () => void;
  /** What the rows are, because in Chinese they are not counted alike. */
  of?: 'courses' | 'entries';
}

/** Draws the next rows when people come near the end of the list, or press the button. */
export function ShowMore({ left, next, show, of = 'courses' }: Props) {
  const t = useStore(libraryText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current || left <= 0) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
      { rootMargin: '600px' },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [left]);
  if (left <= 0) return null;
  return (
    <button type="button" class="button more" ref={button} onClick={show}>
      {(of === 'courses' ? t.moreCourses : t.more)(Math.min(next, left))}
    </button>
  );
}
