import { browser } from 'wxt/browser';
import { destinationFacts } from '@/utils/destinations/facts';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { Task } from '@/utils/outbox/item';
import type { Told } from '@/utils/outbox/ports';
import { logPath } from '@/utils/platform/log-decision';
import { hasPermissions } from '@/utils/platform/permissions';
import { database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { stuckItems } from '@/utils/store/outbox';
import { orNothing } from './or-nothing';

const plainTitle = 'Meantime';

let showing: Promise<void> = Promise.resolve();
/** Said until something could be stored again, or another worker starts: a count must not take it off the button. */
let isFull = false;

/**
 * How many documents need the user, on the toolbar button. One after the other, so that an older count is never shown
 * last. `hasStored`: after a stored change, so there is room.
 */
export function showStuck(hasStored = false): Promise<void> {
  if (hasStored) isFull = false;
  return next(countStuck);
}

function next(show: () => Promise<void>): Promise<void> {
  showing = showing.then(show, show);
  return showing;
}

async function countStuck(): Promise<void> {
  if (isFull) return;
  const stuck = await orNothing<readonly Task[] | null>(stuckTasks, null);
  if (stuck === null) {
    const title = `${plainTitle}: its database in this browser can’t be opened. Open Meantime to see what can be saved.`;
    return await warn(title);
  }
  const { length } = stuck;
  const title = length === 0 ? plainTitle : `${plainTitle}: ${needing(length)}`;
  await browser.action.setBadgeText({ text: length === 0 ? '' : String(length) });
  await browser.action.setTitle({ title });
}

/** Nothing could be stored, so nothing is sent until there is room. */
export function showStoreFull(): Promise<void> {
  isFull = true;
  return next(() =>
    warn(`${plainTitle}: this computer’s disk is full. Decisions wait here; free up space and they go out.`),
  );
}

async function warn(title: string): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title });
}

/** Where the user allowed notifications: the document stands or needs them, and a click opens it or the decision. */
export async function notify(told: Told): Promise<void> {
  const task = 'item' in told ? told.item : told.check;
  const made = 'item' in told && told.item.state === 'done' ? told.item : null;
  if (task.state !== 'stuck' && made === null) return;
  if (!(await hasPermissions({ permissions: ['notifications'] }))) return;
  const stored = await database.decisions.get(task.key);
  if (stored === undefined) return;
  const { name } = destinationFacts[task.destination];
  const done = made?.kind === 'create' ? `Decision logged in ${name}` : `Decision updated in ${name}`;
  const title = titleOf(stored.decision);
  const opens = made?.link?.href;
  await browser.notifications.create(opens ?? browser.runtime.getURL(logPath(stored.key)), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: made === null ? `A document for ${name} needs your attention` : done,
    message: made === null ? `${title}: ${task.failure?.words ?? ''}` : title,
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

const needing = (count: number) =>
  count === 1 ? 'a document needs your attention' : `${count} documents need your attention`;

async function stuckTasks(): Promise<readonly Task[]> {
  return [...(await stuckItems()), ...(await foundDuplicates())];
}
