import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ACT_KEYS, MARK_KEYS } from '@/components/course/course-keys';
import { courseMenuText } from '@/locales/course-menu-text';
import { keysText } from '@/locales/keys-text';
import { markText } from '@/locales/mark-text';
import '@/components/controls/dialog.css';
import './keys-dialog.css';

/** `/` goes to the search of a page, and `?` lists all keys of the library, as in the popup. */
export function LibraryKeys() {
  const [shown, show] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = (event.target as Element).closest('input, textarea, select, dialog') !== null;
      if (isField || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const search = document.querySelector<HTMLElement>('main [type=search]');
      if (event.key === '?') show(true);
      else if (event.key === '/' && search) search.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return shown ? <KeysDialog close={() => show(false)} /> : null;
}

function KeysDialog({ close }: { close: () => void }) {
  const t = useStore(keysText);
  const m = useStore(markText);
  const k = useStore(courseMenuText);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const keys: [string, string][] = [
    ['↑ ↓', t.rows],
    ['/', t.search],
    ['Ctrl Z', t.undoLast],
    ...Object.entries(MARK_KEYS).map(([key, kind]): [string, string] => [key, m[`mark-${kind}`]]),
    [ACT_KEYS.takeaway, m.takeaway],
    [ACT_KEYS.markdown, k.saveMarkdown],
    [ACT_KEYS.details, k.details],
    [ACT_KEYS.undo, t.undo],
  ];
  return (
    <dialog class="dialog all-keys" ref={dialog} aria-label={t.keys} onClose={close}>
      <h2>{t.keys}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{t.inMenu}</p>
      <div class="acts">
        <button type="button" class="button" onClick={close}>
          {t.close}
        </button>
      </div>
    </dialog>
  );
}
