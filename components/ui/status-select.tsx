import { type Status, statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import type { FieldTie } from './field';
import { useWords } from './words';

export interface StatusSelectProps {
  readonly tie: FieldTie;
  readonly value: Status;
  readonly disabled?: boolean;
  readonly onChoose: (status: Status) => void;
}

/** The control of a decision's status. */
export function StatusSelect({ tie, value, disabled = false, onChoose }: StatusSelectProps) {
  const { say } = useWords();
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
          {say(statusCodes[status])}
        </option>
      ))}
    </select>
  );
}
