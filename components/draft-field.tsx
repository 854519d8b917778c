import { useEffect, useId, useRef } from 'preact/hooks';
import { DraftSaid } from './draft-said';
import { useDraft } from './use-draft';
import './draft-field.css';

interface Props {
  label: string;
  hint?: string;
  first: string;
  save: (text: string) => Promise<'saved' | 'forked'>;
  /** Told of every change at once. */
  typed?: (text: string) => void;
  /** The person opened it just now, so the caret belongs here. */
  focus?: boolean;
}

/** A Markdown field that saves itself. */
export function DraftField({ label, hint, first, save, typed, focus = false }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { state, draft } = useDraft(save);
  useEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);
  return (
    <div class="draft">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        defaultValue={first}
        placeholder={hint}
        maxLength={100_000}
        onInput={({ currentTarget: { value } }) => {
          typed?.(value);
          draft.type(value);
        }}
        onBlur={draft.flush}
      />
      <DraftSaid state={state} />
    </div>
  );
}
