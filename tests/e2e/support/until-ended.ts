import type { Page } from 'playwright-core';
import type { OutboxItem } from '../../../utils/outbox/item.ts';
import { dueAt } from '../../../utils/outbox/ready.ts';
import type { Office } from '../../office/server.ts';
import { alarmAt, elapse } from './elapse.ts';
import { wake } from './hold-fetch.ts';
import { itemOf } from './sent-decision.ts';
import { until } from './shadow.ts';

/** The lease of a killed worker, and the longest wait of the outbox between two tries of these tests, ms. */
const aWhile = 130_000;
const whiles = 5;

/**
 * Lets time go by, a while at once, until each decision's item is done or asks; the worker lives and dies as the
 * browser likes. `page` is any page of the extension. Throws where one is still on its way after so many whiles.
 */
export async function untilEnded(page: Page, office: Office, keys: readonly string[]): Promise<void> {
  for (let gone = 0; gone < whiles; gone += 1) {
    await elapse(page, office, aWhile);
    const items: OutboxItem[] = [];
    for (const key of keys) items.push(await atRest(page, key));
    if (items.every(isEnded)) return;
  }
  throw new Error(`Still on its way after ${whiles} whiles`);
}

/** A worker that was just going to sleep may have set its alarm anew behind our back; then it is brought on again. */
async function atRest(page: Page, key: string): Promise<OutboxItem> {
  let looks = 0;
  return await until(
    'an end or another wait',
    async () => {
      const item = await itemOf(page, key);
      if (item !== undefined && isAtRest(item)) return item;
      looks += 1;
      if (looks % 40 === 0 && (await alarmAt(page)) !== null) await wake(page);
      return null;
    },
    30_000,
  ).catch(async (error: unknown) => {
    throw new Error(
      `${error}: ${JSON.stringify(await itemOf(page, key))}, alarm ${await alarmAt(page)}, now ${Date.now()}`,
    );
  });
}

const isEnded = ({ state }: OutboxItem) => state === 'done' || state === 'stuck';

/** Not in the hands of a living worker, and not about to be. */
const isAtRest = (item: OutboxItem) => isEnded(item) || (dueAt(item) ?? 0) > Date.now();
