import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { cancelItem } from '@/utils/decisions/cancel';
import { tryNow } from '@/utils/decisions/try-now';
import type { OutboxItem } from '@/utils/outbox/item';
import { draftPath } from '@/utils/platform/log-decision';
import { FixButtons } from './fix-buttons';
import { SendElsewhere } from './send-elsewhere';

export interface ItemActionsProps {
  readonly item: OutboxItem;
  /** When it goes out by itself, and now; epoch ms. Null: not by itself. */
  readonly dueAt: number | null;
  readonly now: number;
  readonly isEditing: boolean;
}

/** What the user can do with a document that is not there yet; the way out of a stop comes first. */
export function ItemActions({ item, dueAt, now, isEditing }: ItemActionsProps) {
  const { say } = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  const { id, state, failure, key } = item;
  // A look after a lost answer waits until it can tell something.
  const canTry = (dueAt ?? 0) > now && (item.doubt === null || (item.retryAt ?? 0) > now);
  const isAnswerAsked = state === 'stuck' && failure?.fix === 'is-it-there';
  return (
    <>
      <div className="row outbox-actions">
        {state === 'stuck' && <FixButtons item={item} />}
        {(canTry || (state === 'stuck' && !isAnswerAsked)) && (
          <Button onClick={() => void tryNow(id)}>{say('outbox.try-now')}</Button>
        )}
        {!isEditing && (
          <a className="button" href={draftPath(key)}>
            {say('outbox.edit')}
          </a>
        )}
        {state !== 'sending' && (
          <Button aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
            {say('outbox.send-elsewhere')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void cancelItem(id)}>
          {say('outbox.cancel-sending')}
        </Button>
      </div>
      {isChoosing && <SendElsewhere item={item} />}
    </>
  );
}
