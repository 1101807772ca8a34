import { browser } from 'wxt/browser';
import { type NormVersion, normsAt } from '@/utils/domain/norms/norms';
import type { SiteId } from '@/utils/domain/thread/capture';
import { letGo, markMet, seeReplies } from '@/utils/domain/waits/end-wait';
import type { SeenReply, Wait, WaitedFor } from '@/utils/domain/waits/wait';
import { missingIn, wantedOf } from '@/utils/domain/waits/wanted';
import type { PersonInThread, WaitedThread, WaitOnPage } from '@/utils/platform/messages';
import { runWaitsIn } from '@/utils/platform/run-waits';
import { siteFacts } from '@/utils/sites/list';
import { threadAddress } from '@/utils/sites/thread-address';
import { type Database, database } from '@/utils/store/database';
import { findPeople } from '@/utils/store/find-people';
import { normVersions } from '@/utils/store/norms';
import { changeWait, forgetOldWaits, openWaits, openWaitsIn, putWait } from '@/utils/store/waits';
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
  const { threadId, title, urgency, sentAt } = wish;
  const permalink = wish.permalink ?? threadAddress(site, threadId);
  const wait: Wait = {
    key: crypto.randomUUID(),
    thread: { site, id: threadId, title, ...(permalink !== null && { permalink }) },
    people,
    want: wish.want === 'one' ? 'first' : wish.want,
    ...{ urgency, sentAt, norms: inForce(await normVersions(db), sentAt), replies: [] },
    ...{ state: 'open', metAt: null, isByHand: false, endedAt: null },
  };
  await putWait(wait, db);
  await forgetOldWaits(now, db);
  await runInAllTabs(site);
}

/** Pages that are open see replies from now on. One that can't be reached costs the others nothing. */
async function runInAllTabs(site: SiteId): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: siteFacts[site].match }))
    if (id !== undefined) await runWaitsIn(site, id).catch(() => undefined);
}

/** Which version holds for a message of that time (epoch ms); null for the norms that come with Meantime. */
function inForce(versions: readonly NormVersion[], sentAt: number): number | null {
  const { from } = normsAt(versions, sentAt);
  return Number.isFinite(from) ? from : null;
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
