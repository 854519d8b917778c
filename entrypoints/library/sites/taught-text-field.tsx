import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import type { TaughtRule } from '@/detection/taught/rule';
import { gapIn } from '@/locales/gap';
import { locale } from '@/locales/locale';
import { taughtText } from '@/locales/taught-text';
import { ruleInText } from '@/transfer/taught-rule';

interface Props {
  /** The first text of the field. */
  text: string;
  label: string;
  keep: (rule: TaughtRule) => void;
  cancel: () => void;
}

/** A rule as text, pasted or edited. It shows what the rule says, or what is wrong with it, before the rule is kept. */
export function TaughtTextField({ text: first, label, keep, cancel }: Props) {
  const t = useStore(taughtText);
  const code = useStore(locale);
  const [text, setText] = useState(first);
  const read = text.trim() === '' ? null : ruleInText(text);
  const rule = read && 'host' in read ? read : null;
  const wrong = read && 'because' in read ? read : null;
  return (
    <form
      class="rule-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (rule) keep(rule);
      }}
    >
      <Field
        label={label}
        help={t.textHelp}
        control={(ids) => (
          <textarea
            {...ids}
            spellcheck={false}
            maxLength={10_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      />
      <div role="status">
        {wrong &&
          (wrong.because === 'selector'
            ? t.badSelector({ part: t[`part-${wrong.part}`] })
            : t[`wrong-${wrong.because}`])}
        {rule && (
          <p data-testid="rule-preview">
            {t.ruleFor({ place: `${rule.host}${rule.path}` })}
            {gapIn(code)}
            {rule.whole ? t.isWhole : t.isPart}
          </p>
        )}
      </div>
      <div class="acts">
        <button type="submit" class="button main" disabled={!rule}>
          {t.keep}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
