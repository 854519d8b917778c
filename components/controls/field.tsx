import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface Props {
  label: string;
  help?: string;
  /** Gets the ids that tie the control to its label and its explanation. */
  control: (ids: { id: string; 'aria-describedby'?: string }) => ComponentChildren;
}

/** A control with its label and an optional explanation. */
export function Field({ label, help, control }: Props) {
  const id = useId();
  const described = help ? { 'aria-describedby': `${id}-help` } : {};
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {control({ id, ...described })}
      {help && <p id={`${id}-help`}>{help}</p>}
    </div>
  );
}
