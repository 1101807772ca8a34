import { useLiveQuery } from 'dexie-react-hooks';
import { isMissing, sendSaved } from '@/components/outbox/send-saved';
import { Button } from '@/components/ui/button';
import { destinationFacts } from '@/utils/destinations/facts';
import type { Target } from '@/utils/outbox/queue';
import type { StoredDecision } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { PlaceChooser } from './place-chooser';
import { useTarget } from './use-target';

export interface SaveButtonProps {
  readonly logged: StoredDecision | null;
  /** Whether the log does not have the newest edits. */
  readonly isChanged: boolean;
  readonly onSave: (targets: readonly Target[]) => Promise<void>;
}

/** Save, with the place beside it; what is saved already can still be sent. */
export function SaveButton({ logged, isChanged, onSave }: SaveButtonProps) {
  const target = useTarget(logged);
  const key = logged?.key ?? '';
  const items = useLiveQuery(() => itemsOfDecision(key), [key]) ?? [];
  const { chosen } = target;
  const name = chosen === null ? null : destinationFacts[chosen.target.destination].name;
  const canSend = logged !== null && chosen !== null && isMissing(chosen.target, logged, items);
  const press = () => {
    if (isChanged) void onSave(chosen === null ? [] : [chosen.target]);
    else if (canSend) void sendSaved(logged, chosen.target);
  };
  return (
    <>
      <PlaceChooser {...target} />
      <Button look="primary" aria-disabled={!isChanged && !canSend} onClick={press}>
        {words(logged !== null, isChanged, canSend, name)}
      </Button>
    </>
  );
}

function words(isLogged: boolean, isChanged: boolean, canSend: boolean, name: string | null): string {
  if (!isChanged) return canSend ? `Send to ${name}` : 'Saved';
  if (name !== null) return isLogged ? `Save changes, also to ${name}` : `Save, also to ${name}`;
  return isLogged ? 'Save changes to the decision log' : 'Save to the decision log';
}
