/** A choice of one among a few, side by side. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface RadioStripProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** Radio buttons in a named group: arrow keys go from one to the next. */
export function RadioStrip<Value extends string>(props: RadioStripProps<Value>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="radio-strip">
      <legend>{props.label}</legend>
      <div class="radio-choices">
        {props.choices.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChange(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
