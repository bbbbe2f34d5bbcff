import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Each with what it says. */
  readonly options: Readonly<Record<Value, string>>;
  /** True where the value itself, a letter or a number of a scale, stands before its words. */
  readonly isCoded?: boolean;
  readonly value: Value | null;
  /** What stands for no value. */
  readonly none: string;
  readonly isOff?: boolean;
  readonly onChoose: (value: Value | null) => void;
}

/** One of a few values, or none, from a list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { label, options, isCoded = false, value, none, isOff = false, onChoose } = props;
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        disabled={isOff}
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? null : (event.currentTarget.value as Value))}
      >
        <option value="">{none}</option>
        {(Object.entries(options) as [Value, string][]).map(([option, words]) => (
          <option key={option} value={option}>
            {isCoded ? `${option} – ${words}` : words}
          </option>
        ))}
      </select>
    </p>
  );
}
