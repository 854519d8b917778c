import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';
import type { DraftState } from './draft';

/** Says politely whether the text is saved. It stays in the page while empty, so that screen readers notice changes. */
export function SaveStatus({ state }: { state: DraftState }) {
  const t = useStore(markText);
  const said = { untouched: '', saving: t.saving, saved: t.saved, forked: t.forked, failed: t.notSaved };
  return (
    <p class="small" role="status">
      {said[state]}
    </p>
  );
}
