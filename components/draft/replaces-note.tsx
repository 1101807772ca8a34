import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Decision } from '@/utils/domain/decision/decision';
import { logPath } from '@/utils/platform/log-decision';
import { decisionById } from '@/utils/store/decisions';

export interface ReplacesNoteProps {
  readonly decision: Decision;
  readonly edit: (change: Partial<Decision>) => void;
}

/** Says which record this one replaces, since when, and lets the user decide otherwise. */
export function ReplacesNote({ decision: { supersedes, status }, edit }: ReplacesNoteProps) {
  const { say, show } = useWords();
  const earlier = useLiveQuery(
    async () => (supersedes === null ? undefined : await decisionById(supersedes)),
    [supersedes],
  );
  if (supersedes === null) return null;
  const title = earlier?.decision.title.trim() ?? '';
  return (
    <aside className="draft-note" aria-label={say('draft.replaces')}>
      <p>
        {show(status === 'accepted' ? 'draft.replaces-now' : 'draft.replaces-later', {
          decision: (
            <a href={logPath(earlier?.key ?? supersedes)} target="_blank" rel="noreferrer">
              <bdi>{title === '' ? supersedes : title}</bdi>
            </a>
          ),
        })}
      </p>
      <Button onClick={() => edit({ supersedes: null })}>{say('draft.dont-replace')}</Button>
    </aside>
  );
}
