import { browser } from 'wxt/browser';
import { destinationOf } from '@/utils/destinations/list';
import { titleOf } from '@/utils/domain/decision-line';
import type { OutboxItem } from '@/utils/outbox/item';
import { database } from '@/utils/store/database';
import { stuckItems } from '@/utils/store/outbox';

const plainTitle = 'Meantime';

/** How many documents need the user, on the toolbar button. */
export async function showStuck(): Promise<void> {
  const { length } = await stuckItems();
  const title = length === 0 ? plainTitle : `${plainTitle}: ${needing(length)}`;
  await browser.action.setBadgeText({ text: length === 0 ? '' : String(length) });
  await browser.action.setTitle({ title });
}

/** Nothing could be stored, so nothing is sent until there is room. */
export async function showStoreFull(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({
    title: `${plainTitle}: this computer's disk is full. Decisions wait here; make room and they go out.`,
  });
}

/** Where the user allowed notifications: the document stands, and a click opens it. */
export async function notifyDone(item: OutboxItem): Promise<void> {
  if (item.link === null || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const stored = await database.decisions.get(item.key);
  if (stored === undefined) return;
  const { name } = destinationOf(item.destination);
  await browser.notifications.create(item.link.href, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: item.kind === 'create' ? `Decision logged in ${name}` : `Decision brought up to date in ${name}`,
    message: titleOf(stored.decision),
  });
}

/** A click on a notification opens its document. Where notifications were not allowed yet at this start there is none to click. */
export function answerNotifications(): void {
  const listen = () =>
    browser.notifications?.onClicked.addListener((href) => {
      if (/^https:/.test(href)) void browser.tabs.create({ url: href });
      browser.notifications.clear(href);
    });
  if (browser.notifications !== undefined) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes('notifications')) listen();
    });
}

const needing = (count: number) => (count === 1 ? 'a document needs you' : `${count} documents need you`);
