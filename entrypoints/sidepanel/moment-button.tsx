import { useStore } from '@nanostores/preact';
import { useLayoutEffect } from 'preact/hooks';
import { panelText } from '@/locales/panel-text';
import type { Say } from '../library/use-undo-toast';

interface Props {
  read: () => Promise<number | null>;
  /** Called with the second at which the recording stands. */
  found: (second: number) => void;
  say: Say;
}

/** The key that does the same as the button, outside of fields. */
const KEY = 't';

/** Begins a note on the moment at which the recording beside the panel stands. */
export function MomentButton({ read, found, say }: Props) {
  const t = useStore(panelText);

  async function begin(): Promise<void> {
    const second = await read();
    if (second === null) say({ text: t.noMoment });
    else found(second);
  }

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key.toLowerCase() !== KEY || (event.target as Element).closest?.('input, textarea, select'))
        return;
      // The letter must not become the first one of the note.
      event.preventDefault();
      void begin();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <button type="button" class="button" aria-keyshortcuts={KEY} data-testid="note-now" onClick={begin}>
      {t.noteNow}
    </button>
  );
}
