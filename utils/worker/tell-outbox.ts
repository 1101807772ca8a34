import { browser } from 'wxt/browser';
import { destinationFacts } from '@/utils/destinations/facts';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { restsUntilWork } from '@/utils/domain/own/rests';
import type { OutboxChange } from '@/utils/outbox/ports';
import { foundAttention, type NeedCounts, noNeeds } from '@/utils/platform/attention';
import { logPath } from '@/utils/platform/log-decision';
import { hasPermissions } from '@/utils/platform/permissions';
import { bumpWaits } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { findMe } from '@/utils/store/find-people';
import { stuckItems } from '@/utils/store/outbox';
import { doubledTasks, stuckTaskItems } from '@/utils/store/tasks';
import type { WorkerWords } from '@/utils/words/made/worker';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { orNothing } from './or-nothing';
import { workerWords } from './words';

type ButtonWords = Phrase<keyof WorkerWords>;

const plainTitle = 'Meantime';

let showing: Promise<void> = Promise.resolve();
/** Why nothing is sent. Said until something could be stored again, or another worker starts: a count must not take it off the button. */
let halt: ButtonWords | null = null;

/**
 * How much needs the user, on the toolbar button: documents, and what `attend` found. One after the other, so that an older count is never shown
 * last. `hasStored`: after a stored change, so there is room.
 */
export function showStuck(hasStored = false): Promise<void> {
  if (hasStored) halt = null;
  return next(countStuck);
}

function next(show: () => Promise<void>): Promise<void> {
  showing = showing.then(show, show);
  return showing;
}

async function countStuck(): Promise<void> {
  if (halt !== null) return;
  const stuck = await orNothing(countOfStuck, null);
  if (stuck === null) return await show('!', phrase('notifications.not-opened'));
  const { wait, owed, decision } = (await foundAttention())?.counts ?? noNeeds;
  const { documents, tasks } = stuck;
  const count = documents + tasks + wait + owed + decision;
  if (count === 0) await show('', null);
  else if (count === documents) await show(String(count), phrase('notifications.needs-you', { count }));
  else await show(String(count), await partsOf({ documents, tasks, wait, owed, decision }));
}

const countKeys = [
  ['documents', 'notifications.count-documents'],
  ['tasks', 'notifications.count-tasks'],
  ['owed', 'notifications.count-owed'],
  ['wait', 'notifications.count-wait'],
  ['decision', 'notifications.count-decision'],
] as const;

/** What the number on the button is made of. */
async function partsOf(
  counts: NeedCounts & Readonly<Record<'documents' | 'tasks', number>>,
): Promise<ButtonWords> {
  const say = await workerWords();
  const parts = countKeys.flatMap(([kind, key]) =>
    counts[kind] === 0 ? [] : [say(key, { count: counts[kind] })],
  );
  return phrase('notifications.button', { parts });
}

/** Nothing could be stored, so nothing is sent until there is room. */
export function showStoreFull(): Promise<void> {
  return showHalt(phrase('notifications.disk-full'));
}

/** The script that sends was not loaded; the alarm tries again. */
export function showNotStarted(): Promise<void> {
  return showHalt(phrase('notifications.not-started'));
}

/** From the menu nobody could be waited for, or it is not certain who; until something is counted again. */
export function showNoWait(why: 'nobody' | 'unnamed'): Promise<void> {
  return next(() =>
    show('!', phrase(why === 'nobody' ? 'notifications.no-wait' : 'notifications.wait-unnamed')),
  );
}

function showHalt(why: ButtonWords): Promise<void> {
  halt = why;
  return next(() => show('!', why));
}

async function show(text: string, why: ButtonWords | null): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: why === null ? plainTitle : (await workerWords())(why) });
}

/**
 * Where the user allowed notifications: the document stands or needs them, and a click opens it or the decision. Outside
 * their own hours only in answer to a click: what needs them is on the button, and told at their next opening. `now` in
 * epoch ms.
 */
export async function notify(changed: OutboxChange, now = Date.now()): Promise<void> {
  const task = 'item' in changed ? changed.item : changed.check;
  const made = 'item' in changed && changed.item.state === 'done' ? changed.item : null;
  if (task.state !== 'stuck' && made === null) return;
  if (!(await hasPermissions({ permissions: ['notifications'] }))) return;
  const stored = await database.decisions.get(task.key);
  if (stored === undefined) return;
  if (restsUntilWork((await findMe(database)) ?? undefined, stored.savedAt, now)) {
    // The look that this brings about sets the alarm for that.
    if (task.state === 'stuck') await bumpWaits();
    return;
  }
  const place = destinationFacts[task.destination].name;
  const say = await workerWords();
  const title = titleOf(stored.decision);
  const opens = made?.link?.href;
  await browser.notifications.create(opens ?? browser.runtime.getURL(logPath(stored.key)), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: say(made === null ? 'notifications.stopped' : ended[made.kind], { place }),
    message:
      made === null
        ? say('notifications.why', { title, why: sayTold(say, task.failure?.words ?? '') })
        : title,
  });
}

/** A click on a notification opens what it is named by. Where notifications were not allowed yet at this start there is none to click. */
export function answerNotifications(): void {
  const listen = () =>
    browser.notifications?.onClicked.addListener((href) => {
      if (/^https:/.test(href) || href.startsWith(browser.runtime.getURL('/')))
        void browser.tabs.create({ url: href });
      browser.notifications.clear(href);
    });
  if (browser.notifications !== undefined) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes('notifications')) listen();
    });
}

const ended = { create: 'notifications.logged', update: 'notifications.updated' } as const;

/** How many documents and tasks only the user can bring on. */
async function countOfStuck(): Promise<Readonly<Record<'documents' | 'tasks', number>>> {
  const count = async (...lists: readonly Promise<readonly unknown[]>[]) =>
    (await Promise.all(lists)).reduce((sum, { length }) => sum + length, 0);
  return {
    documents: await count(stuckItems(), foundDuplicates()),
    tasks: await count(stuckTaskItems(), doubledTasks()),
  };
}
