import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { crossLinked, type MissingCrossLink, missingCrossLinks } from '@/utils/decisions/cross-links';
import { repairCrossLinks } from '@/utils/decisions/repair-cross-links';
import { destinationFacts } from '@/utils/destinations/facts';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { isOpen, type OutboxItem } from '@/utils/outbox/item';
import { reasonWords } from '@/utils/outbox/words';
import { logPath } from '@/utils/platform/log-decision';
import { database, type StoredDecision } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import { itemWords } from './item-words';
import { ReasonLine } from './reason-line';

export interface MissingCrossLinksProps {
  readonly stored: StoredDecision;
}

/** Of a replacement: documents at the other end that are not written yet, and links that are missing in a document. */
export function MissingCrossLinks({ stored }: MissingCrossLinksProps) {
  const { say, show } = useWords();
  const reader = useReader();
  const found = useLiveQuery(() => lookFor(stored), [stored]);
  if (found === undefined || found.missing.length + found.open.length === 0) return null;
  return (
    <section className="outbox" aria-label={say('outbox.linked-decisions')}>
      {found.open.map(({ other, item }) => (
        <div key={item.id} className="outbox-item" data-state={item.state}>
          <p className="outbox-state">
            {show('outbox.line-of', {
              place: <strong>{destinationFacts[item.destination].name}</strong>,
              state: itemWords(item, reader, say),
              decision: <a href={logPath(other.id)}>{titleOf(other.decision)}</a>,
            })}
          </p>
          <ReasonLine reason={reasonWords(item)} />
        </div>
      ))}
      {found.missing.map(({ stored: one, destination, other }) => (
        <div key={one.key + destination} className="outbox-item" data-state="stuck">
          <p className="outbox-state">
            {show('outbox.link-missing', {
              place: <strong>{destinationFacts[destination].name}</strong>,
              decision: <bdi>{titleOf(one.decision)}</bdi>,
              other: <bdi>{other}</bdi>,
            })}
          </p>
          <Button onClick={() => void repairCrossLinks(stored, Date.now())}>{say('outbox.add-link')}</Button>
        </div>
      ))}
    </section>
  );
}

interface Found {
  readonly missing: readonly MissingCrossLink[];
  readonly open: readonly { readonly other: StoredDecision; readonly item: OutboxItem }[];
}

async function lookFor(stored: StoredDecision): Promise<Found> {
  const open: { other: StoredDecision; item: OutboxItem }[] = [];
  for (const other of await crossLinked(stored, database)) {
    const items = (await itemsOfDecision(other.key)).filter(isOpen);
    open.push(...items.map((item) => ({ other, item })));
  }
  const own = (await itemsOfDecision(stored.key)).filter(isOpen);
  const onTheirWay = [...own, ...open.map(({ item }) => item)];
  const missing = (await missingCrossLinks(stored, database)).filter(
    ({ stored: one, destination }) =>
      !onTheirWay.some((item) => item.key === one.key && item.destination === destination),
  );
  return { missing, open };
}
