import { useReader } from '@/components/ui/reader';
import { safeHref } from '@/components/ui/safe-href';
import { useWords } from '@/components/ui/words';
import type { StoredLink } from '@/utils/destinations/destination';
import { destinationFacts } from '@/utils/destinations/facts';
import { isOpen, type OutboxItem, type Pace } from '@/utils/outbox/item';
import { dueAt } from '@/utils/outbox/ready';
import { reasonWords } from '@/utils/outbox/words';
import { ItemActions } from './item-actions';
import { itemWords } from './item-words';
import { PlaceName } from './place-name';
import { ReasonLine } from './reason-line';

export interface ItemLineProps {
  readonly item: OutboxItem;
  /** Undefined where there is no document yet. */
  readonly link: StoredLink | undefined;
  /** How far requests to its vendor may go now; undefined where none went yet. */
  readonly pace: Pace<string> | undefined;
  /** Whether the decision is being edited on this very page. */
  readonly isEditing: boolean;
}

/** One document of a decision: where, how it stands, the link or what can be done. */
export function ItemLine({ item, link, pace, isEditing }: ItemLineProps) {
  const reader = useReader();
  const { say, show } = useWords();
  const href = safeHref(link?.href);
  return (
    <div className="outbox-item" data-state={item.state}>
      <p className="outbox-state">
        {show('outbox.line', {
          place: <PlaceName target={item} />,
          state: itemWords(item, reader, say, pace),
        })}
      </p>
      <ReasonLine reason={reasonWords(item)} />
      {href !== null && (
        <a className="outbox-link" href={href} target="_blank" rel="noreferrer">
          {say('outbox.open-in', { system: destinationFacts[item.destination].name })}
        </a>
      )}
      {isOpen(item) && (
        <ItemActions item={item} dueAt={dueAt(item, pace)} now={reader.now} isEditing={isEditing} />
      )}
    </div>
  );
}
