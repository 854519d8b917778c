import { Field } from '@/components/controls/field';

interface Props {
  label: string;
  help: string;
  value: number;
  min: number;
  max: number;
  change: (value: number) => void;
}

/** A whole number in a range. A value outside is not kept, and the field returns to the current one. */
export function NumberSetting({ label, help, value, min, max, change }: Props) {
  return (
    <Field
      label={label}
      help={help}
      control={(ids) => (
        <input
          {...ids}
          type="number"
          min={min}
          max={max}
          step={1}
          value={value}
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.value !== '' && input.validity.valid) change(input.valueAsNumber);
            else input.value = String(value);
          }}
        />
      )}
    />
  );
}
