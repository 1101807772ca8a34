import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { duplicateCheckOf } from '@/utils/outbox/duplicate-check';
import { type OutboxItem, type OutboxState, openStates } from '@/utils/outbox/item';
import { queueItems } from '@/utils/outbox/queue';
import { Database } from '@/utils/store/database';
import { hasUnsent } from '@/utils/store/outbox';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const target = { destination: 'notion', place: null } as const;
const queueing = { id: '1', now: 1, title: 'Rollout', last: 0, hasLink: false, own: [] };
const [item] = queueItems(rollout.key, target, queueing);
if (item === undefined) throw new Error('Nothing was queued.');
const made: OutboxItem = { ...item, state: 'done', link: { id: 'd', href: 'https://d.example/' } };
const check = duplicateCheckOf(made, 1);
if (check === null) throw new Error('Nothing is to be checked.');

const states: readonly OutboxState[] = [...openStates, 'done', 'cancelled'];

test.each(states)(
  'a row that is %s is unsent where the runner can bring it on, not the user',
  async (state) => {
    expect(await hasUnsent(db)).toBe(false);
    await db.outbox.put({ ...item, state });
    const isUnsent = ['queued', 'sending', 'waiting'].includes(state);
    expect(await hasUnsent(db)).toBe(isUnsent);
    await db.outbox.clear();
    await db.duplicateChecks.put({ ...check, state });
    expect(await hasUnsent(db)).toBe(isUnsent);
  },
);
