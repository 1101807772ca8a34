import { expect, test } from 'vitest';
import { cancelled, stuck } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';
import { queueItems } from '@/utils/outbox/queue';
import { claim } from '@/utils/outbox/transitions';
import { itemsToShow } from './items-to-show';

const queueing = { id: 'i', now: 1, title: 'Rollout', last: 0, hasLink: false, own: [] };
const [item] = queueItems('k', { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } }, queueing);
if (item === undefined) throw new Error('nothing was queued');

/** As they were queued, named by number. */
const shown = (...items: readonly OutboxItem[]) =>
  itemsToShow(items.map((each, at) => ({ ...each, id: String(at), order: at }))).map(({ id }) => id);

test('one line for each system: what goes out next, else what ended last', () => {
  const needs = stuck(item, { words: 'Sign in.', fix: 'reconnect' }, 1);
  const done = { ...item, state: 'done' } as const;
  const docs = { ...item, destination: 'google-docs' } as const;
  expect(shown(done, needs, item, docs)).toEqual(['1', '3']);
  expect(shown(done, done, docs)).toEqual(['1', '2']);
  expect(shown(cancelled(item, 2), item)).toEqual(['1']);
});

test('a part that may be in another place stays in sight', () => {
  const lost = cancelled(claim(item, 't', 1), 2);
  expect(shown(lost, { ...item, place: { pageId: 'q', name: 'Register' } })).toEqual(['0', '1']);
  expect(shown(lost, item)).toEqual(['1']);
});
