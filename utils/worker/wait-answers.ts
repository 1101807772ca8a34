import { beginWait } from '@/utils/decisions/begin-wait';
import type { SiteId } from '@/utils/domain/thread/capture';
import { letGo, markMet, seeReplies } from '@/utils/domain/waits/end-wait';
import type { SeenReply, WaitedFor } from '@/utils/domain/waits/wait';
import { missingIn, wantedOf } from '@/utils/domain/waits/wanted';
import type { PersonInThread, WaitedThread, WaitOnPage } from '@/utils/platform/messages';
import { type Database, database } from '@/utils/store/database';
import { findPeople } from '@/utils/store/find-people';
import { changeWait, openWaits, openWaitsIn } from '@/utils/store/waits';
import { askedPeople } from './asked-people';
import { readPersonInThread, readReplies, readWaitEnd, readWaitWish } from './read-wait';

/*
 * A script that the worker loads once somebody waits for a reply.
 */

/** The reader waits for replies in a thread; throws where nobody of the list is left to wait for. */
export async function waitFor(
  site: SiteId,
  data: unknown,
  now: number,
  db: Database = database,
): Promise<void> {
  const wish = readWaitWish(data);
  const { asked, members, groups, done } = await askedPeople(wish, db);
  const people = [...asked.values()].flatMap(({ person: { id }, channel }): WaitedFor[] => {
    const isWanted =
      wish.want === 'one' ? id === wish.personId : !done.has(id) && (groups.length === 0 || members.has(id));
    return isWanted ? [{ id, channel }] : [];
  });
  if (people.length === 0) throw new Error('Nobody in the list can be waited for.');
  const { threadId, title, permalink, urgency, sentAt } = wish;
  const want = wish.want === 'one' ? 'first' : wish.want;
  await beginWait({ site, threadId, title, permalink, people, want, urgency, sentAt }, now, db);
}

/** The reply came, or the reader no longer waits; throws where nothing is waited for in this thread. */
export async function endWait(
  site: SiteId,
  data: unknown,
  now: number,
  db: Database = database,
): Promise<void> {
  const { came, ...asked } = readWaitEnd(data);
  const wait = await waitOn(site, asked, db);
  if (wait === undefined) throw new Error('Nothing is waited for here.');
  await changeWait(wait.key, (one) => (came ? markMet(one, now) : letGo(one, now)), db);
}

/** The wait of which a card beside this person's name speaks: of several, the one for their oldest message. */
async function waitOn(site: SiteId, { threadId, personId }: PersonInThread, db: Database) {
  const waits = await openWaitsIn(site, threadId, db);
  return waits.find((wait) => missingIn(wait).some(({ id }) => id === personId));
}

/** What the card of this person in this thread says. */
export async function waitIn(
  site: SiteId,
  data: unknown,
  db: Database = database,
): Promise<WaitOnPage | null> {
  const asked = readPersonInThread(data);
  const wait = asked === null ? undefined : await waitOn(site, asked, db);
  if (wait === undefined) return null;
  const missing = missingIn(wait);
  const people = await db.people.bulkGet(missing.map(({ id }) => id));
  return {
    people: people.flatMap((person) => person?.name ?? []),
    wanted: Math.max(1, wantedOf(wait) - wait.replies.length),
  };
}

/** In which threads of this site something is waited for. */
export async function waitedFor(site: SiteId, db: Database = database): Promise<readonly WaitedThread[]> {
  const first = new Map<string, number>();
  // Of several in a thread the oldest message comes first.
  for (const { thread, sentAt } of await openWaits(db))
    if (thread.site === site && !first.has(thread.id)) first.set(thread.id, sentAt);
  return [...first].map(([threadId, after]) => ({ threadId, after }));
}

/** Ends what these replies are enough for. Who wrote them is looked for in the list; others count for nothing. */
export async function sawReplies(
  site: SiteId,
  data: unknown,
  now: number,
  db: Database = database,
): Promise<void> {
  const report = readReplies(data);
  const waits = report === null ? [] : await openWaitsIn(site, report.threadId, db);
  if (report === null || waits.length === 0) return;
  const found = await findPeople(
    report.replies.map(({ author }) => author),
    db,
  );
  const seen = report.replies.flatMap(({ at }, index): SeenReply[] => {
    const person = found[index];
    return person == null ? [] : [{ id: person.id, at }];
  });
  for (const { key } of waits) await changeWait(key, (one) => seeReplies(one, seen, now), db);
}
