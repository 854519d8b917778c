import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { courseMenuText } from '@/locales/course-menu-text';
import { keysText } from '@/locales/keys-text';
import { markText } from '@/locales/mark-text';
import { Hint, NoticeLine } from '../notice-line';
import { lastNotice, shelfAsked } from '../popup-state';
import { runKey } from './key-actions';
import { KeyList } from './key-list';
import { keyName } from './key-name';
import { keepListFocus } from './list-focus';
import './keys.css';

/** Texts that must be in the page's language before this is shown. */
export const texts = [keysText, markText, courseMenuText];

const searchField = () => document.querySelector<HTMLInputElement>('footer [type=search]');
const firstCourse = () => document.querySelector<HTMLElement>('#courses h2 a');

/** Handles the keys of the popup, says what they did, and lists all of them on request. `leave` closes the popup. */
export function Keys({ leave }: { leave: () => void }) {
  const t = useStore(keysText);
  const m = useStore(markText);
  const [shown, show] = useState(false);
  const last = useStore(lastNotice);

  useEffect(() => {
    const act = (key: string, from: Element): boolean => {
      if (key === '/') searchField()?.focus();
      else if (key === '?') show(!shown);
      else if (key === 'S') shelfAsked.set({ shelf: 'reading', isWanted: true });
      else if (key === 'Enter' && from === searchField()) firstCourse()?.focus();
      else if (key === 'ArrowDown' && (from === document.body || from.closest('[role=tab]')))
        nextCourse(from)?.focus();
      else if (key === 'ArrowRight' || key === 'ArrowLeft') return moveInRow(key, from);
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
    const list = document.getElementById('courses');
    return list ? keepListFocus(list) : undefined;
  }, []);

  return (
    <>
      {shown && <KeyList />}
      <NoticeLine notice={last?.notice} />
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

/** The first course behind a tab, or of all. */
function nextCourse(from: Element): HTMLElement | null {
  return (from.closest('[role=tab]') && document.querySelector<HTMLElement>('#shelf h2 a')) || firstCourse();
}

/** Between a row's title and its menu. Returns whether the focus was in a row. */
function moveInRow(key: 'ArrowRight' | 'ArrowLeft', from: Element): boolean {
  const row = from.closest('.course-row');
  const to = key === 'ArrowRight' ? '.menu-button > button' : 'h2 a';
  row?.querySelector<HTMLElement>(to)?.focus();
  return row !== null;
}

/** Empties the search as typing would. Returns whether there was anything in it. */
function clearSearch(): boolean {
  const field = searchField();
  if (!field?.value) return false;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
