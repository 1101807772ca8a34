import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '@/components/ui/words';
import type { Fix } from '@/utils/connections/outcome';
import type { DestinationId } from '@/utils/destinations/types';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { OutboxItem } from '@/utils/outbox/item';
import { database } from '@/utils/store/database';
import { stuckItems } from '@/utils/store/outbox';
import { sayTold } from '@/utils/words/say';

/** A document that waits for a change of its connection. */
export interface Waiting {
  readonly item: OutboxItem;
  readonly title: string;
  readonly fix: Fix;
}

const mendedHere: ReadonlySet<Fix> = new Set(['reconnect', 'choose-place', 'map-fields']);

/** The documents of a destination that wait for a sign-in, a place or a mapping; undefined until they are read. */
export function useWaiting(destination: DestinationId): readonly Waiting[] | undefined {
  return useLiveQuery(async () => {
    const items = (await stuckItems()).filter((item) => item.destination === destination);
    const stored = await database.decisions.bulkGet(items.map(({ key }) => key));
    return items.flatMap((item, at) => {
      const fix = item.failure?.fix;
      const decision = stored[at]?.decision;
      return fix != null && mendedHere.has(fix) && decision !== undefined
        ? [{ item, title: titleOf(decision), fix }]
        : [];
    });
  }, [destination]);
}

/** Which way on what waits needs: the connection anew, or another place or mapping. */
export function neededBy(waiting: readonly Waiting[]) {
  const needs = (fix: Fix) => waiting.some((one) => one.fix === fix);
  const place = needs('choose-place');
  return { connection: needs('reconnect'), place, placeOrMapping: place || needs('map-fields') };
}

/** What waits, and why, above the place where it is mended. */
export function WaitingFor({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { say, show } = useWords();
  if (waiting.length === 0) return null;
  return (
    <ul className="connection-waiting" aria-label={say('connections.waiting')}>
      {waiting.map(({ item, title }) => (
        <li key={item.id}>
          {show('connections.waits', {
            title: <bdi>{title}</bdi>,
            why: item.failure === null ? '' : sayTold(say, item.failure.words),
          })}
        </li>
      ))}
    </ul>
  );
}
