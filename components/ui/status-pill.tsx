import './status-pill.css';
import type { Status } from '@/utils/domain/decision/decision';
import { statusText } from '@/utils/domain/decision/decision-words';

/** A decision's status in its word; the colour only repeats it. */
export function StatusPill({ status }: { readonly status: Status }) {
  return <span className={`status-pill ${status}`}>{statusText[status]}</span>;
}
