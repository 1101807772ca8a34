import { useLiveQuery } from 'dexie-react-hooks';
import type { DestinationId } from '@/utils/destinations/destination';
import type { Fix } from '@/utils/destinations/outcome';
import { titleOf } from '@/utils/domain/decision-line';
import type { OutboxItem } from '@/utils/outbox/item';
import { database } from '@/utils/store/database';
import { stuckItems } from '@/utils/store/outbox';

/** A document that waits for a change of its connection. */
export interface Waiting {
  readonly item: OutboxItem;
  readonly title: string;
  readonly fix: Fix;
}

/** The documents of a destination that wait for a place or a mapping; undefined until they are read. */
export function useWaiting(destination: DestinationId): readonly Waiting[] | undefined {
  return useLiveQuery(async () => {
    const items = (await stuckItems()).filter((item) => item.destination === destination);
    const stored = await database.decisions.bulkGet(items.map(({ key }) => key));
    return items.flatMap((item, at) => {
      const fix = item.failure?.fix;
      const decision = stored[at]?.decision;
      const isOurs = fix === 'choose-place' || fix === 'map-fields';
      return isOurs && decision !== undefined ? [{ item, title: titleOf(decision), fix }] : [];
    });
  }, [destination]);
}

/** What waits, and why, above the place where it is mended. */
export function WaitingFor({ waiting }: { readonly waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return null;
  return (
    <ul className="connection-waiting" aria-label="Documents that wait">
      {waiting.map(({ item, title }) => (
        <li key={item.id}>
          “<bdi>{title}</bdi>” waits: {item.failure?.words}
        </li>
      ))}
    </ul>
  );
}
