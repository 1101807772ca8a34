import { readTime } from '@/utils/roster/text/time-text';
import type { ProblemTie } from './problems';

export interface TimeFieldProps {
  readonly label: string;
  /** As typed, or `09:30`. */
  readonly value: string;
  readonly tie: ProblemTie;
  readonly onChange: (value: string) => void;
  /** What an empty field means. */
  readonly hint?: string;
}

/** A time of day, as people type it: `9`, `17.30`, `5 pm`. What is understood is written out when the field is left. */
export function TimeField({ label, value, tie, onChange, hint }: TimeFieldProps) {
  return (
    <input
      {...tie}
      className={hint === undefined ? 'input day-time' : 'input day-time with-hint'}
      aria-label={label}
      value={value}
      placeholder={hint}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => {
        const read = readTime(value);
        if (read !== null && read !== value) onChange(read);
      }}
    />
  );
}
