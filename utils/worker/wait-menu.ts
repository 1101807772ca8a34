import { browser } from 'wxt/browser';
import { beginWait } from '@/utils/decisions/begin-wait';
import { readCapture } from '@/utils/decisions/capture/capture-schema';
import { hintKey } from '@/utils/domain/people/hint';
import { readHint } from '@/utils/domain/people/read-hint';
import { type Capture, isSite } from '@/utils/domain/thread/capture';
import type { WaitWant } from '@/utils/domain/waits/wait';
import { type WrittenBy, waitingSince } from '@/utils/domain/waits/waiting-since';
import { readSignals } from '@/utils/platform/signals';
import { askTab } from '@/utils/platform/tab-messages';
import { siteOf } from '@/utils/sites/list';
import { threadChannel } from '@/utils/sites/thread-channel';
import { type Database, database, type StoredPerson } from '@/utils/store/database';
import { findPeople } from '@/utils/store/find-people';
import { readNamed } from './add-to-team';

/*
 * A script that the worker loads once *I wait for a reply* is chosen in the page's menu.
 */

const minute = 60_000;

/** What came of it: `nobody` where no thread is open or it names nobody of the list, `unnamed` where it is not certain who of several is meant. */
export type WaitBegun = 'waits' | 'nobody' | 'unnamed';

/** Waits in the thread that is open in this tab. */
export async function waitFromMenu(
  tabId: number,
  want: WaitWant | 'one',
  now: number,
  db: Database = database,
): Promise<WaitBegun> {
  if (!(await readSignals()).consent) return 'nobody';
  const capture = readCapture(await askTab(tabId, 'capture', {}).catch(() => null));
  if (capture == null || siteOf((await browser.tabs.get(tabId)).url)?.id !== capture.site) return 'nobody';
  const named = want === 'one' ? readNamed(await askTab(tabId, 'namedPerson', {}).catch(() => null)) : null;
  return await waitInThread(capture, want, named && readHint(named.hint), now, db);
}

/** The same of a thread that was read; of one person, of whom the menu was opened at, or who alone is there beside the reader. */
export async function waitInThread(
  { site, threadId, title, permalink, participants, messages, selection }: Capture,
  want: WaitWant | 'one',
  named: ReturnType<typeof readHint>,
  now: number,
  db: Database = database,
): Promise<WaitBegun> {
  if (!isSite(site)) return 'nobody';
  const known = [...participants, ...messages.flatMap(({ author }) => author ?? [])];
  const [people, authors, [one]] = await Promise.all([
    findPeople(known, db),
    Promise.all(
      messages.map(async ({ author }) => (author === null ? null : (await findPeople([author], db))[0])),
    ),
    named === null ? [null] : findPeople([named], db),
  ]);
  const byOf = (index: number): WrittenBy['by'] =>
    messages[index]?.author == null ? 'unknown' : authors[index]?.isMe ? 'me' : 'other';
  const written = messages.map(({ sentAt }, index): WrittenBy => ({ by: byOf(index), sentAt }));
  const isThem = (person: StoredPerson | null | undefined) => person != null && !person.isMe;
  // With strangers: where one is there, too, the message may be theirs.
  const others = new Set(
    known.flatMap((hint, index) => (people[index]?.isMe ? [] : [people[index]?.id ?? hintKey(hint)])),
  );
  const wanted = want !== 'one' || (named === null && others.size === 1) ? people : [one];
  const ids = new Set(wanted.flatMap((person) => (isThem(person) ? [person?.id ?? ''] : [])));
  if (ids.size === 0) return want === 'one' && named === null && people.some(isThem) ? 'unnamed' : 'nobody';
  const channel = threadChannel(site, threadId);
  const chosen = await db.choices.get(`${site}:${threadId}`);
  await beginWait(
    {
      ...{ site, threadId, title, permalink: /^https:/i.test(permalink) ? permalink : null },
      people: [...ids].map((id) => ({ id, channel })),
      want: want === 'one' ? 'first' : want,
      urgency: chosen?.urgency ?? 'standard',
      // What was selected alone says nothing of what came after it.
      sentAt: (selection === null ? waitingSince(written) : null) ?? Math.ceil(now / minute) * minute,
    },
    now,
    db,
  );
  return 'waits';
}
