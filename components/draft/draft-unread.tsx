import './draft-unread.css';
import type { Decision } from '@/utils/domain/decision';
import { notReadTexts } from '@/utils/domain/decision-words';

export interface DraftUnreadProps {
  readonly decision: Decision;
}

/** What was not read of the thread, before anything is written about it. */
export function DraftUnread({ decision }: DraftUnreadProps) {
  const lines = notReadTexts(decision.notRead);
  if (lines.length === 0) return null;
  return (
    <aside className="draft-unread" aria-label="Not read">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}
