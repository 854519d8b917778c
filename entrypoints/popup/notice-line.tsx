import { useStore } from '@nanostores/preact';
import type { Notice } from '@/components/controls/toast';
import { markText } from '@/locales/mark-text';

/**
 * What was just done, with a button to undo it. It stays in the page while empty, so that screen readers notice
 * changes.
 */
export function NoticeLine({ notice }: { notice: Notice | undefined }) {
  const t = useStore(markText);
  return (
    <p class="notice" role="status">
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

/** The key that does the same as the button around it. People who cannot see it hear it from `aria-keyshortcuts`. */
export function Hint({ of }: { of: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{of}</kbd>
    </span>
  );
}
