import { type Status, statuses } from '@/utils/domain/decision/decision';
import { statusText } from '@/utils/domain/decision/decision-words';
import type { FieldTie } from './field';

export interface StatusSelectProps {
  readonly tie: FieldTie;
  readonly value: Status;
  readonly disabled?: boolean;
  readonly onChoose: (status: Status) => void;
}

/** The control of a decision's status. */
export function StatusSelect({ tie, value, disabled = false, onChoose }: StatusSelectProps) {
  return (
    <select
      {...tie}
      className="input"
      value={value}
      disabled={disabled}
      onChange={(event) => onChoose(event.target.value as Status)}
    >
      {statuses.map((status) => (
        <option key={status} value={status}>
          {statusText[status]}
        </option>
      ))}
    </select>
  );
}
