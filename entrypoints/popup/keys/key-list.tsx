import { useStore } from '@nanostores/preact';
import { keysText } from '@/locales/keys-text';
import { markText } from '@/locales/mark-text';
import { MARK_KEYS } from './key-map';

/** All keys of the popup, and what each does. */
export function KeyList() {
  const t = useStore(keysText);
  const m = useStore(markText);
  const keys: [string, string][] = [
    ['↑ ↓', t.courses],
    ['← →', t.shelves],
    ['Enter', t.resume],
    ['/', t.search],
    ...Object.entries(MARK_KEYS).map(([key, kind]): [string, string] => [key, m[`mark-${kind}`]]),
    ['T', m.takeaway],
    ['Z', t.undo],
    ['Esc', t.escape],
  ];
  return (
    <section class="keys" id="keys" aria-label={t.keys}>
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
      <p class="small">{t.about}</p>
    </section>
  );
}
