import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { FinishKeys, finishShortcut, useFinishKeys } from '@/components/ui/finish-keys';
import { useWords } from '@/components/ui/words';
import { isMissing, sendSaved } from '@/utils/decisions/send';
import { destinationFacts } from '@/utils/destinations/facts';
import type { Target } from '@/utils/outbox/queue';
import type { StoredDecision } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { PlaceChooser } from './place-chooser';
import { useTarget } from './use-target';

export interface SaveButtonProps {
  readonly logged: StoredDecision | null;
  /** The id of the record that this one replaces. */
  readonly supersedes: string | null;
  /** Whether the log does not have the newest edits. */
  readonly isChanged: boolean;
  readonly onSave: (targets: readonly Target[]) => Promise<void>;
}

/** Save, with the place beside it; what is saved already can still be sent. */
export function SaveButton({ logged, supersedes, isChanged, onSave }: SaveButtonProps) {
  const { say } = useWords();
  const target = useTarget(logged, supersedes);
  const key = logged?.key ?? '';
  const items = useLiveQuery(() => itemsOfDecision(key), [key]) ?? [];
  const { chosen, others } = target;
  const targets =
    chosen === null ? [] : [chosen.target, ...(isChanged ? others : []).map((one) => one.target)];
  const canSend = logged !== null && chosen !== null && isMissing(chosen.target, logged, items);
  const left = others.map((one) => one.target);
  const press = () => {
    if (isChanged) void onSave(targets);
    else if (canSend) void sendSaved(logged, chosen.target);
  };
  const finish = useFinishKeys(press);
  useEffect(() => {
    document.addEventListener('keydown', finish);
    return () => document.removeEventListener('keydown', finish);
  }, [finish]);
  return (
    <>
      <PlaceChooser {...target} />
      <Button
        look="primary"
        aria-disabled={!isChanged && !canSend}
        aria-keyshortcuts={finishShortcut}
        onClick={press}
      >
        {say(wordsOf(logged !== null, isChanged, canSend, namesOf(targets)))}
        {(isChanged || canSend) && <FinishKeys />}
      </Button>
      {isChanged && chosen === null && others.length > 0 && (
        <p className="draft-connect">
          {say('draft.stays-as-sent', { count: left.length, names: namesOf(left) })}
        </p>
      )}
    </>
  );
}

const namesOf = (targets: readonly Target[]) =>
  targets.map(({ destination }) => destinationFacts[destination].name);

function wordsOf(isLogged: boolean, isChanged: boolean, canSend: boolean, names: readonly string[]): Phrase {
  if (!isChanged) return canSend ? phrase('draft.send-to', { names }) : phrase('draft.saved');
  if (names.length > 0) return phrase(isLogged ? 'draft.save-changes-to' : 'draft.save-to', { names });
  return phrase(isLogged ? 'draft.save-changes' : 'draft.save');
}
