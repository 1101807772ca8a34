import type { Work } from '@/utils/destinations/destination';
import type { GoogleSettings } from '@/utils/destinations/google-docs/settings';
import type { OutboxStore } from '@/utils/outbox/ports';
import { freshGoogle } from '@/utils/platform/auth/google';
import { browserIdentity, type Identity } from '@/utils/platform/auth/identity';
import { changeConnection } from '@/utils/store/connections';

/**
 * The outbox's store, with a Google token that still counts for some minutes in what is to be sent. Where it
 * cannot be renewed the old one is left: sent or not, it ends as an *ask* and the item stays.
 */
export function withFreshGoogle(
  store: OutboxStore,
  identity: () => Identity | null = browserIdentity,
  change: typeof changeConnection = changeConnection,
): OutboxStore {
  return {
    ...store,
    work: async (item) => {
      const work = await store.work(item);
      if (work === null || item.destination !== 'google-docs') return work;
      const { settings } = work as Work<GoogleSettings>;
      const fresh = await freshGoogle(settings, identity(), Date.now);
      if (!fresh.ok || fresh.value === settings) return work;
      await change('google-docs', { settings: fresh.value });
      return { ...work, settings: fresh.value };
    },
  };
}
