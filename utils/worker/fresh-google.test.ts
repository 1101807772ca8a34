import { expect, test } from 'vitest';
import type { Work } from '@/utils/destinations/destination';
import { rollout } from '@/utils/destinations/markdown/sample-decisions';
import type { OutboxItem } from '@/utils/outbox/item';
import type { Identity } from '@/utils/platform/auth/identity';
import { withFreshGoogle } from './fresh-google';

const settings = { token: 'old', expiresAt: 0, clientId: null, account: '' };
const work: Work = { kind: 'create', settings, place: null, decision: rollout, link: null };
const item = (destination: string) => ({ destination }) as OutboxItem;

function storeWith(token: string | undefined) {
  const stored: unknown[] = [];
  const forgotten: string[] = [];
  const identity = {
    isBuiltIn: true,
    builtInToken: async () => token,
    forgetBuiltIn: async (old: string) => void forgotten.push(old),
  } as Partial<Identity> as Identity;
  const store = withFreshGoogle(
    { work: async () => work, change: async () => Promise.reject(new Error('not asked')) },
    () => identity,
    async (_, change) => void stored.push(change.settings),
  );
  return { store, stored, forgotten };
}

test('a token that is over is renewed and stored before anything is sent', async () => {
  const { store, stored, forgotten } = storeWith('new');
  expect(await store.work(item('google-docs'))).toMatchObject({ settings: { token: 'new' } });
  expect(stored).toMatchObject([{ token: 'new', account: '' }]);
  expect(forgotten).toEqual(['old']);
});

test('where it cannot be renewed the work stays as it is, to end as an ask', async () => {
  const { store, stored } = storeWith(undefined);
  expect(await store.work(item('google-docs'))).toBe(work);
  expect(stored).toEqual([]);
});

test('other destinations are left alone', async () => {
  const { store, forgotten } = storeWith('new');
  expect(await store.work(item('notion'))).toBe(work);
  expect(forgotten).toEqual([]);
});
