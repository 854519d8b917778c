import { useStore } from '@nanostores/preact';
import { ACT_KEYS, MARK_KEYS } from '@/components/course/course-keys';
import { courseMenuText } from '@/locales/course-menu-text';
import { keysText } from '@/locales/keys-text';
import { markText } from '@/locales/mark-text';

/** All keys of the popup, and what each does. */
export function KeyList() {
  const t = useStore(keysText);
  const m = useStore(markText);
  const k = useStore(courseMenuText);
  const keys: [string, string][] = [
    ['↑ ↓', t.courses],
    ['← →', t.sideways],
    ['S', t.shelves],
    ['N', t.next],
    ['Enter', t.resume],
    ['/', t.search],
    ...Object.entries(MARK_KEYS).map(([key, kind]): [string, string] => [key, m[`mark-${kind}`]]),
    [ACT_KEYS.takeaway, m.takeaway],
    [ACT_KEYS.markdown, k.saveMarkdown],
    [ACT_KEYS.details, k.details],
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
