import { Field } from '@/components/controls/field';

interface Props<Value extends string> {
  label: string;
  help?: string;
  value: Value;
  /** Each with the language of its name, where that is not the page's. */
  options: readonly (readonly [id: Value, name: string, lang?: string])[];
  change: (value: Value) => void;
}

/** One of a few. */
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
