import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: NoInfer<V>; label: string }[];
  onChange(value: NoInfer<V>): void;
}

/** One of a few: all of them in sight, one press. */
export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <div className="choice">
      <span id={id}>{label}</span>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-labelledby={id}
        value={value}
        data={[...options]}
        onChange={(next) => onChange(next as V)}
      />
    </div>
  );
}
