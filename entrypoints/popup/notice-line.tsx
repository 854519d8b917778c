import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/controls/toast';
import { markText } from '@/locales/mark-text';

/** What was just done, with the way back; it stays in the page empty so that screen readers notice changes. */
export function NoticeLine({ notice }: { notice: Notice | undefined }) {
  const t = useStore(markText);
  return (
    <p class="small notice" role="status">
      {notice && `${notice.text} `}
      {notice?.action && (
        <button
          type="button"
          class="button plain"
          data-testid={notice.action.label === t.undo ? 'undo' : 'redo'}
          aria-keyshortcuts="Z Control+Z"
          onClick={notice.action.act}
        >
          {notice.action.label}
          <Hint of="Z" />
        </button>
      )}
    </p>
  );
}

/** The key that does the same as what it stands on; `aria-keyshortcuts` tells it to who cannot see it. */
export function Hint({ of }: { of: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{of}</kbd>
    </span>
  );
}
