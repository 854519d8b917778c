import { Field } from '@/components/controls/field';

interface Props<Value extends string> {
  label: string;
  help?: string;
  value: Value;
  /** Each option may carry the language of its name, if that is not the page's. */
  options: readonly (readonly [id: Value, name: string, lang?: string])[];
  change: (value: Value) => void;
}

/** A choice of one among a few options. */
export function Choice<Value extends string>({ label, help, value, options, change }: Props<Value>) {
  return (
    <Field
      label={label}
      {...(help ? { help } : {})}
      control={(ids) => (
        <select {...ids} value={value} onChange={(event) => change(event.currentTarget.value as Value)}>
          {options.map(([id, name, lang]) => (
            <option key={id} value={id} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      )}
    />
  );
}
