import type { Page } from 'playwright-core';
import type { OutboxItem } from '../../../utils/outbox/item.ts';
import { dueAt } from '../../../utils/outbox/ready.ts';
import type { Office } from '../../office/server.ts';
import { elapse } from './elapse.ts';
import { itemWhere } from './sent-decision.ts';

/** The lease of a killed worker, and the longest wait of the outbox between two tries of these tests, ms. */
const aWhile = 130_000;

/**
 * Lets time go by, a while at once, until the decision's item is done or asks; the worker lives and dies as the
 * browser likes. `page` is any page of the extension. Throws where it is still on its way after so many whiles.
 */
export async function untilEnded(page: Page, office: Office, key: string, whiles = 5): Promise<OutboxItem> {
  for (let gone = 0; gone < whiles; gone += 1) {
    await elapse(page, office, aWhile);
    const item = await itemWhere(page, key, 'an end or another wait', isAtRest);
    if (item.state === 'done' || item.state === 'stuck') return item;
  }
  throw new Error(`Still on its way after ${whiles} whiles`);
}

/** Not in the hands of a living worker, and not about to be. */
const isAtRest = (item: OutboxItem) =>
  item.state === 'done' || item.state === 'stuck' || (dueAt(item) ?? 0) > Date.now();
