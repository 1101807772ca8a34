import './status-pill.css';
import type { Status } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import { useWords } from './words';

/** A decision's status in its word; the colour only repeats it. */
export function StatusPill({ status }: { readonly status: Status }) {
  const { say } = useWords();
  return <span className={`status-pill ${status}`}>{say(statusCodes[status])}</span>;
}
