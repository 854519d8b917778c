import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { BUTTON_LABELS } from '@/components/course/mark-label';
import { keysText } from '@/locales/keys-text';
import { markText } from '@/locales/mark-text';
import { Hint, NoticeLine } from '../notice-line';
import { lastNotice, pageCourse } from '../popup-state';
import { runKey } from './key-actions';
import { KeyList } from './key-list';
import { MARK_KEYS } from './key-map';
import { keyName } from './key-name';
import { keepListFocus } from './list-focus';
import './keys.css';

/** Texts that must be in the page's language before this is shown. */
export const texts = [keysText, markText];

const searchField = () => document.querySelector<HTMLInputElement>('footer [type=search]');
const firstCourse = () => document.querySelector<HTMLElement>('#shelf h2 a');

/** Handles the keys of the popup, says what they did, and lists all of them on request. `leave` closes the popup. */
export function Keys({ leave }: { leave: () => void }) {
  const t = useStore(keysText);
  const m = useStore(markText);
  const [shown, show] = useState(false);
  const last = useStore(lastNotice);
  const page = useStore(pageCourse);

  useEffect(() => {
    const act = (key: string, from: Element): boolean => {
      if (key === '/') searchField()?.focus();
      else if (key === '?') show(!shown);
      else if (key === 'Enter' && from === searchField()) firstCourse()?.focus();
      else if (key === 'ArrowDown' && (from === document.body || from.closest('[role=tab]')))
        firstCourse()?.focus();
      else if (key === 'Escape') {
        if (shown) show(false);
        else if (!clearSearch()) leave();
      } else return runKey(key, m);
      return true;
    };
    const onKey = (event: KeyboardEvent) => {
      document.body.classList.add('by-keys');
      const key = keyName(event);
      if (key !== null && act(key, event.target as Element)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [shown, m, leave]);

  useEffect(() => {
    const list = document.getElementById('shelf');
    return list ? keepListFocus(list) : undefined;
  }, []);

  return (
    <>
      {shown && <KeyList />}
      <NoticeLine notice={last && last.course !== page?.key ? last.notice : undefined} />
      <p class="row-keys small" aria-hidden="true">
        {Object.entries(MARK_KEYS).map(([key, kind]) => (
          <span key={key}>
            <Hint of={key} /> {m[BUTTON_LABELS[kind]]}
          </span>
        ))}
      </p>
      <button
        type="button"
        class="show-keys"
        aria-label={t.keys}
        title={t.keys}
        aria-keyshortcuts="?"
        aria-expanded={shown}
        aria-controls={shown ? 'keys' : undefined}
        onClick={() => show(!shown)}
      >
        <Hint of="?" />
      </button>
    </>
  );
}

/** Empties the search as typing would. Returns whether there was anything in it. */
function clearSearch(): boolean {
  const field = searchField();
  if (!field?.value) return false;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
