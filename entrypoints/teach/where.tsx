import { useStore } from '@nanostores/preact';
import { Field } from '@/components/controls/field';
import { teachText } from '@/locales/teach-text';
import type { TeachAct, Teaching } from '@/messages/teaching';

interface Props {
  teaching: Teaching;
  say: (act: TeachAct) => void;
}

/** The pages on which the rule holds, and whether its list is complete. */
export function Where({ teaching: { rule, folder }, say }: Props) {
  const t = useStore(teachText);
  const folders = [...new Set([folder, rule.path])].filter((each) => each !== '');
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          data-testid="teach-whole"
          checked={rule.whole}
          onChange={(event) => say({ act: 'say', whole: event.currentTarget.checked })}
        />{' '}
        {t.whole}
      </label>
      <p class="small">{t.wholeHelp}</p>
      {folders.length > 0 && (
        <Field
          label={t.where}
          control={(ids) => (
            <select
              {...ids}
              value={rule.path}
              onChange={(event) => say({ act: 'say', path: event.currentTarget.value })}
            >
              <option value="">{t.everywhere({ site: rule.host })}</option>
              {folders.map((each) => (
                <option key={each} value={each}>
                  {t.below({ site: rule.host, folder: each })}
                </option>
              ))}
            </select>
          )}
        />
      )}
    </>
  );
}
