import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { isMissing, sendSaved } from '@/utils/decisions/send';
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
  const { chosen, others } = target;
  const targets =
    chosen === null ? [] : [chosen.target, ...(isChanged ? others : []).map((one) => one.target)];
  const canSend = logged !== null && chosen !== null && isMissing(chosen.target, logged, items);
  const press = () => {
    if (isChanged) void onSave(targets);
    else if (canSend) void sendSaved(logged, chosen.target);
  };
  return (
    <>
      <PlaceChooser {...target} />
      <Button look="primary" aria-disabled={!isChanged && !canSend} onClick={press}>
        {words(logged !== null, isChanged, canSend, namesOf(targets))}
      </Button>
      {isChanged && chosen === null && others.length > 0 && (
        <p className="draft-connect">{leftWords(others.map(({ target: left }) => left))}</p>
      )}
    </>
  );
}

const namesOf = (targets: readonly Target[]) =>
  targets.map(({ destination }) => destinationFacts[destination].name).join(' and ');

/** Where only the log gets what was changed. */
function leftWords(targets: readonly Target[]): string {
  const names = namesOf(targets);
  return targets.length === 1
    ? `The document in ${names} stays as it was sent last.`
    : `The documents in ${names} stay as they were sent last.`;
}

function words(isLogged: boolean, isChanged: boolean, canSend: boolean, names: string): string {
  if (!isChanged) return canSend ? `Send to ${names}` : 'Saved';
  if (names !== '') return isLogged ? `Save changes, also to ${names}` : `Save, also to ${names}`;
  return isLogged ? 'Save changes to the decision log' : 'Save to the decision log';
}
