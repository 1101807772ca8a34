import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import type { Decision } from '@/utils/domain/decision';
import { logPath } from '@/utils/platform/log-decision';
import { decisionById } from '@/utils/store/decisions';

export interface ReplacesNoteProps {
  readonly decision: Decision;
  readonly edit: (change: Partial<Decision>) => void;
}

/** Says which record this one replaces, and lets both stand instead. */
export function ReplacesNote({ decision: { supersedes }, edit }: ReplacesNoteProps) {
  const earlier = useLiveQuery(
    async () => (supersedes === null ? undefined : await decisionById(supersedes)),
    [supersedes],
  );
  if (supersedes === null) return null;
  const title = earlier?.decision.title.trim() ?? '';
  return (
    <aside className="draft-note" aria-label="Replaces">
      <p>
        Replaces{' '}
        <a href={logPath(earlier?.key ?? supersedes)} target="_blank" rel="noreferrer">
          <bdi>{title === '' ? supersedes : title}</bdi>
        </a>
        : once this is saved, the log shows that one as superseded.
      </p>
      <Button onClick={() => edit({ supersedes: null })}>Let both stand</Button>
    </aside>
  );
}
