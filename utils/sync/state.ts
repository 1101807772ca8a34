import { browser } from 'wxt/browser';
import { z } from '@/utils/platform/schema';
import { syncedIds } from './document';

const hash = z.string();
const mark = z.object({ version: z.number(), at: z.number(), device: z.string(), hash });
const failures = ['quota', 'rate', 'long', 'other'] as const;
export type SyncFault = (typeof failures)[number];

const replaced = z.object({
  id: z.enum([...syncedIds]),
  /** Epoch ms. */
  at: z.number(),
  /** Whose content gave way: this browser's, or another one's. */
  whose: z.enum(['mine', 'theirs']),
  content: z.string(),
});
/** Content that gave way to a newer one, kept until the reader has seen it. */
export type Outdone = z.infer<typeof replaced>;

const schema = z.object({
  isOn: z.boolean(),
  device: z.string(),
  /** By document: what was sent or taken last. */
  base: z.record(z.string(), mark),
  /** By document: what was here last, and since when. */
  seen: z.record(z.string(), z.object({ hash, at: z.number() })),
  replaced: z.array(replaced),
  /** Epoch ms of the last time that all went well; null before the first. */
  syncedAt: z.nullable(z.number()),
  failure: z.nullable(z.object({ what: z.enum([...failures]), since: z.number() })),
});
export type SyncState = z.infer<typeof schema>;

/** Where it is kept, in `storage.local`: nothing in it is of a person. */
export const syncKey = 'sync';

export const offState: SyncState = {
  isOn: false,
  device: '',
  base: {},
  seen: {},
  replaced: [],
  syncedAt: null,
  failure: null,
};

export async function readSyncState(): Promise<SyncState> {
  return syncStateOf((await browser.storage.local.get(syncKey))[syncKey]);
}

/** What cannot be read counts as switched off: nothing is sent that nobody wants. */
export function syncStateOf(stored: unknown): SyncState {
  const read = schema.safeParse(stored);
  return read.success ? read.data : offState;
}

export async function writeSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [syncKey]: state });
}
