import { storedRows } from '@/components/ui/stored-rows';
import type { Calendar } from '@/utils/domain/time/calendar.types';
import { oldestFirst } from '@/utils/domain/waits/oldest-first';
import type { Wait } from '@/utils/domain/waits/wait';
import { type WaitNow, waitNow } from '@/utils/domain/waits/wait-stage';
import { missingIn, wantedOf } from '@/utils/domain/waits/wanted';
import { normsIn } from '@/utils/store/plain/people-and-norms';
import type { Phrase } from '@/utils/words/phrase';

/** All that is waited for, with what its dues are computed from. */
export const waitRows = storedRows({
  tables: ['waits', 'people', 'norms'],
  read: async (from) => {
    const waits = (await from.all('waits', { index: 'state', key: 'open' })).sort(oldestFirst);
    const ids = [...new Set(waits.flatMap(({ people }) => people.map(({ id }) => id)))];
    const [found, versions] = await Promise.all([
      Promise.all(ids.map((id) => from.get('people', id))),
      normsIn.read(from),
    ]);
    const people = new Map(found.flatMap((person) => (person === undefined ? [] : [[person.id, person]])));
    return { waits, people, versions };
  },
});

/** One row of the list: of whom a reply is missing, how many of these end it, and where it is. */
export interface WaitRow extends WaitNow {
  readonly wait: Wait;
  readonly names: readonly string[];
  readonly wanted: number;
}

interface Given {
  readonly waits: readonly Wait[];
  readonly people: ReadonlyMap<string, Calendar & { readonly name: string }>;
  readonly versions: Parameters<typeof waitNow>[1]['versions'];
}

/** What is past its time first, then by when it is expected, then what has no time. `now` in epoch ms. */
export function rowsOf({ waits, people, versions }: Given, now: number): WaitRow[] {
  const ground = { calendars: people, versions };
  const rows = waits.map((wait): WaitRow => {
    const missing = missingIn(wait);
    return {
      ...waitNow(wait, ground, now),
      wait,
      names: missing.flatMap(({ id }) => people.get(id)?.name ?? []),
      wanted: Math.max(1, wantedOf(wait) - wait.replies.length),
    };
  });
  return rows.sort(
    (one, other) => (one.due ?? Number.POSITIVE_INFINITY) - (other.due ?? Number.POSITIVE_INFINITY),
  );
}

/** What was done last, and how to take it back. */
export interface WaitTold {
  readonly text: Phrase;
  readonly undo: (() => Promise<void>) | null;
}
