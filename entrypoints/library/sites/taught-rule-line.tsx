import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { PARTS, type TaughtRule } from '@/detection/taught/rule';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { taughtText } from '@/locales/taught-text';
import { removeTaughtRule, saveTaughtRule } from '@/storage/preferences/taught-rules';
import { textOfRule } from '@/transfer/taught-rule';
import type { Say } from '../use-undo-toast';
import { TaughtTextField } from './taught-text-field';

interface Props {
  rule: TaughtRule;
  /** Whether pages of the rule's host are read at all. */
  tracked: boolean;
  say: Say;
}

/** One taught site: its rule, and buttons to pass that on, change it and forget it. */
export function TaughtRuleLine({ rule, tracked, say }: Props) {
  const t = useStore(taughtText);
  const code = useStore(locale);
  const [changing, setChanging] = useState(false);
  const place = `${rule.host}${rule.path}`;
  const failed = () => say({ text: t.failed });
  const copy = () =>
    navigator.clipboard.writeText(textOfRule(rule)).then(() => say({ text: t.copied }), failed);
  const back = () => void saveTaughtRule(rule).catch(failed);
  const forget = () =>
    removeTaughtRule(rule).then(
      () => say({ text: t.forgotten({ place }), action: { label: t.undo, act: back } }),
      failed,
    );
  // A rule for another place is added; one for the same place is changed.
  const change = (changed: TaughtRule) =>
    saveTaughtRule(changed).then(() => {
      setChanging(false);
      say({ text: t.kept });
    }, failed);
  return (
    <li data-testid="taught-site">
      <span class="host">{place}</span>
      <span class="small">
        {rule.whole ? t.isWhole : t.isPart}
        {!tracked && gapIn(code) + t.notTracked}
      </span>
      <span class="acts">
        <button type="button" class="button" aria-label={t.copyOf({ place })} onClick={copy}>
          {t.copy}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={changing}
          aria-label={t.changeOf({ place })}
          onClick={() => setChanging(!changing)}
        >
          {t.change}
        </button>
        <button type="button" class="button" aria-label={t.forgetOf({ place })} onClick={forget}>
          {t.forget}
        </button>
      </span>
      {changing ? (
        <TaughtTextField
          text={textOfRule(rule)}
          label={t.changeOf({ place })}
          keep={change}
          cancel={() => setChanging(false)}
        />
      ) : (
        <dl class="rule small">
          {PARTS.flatMap((part) =>
            rule[part]
              ? [<dt key={part}>{t[`part-${part}`]}</dt>, <dd key={`${part} at`}>{rule[part]}</dd>]
              : [],
          )}
        </dl>
      )}
    </li>
  );
}
