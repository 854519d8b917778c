import { Field } from '@/components/field';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  change: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, value, options, change }: Props<Value>) {
  return (
    <Field
      label={label}
      control={(ids) => (
        <select {...ids} value={value} onChange={(event) => change(event.currentTarget.value as Value)}>
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    />
  );
}
