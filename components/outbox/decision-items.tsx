import './outbox.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useWords } from '@/components/ui/words';
import { database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { itemsOfDecision } from '@/utils/store/outbox';
import { DuplicatesLine } from './duplicates-line';
import { ItemLine } from './item-line';
import { itemsToShow } from './items-to-show';

export interface DecisionItemsProps {
  /** The decision's key. */
  readonly decisionKey: string;
  /** Whether the decision is being edited on this very page. */
  readonly isEditing?: boolean;
}

/** The documents of one decision: where each stands, in words, and what can be done about it. */
export function DecisionItems({ decisionKey, isEditing = false }: DecisionItemsProps) {
  const { say } = useWords();
  const items = useLiveQuery(() => itemsOfDecision(decisionKey), [decisionKey]) ?? [];
  // While an update waits, the document that it is for stands already.
  const links = useLiveQuery(async () => (await database.decisions.get(decisionKey))?.links, [decisionKey]);
  const paces = useLiveQuery(() => database.paces.toArray(), []) ?? [];
  const duplicates = useLiveQuery(() => foundDuplicates(decisionKey), [decisionKey]) ?? [];
  const shown = itemsToShow(items);
  if (shown.length + duplicates.length === 0) return null;
  return (
    <section className="outbox" aria-label={say('outbox.documents')} aria-live="polite">
      {shown.map((item) => (
        <ItemBoundary as="div" key={item.id}>
          <ItemLine
            item={item}
            link={item.link ?? links?.[item.destination]}
            pace={paces.find(({ destination }) => destination === item.destination)}
            isEditing={isEditing}
          />
        </ItemBoundary>
      ))}
      {duplicates.map((check) => (
        <ItemBoundary as="div" key={check.id}>
          <DuplicatesLine check={check} />
        </ItemBoundary>
      ))}
    </section>
  );
}
