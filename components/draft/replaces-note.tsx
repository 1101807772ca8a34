import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import type { Decision } from '@/utils/domain/decision/decision';
import { logPath } from '@/utils/platform/log-decision';
import { decisionById } from '@/utils/store/decisions';

export interface ReplacesNoteProps {
  readonly decision: Decision;
  readonly edit: (change: Partial<Decision>) => void;
}

/** Says which record this one replaces, since when, and lets the user decide otherwise. */
export function ReplacesNote({ decision: { supersedes, status }, edit }: ReplacesNoteProps) {
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
        .{' '}
        {status === 'accepted'
          ? 'Once you save this one, that one is superseded.'
          : 'That one stays in force until this one is accepted.'}
      </p>
      <Button onClick={() => edit({ supersedes: null })}>Don’t replace it</Button>
    </aside>
  );
}
