interface Props {
  label: string;
  on: boolean;
  turn: (on: boolean) => void;
}

/** A switch that is kept at once. */
export function Switch({ label, on, turn }: Props) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} /> {label}
    </label>
  );
}
