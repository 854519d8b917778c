import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { teachText } from '@/locales/teach-text';
import type { PointedPart, TeachAct, Teaching } from '@/messages/teaching';

interface Props {
  part: PointedPart;
  label: string;
  /** What was found after the person pointed at it. */
  found: string;
  help?: string;
  optional?: boolean;
  teaching: Teaching;
  say: (act: TeachAct) => void;
}

/** One part to point at: its name, what was found, and its buttons. */
export function PartRow({ part, label, found, help, optional = false, teaching, say }: Props) {
  const t = useStore(teachText);
  const isPointing = teaching.pointing === part;
  const isSet = Boolean(teaching.rule[part]);
  const hint = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (isPointing) hint.current?.focus();
    else if (was.current) button.current?.focus();
    was.current = isPointing;
  }, [isPointing]);
  return (
    <li data-testid={`part-${part}`} data-set={isSet}>
      <p>
        <strong>{label}</strong> {optional && !isSet && <span class="small">{t.optional}</span>}
        {isSet && <span class="found">{found}</span>}
      </p>
      {teaching.unnamed === part && <p role="alert">{t.unnamed}</p>}
      {isPointing ? (
        <>
          <p class="hint" tabIndex={-1} ref={hint}>
            {t.pointing} <span class="small">{t.pointingKeys}</span>
          </p>
          <p class="lit small" aria-live="polite">
            {teaching.lit}
          </p>
          <button type="button" class="button" onClick={() => say({ act: 'point', part: null })}>
            {t.stop}
          </button>
        </>
      ) : (
        <div class="acts">
          <button
            type="button"
            ref={button}
            class={isSet || optional ? 'button' : 'button main'}
            aria-label={isSet ? t.pointAgainOf({ part: label }) : t.pointOf({ part: label })}
            onClick={() => say({ act: 'point', part })}
          >
            {isSet ? t.pointAgain : t.point}
          </button>
          {isSet && part === 'outline' && (
            <>
              <button type="button" class="button" onClick={() => say({ act: 'resize-list', to: 'out' })}>
                {t.wider}
              </button>
              <button type="button" class="button" onClick={() => say({ act: 'resize-list', to: 'in' })}>
                {t.narrower}
              </button>
            </>
          )}
          {isSet && part !== 'outline' && (
            <button
              type="button"
              class="button plain"
              aria-label={t.leaveOutOf({ part: label })}
              onClick={() => say({ act: 'clear', part })}
            >
              {t.leaveOut}
            </button>
          )}
          {!isSet && help && <span class="small">{help}</span>}
        </div>
      )}
    </li>
  );
}
