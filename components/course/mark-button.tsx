import { useStore } from '@nanostores/preact';
import type { ButtonHTMLAttributes } from 'preact';
import { markText } from '@/locales/mark-text';
import { BUTTON_LABELS, type ButtonMark } from './mark-label';

interface Props<Kind extends ButtonMark> extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind: Kind;
  mark: (kind: Kind) => void;
}

/** A button that puts a mark on a course, or on several. Children stand behind its label. */
export function MarkButton<Kind extends ButtonMark>({ kind, mark, children, ...own }: Props<Kind>) {
  const t = useStore(markText);
  return (
    <button
      type="button"
      class="button"
      data-testid={`mark-${kind}`}
      {...own}
      // The second click of two means nothing of its own, whichever button stands under it by then.
      onClick={({ detail }) => detail < 2 && mark(kind)}
    >
      {t[BUTTON_LABELS[kind]]}
      {children}
    </button>
  );
}
