import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SaveStatus } from './save-status';
import { TemplateButton } from './template-button';
import { useDraft } from './use-draft';
import './draft-field.css';

interface Props {
  label: string;
  hint?: string;
  first: string;
  save: (text: string) => Promise<'saved' | 'forked'>;
  /** Called at every change. */
  typed?: (text: string) => void;
  /** The person has just opened the field, so it takes the focus. */
  focus?: boolean;
  /** Offers the questions of a takeaway while the field is empty. */
  template?: boolean;
}

/** A Markdown field that saves itself. */
export function DraftField({ label, hint, first, save, typed, focus = false, template = false }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { state, draft } = useDraft(save);
  const [isEmpty, setEmpty] = useState(first.trim() === '');
  const write = (text: string) => {
    setEmpty(text.trim() === '');
    typed?.(text);
    draft.type(text);
  };
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
        onInput={({ currentTarget: { value } }) => write(value)}
        onBlur={draft.flush}
      />
      {template && isEmpty && (
        <TemplateButton
          use={(text) => {
            // The template must not replace what the person typed while its text was fetched.
            if (area.current?.value.trim() !== '') return;
            area.current.value = text;
            write(text);
            area.current.focus();
          }}
        />
      )}
      <SaveStatus state={state} />
    </div>
  );
}
