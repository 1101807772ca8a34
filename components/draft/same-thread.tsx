import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Decision } from '@/utils/domain/decision/decision';
import { recaptured } from '@/utils/domain/decision/decision-recapture';
import { inForce } from '@/utils/domain/decision/replacement';
import type { StoredDecision } from '@/utils/store/database';
import { decisionsOfThread, discardDraft, editDraft } from '@/utils/store/drafts';

export interface SameThreadProps {
  readonly decision: Decision;
  readonly edit: (change: Partial<Decision>) => void;
}

/** A quiet note where the thread decided something before: one record should not become two by accident. */
export function SameThread({ decision, edit }: SameThreadProps) {
  const { say, show } = useWords();
  const earlier = useLiveQuery(() => decisionsOfThread(decision.source), [decision.source]) ?? [];
  const [isClosed, setIsClosed] = useState(false);
  const newest = inForce(earlier.filter(({ key }) => key !== decision.key));
  if (newest === undefined || isClosed) return null;
  const { title, status } = newest.decision;
  return (
    <aside className="draft-note" aria-label={say('draft.decided-before')}>
      <p>
        {show('draft.has-decision', {
          title: <strong dir="auto">{title}</strong>,
          id: newest.id.slice(0, 10),
          status,
        })}
      </p>
      <div className="row">
        <Button onClick={() => void updateEarlier(newest, decision)}>{say('draft.update-it')}</Button>
        <Button onClick={() => edit({ supersedes: newest.id })}>{say('draft.replace-it')}</Button>
        <Button look="quiet" onClick={() => setIsClosed(true)}>
          {say('draft.log-new')}
        </Button>
      </div>
    </aside>
  );
}

/** Goes on with the earlier record, the thread as it was read now; the new draft is not needed any more. */
async function updateEarlier(earlier: StoredDecision, fresh: Decision): Promise<void> {
  await editDraft(recaptured(earlier.decision, fresh), Date.now());
  await discardDraft(fresh.key);
  window.location.search = `?key=${encodeURIComponent(earlier.key)}`;
}
