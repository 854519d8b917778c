import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { TaughtRule } from '@/detection/taught/rule';
import { taughtText } from '@/locales/taught-text';
import { saveTaughtRule } from '@/storage/preferences/taught-rules';
import type { Say } from '../use-undo-toast';
import { TaughtRuleLine } from './taught-rule-line';
import { TaughtTextField } from './taught-text-field';
import { useTaught } from './use-taught';

/** The sites that the person has taught. A pasted rule reads nothing before its site is tracked. */
export function TaughtSites({ tracked, say }: { tracked: readonly string[]; say: Say }) {
  const t = useStore(taughtText);
  const [pasting, setPasting] = useState(false);
  const rules = useTaught();
  if (!rules) return null;
  const hosts = new Set(tracked.map((origin) => new URL(origin).host));
  const keep = (rule: TaughtRule) =>
    saveTaughtRule(rule).then(
      () => {
        setPasting(false);
        say({ text: hosts.has(rule.host) ? t.kept : t.keptNotTracked });
      },
      () => say({ text: t.failed }),
    );
  return (
    <div class="sites">
      <h2>{t.title}</h2>
      <p class="quiet">{t.help}</p>
      {rules.length > 0 && (
        <ul>
          {rules.map((rule) => (
            <TaughtRuleLine
              key={rule.host + rule.path}
              rule={rule}
              tracked={hosts.has(rule.host)}
              say={say}
            />
          ))}
        </ul>
      )}
      {pasting ? (
        <TaughtTextField text="" label={t.paste} keep={keep} cancel={() => setPasting(false)} />
      ) : (
        <button type="button" class="button" onClick={() => setPasting(true)}>
          {t.paste}
        </button>
      )}
    </div>
  );
}
