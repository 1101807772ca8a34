import type { Need } from '@/utils/domain/attention/need';
import { waitNeeds } from '@/utils/domain/attention/wait-needs';
import type { Database } from '@/utils/store/database';
import { waitGround } from '@/utils/store/wait-ground';
import { openWaits } from '@/utils/store/waits';

/** A need with what a notification says of it. */
export interface ShownNeed extends Need {
  readonly title: string;
  /** Whose reply is missing. */
  readonly people: readonly string[];
  /** Where it can be seen to: an address of the web, or a page of the extension. */
  readonly href: string;
}

/** Where everything that needs the reader is listOfNeeds. */
export const listOfNeeds = '/popup.html';

/** Everything that needs the reader now or later, and the next instant after `now` (epoch ms) at which a line of it changes. */
export async function shownNeeds(
  now: number,
  db: Database,
): Promise<{ readonly needs: readonly ShownNeed[]; readonly next: number | null }> {
  const waits = await openWaits(db);
  const { needs, next } = waitNeeds(waits, await waitGround(waits, db), now);
  const names = await namesOf(
    needs.flatMap(({ from, wait }) => (from <= now ? wait.people.map(({ id }) => id) : [])),
    db,
  );
  return {
    needs: needs.map(({ wait, ...need }) => {
      const done = new Set(wait.replies.map(({ id }) => id));
      const missing = wait.people.filter(({ id }) => !done.has(id));
      return {
        ...need,
        title: wait.thread.title ?? '',
        people: missing.flatMap(({ id }) => names.get(id) ?? []),
        href: wait.thread.permalink ?? listOfNeeds,
      };
    }),
    next,
  };
}

async function namesOf(ids: readonly string[], db: Database): Promise<ReadonlyMap<string, string>> {
  const people = await db.people.bulkGet([...new Set(ids)]);
  return new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person.name]])));
}
