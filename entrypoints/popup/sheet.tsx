import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { popupText } from '@/locales/popup-text';

interface Props {
  label: string;
  close: () => void;
  children: ComponentChildren;
}

/** What belongs to the current page and was asked for. It lies over the courses below, so that nothing moves. */
export function Sheet({ label, close, children }: Props) {
  const t = useStore(popupText);
  return (
    <section
      class="sheet"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      {children}
      <div class="acts">
        <button type="button" class="button plain" data-testid="close-sheet" onClick={close}>
          {t.close}
        </button>
      </div>
    </section>
  );
}
