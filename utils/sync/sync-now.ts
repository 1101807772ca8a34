import { browser } from 'wxt/browser';
import { readPolicy } from '@/utils/managed/read-policy';
import { setSyncAlarm } from '@/utils/platform/alarms';
import { syncedDocuments } from './documents';
import { offState, readSyncState, type SyncState, writeSyncState } from './state';
import { type SyncPorts, syncOnce } from './sync-once';

/** After a failure it is tried again by itself, ms. Browsers take 1,800 writes an hour. */
const pause = 30 * 60_000;

const ports: SyncPorts = {
  get: () => browser.storage.sync.get(),
  set: (items) => browser.storage.sync.set({ ...items }),
  remove: (keys) => browser.storage.sync.remove([...keys]),
  now: Date.now,
  generation: () => crypto.randomUUID(),
};

/** One at a time over all of the extension's pages and the worker. */
const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => navigator.locks.request('sync', act);

/** Syncs once where the reader has switched it on. Norms that administrators give or lock are theirs to spread. */
export async function syncNow(): Promise<void> {
  await inTurn(async () => {
    const state = await readSyncState();
    if (!state.isOn) return;
    const { norms, settings } = syncedDocuments();
    const { isNormsLocked } = await readPolicy();
    const documents = isNormsLocked ? { settings } : { settings, norms };
    const { failure } = await syncOnce(state, documents, ports, writeSyncState);
    if (failure !== null) await setSyncAlarm(Date.now() + pause);
  });
}

/** Switches it on or off. Off: nothing is sent or taken any more; what other browsers have stays. */
export async function switchSync(isOn: boolean): Promise<void> {
  await changeState((state) =>
    isOn ? { ...offState, device: crypto.randomUUID(), isOn } : { ...state, isOn, failure: null },
  );
  if (isOn) await syncNow();
}

/** Takes a replaced state of a document up again, or puts it away. */
export async function settleOutdone(at: number, isUsed: boolean): Promise<void> {
  const { replaced } = await readSyncState();
  const one = replaced.find((each) => each.at === at);
  if (one === undefined) return;
  if (isUsed) await syncedDocuments()[one.id].take(one.content, Date.now());
  await changeState((state) => ({
    ...state,
    replaced: state.replaced.filter((each) => each.at !== at || each.id !== one.id),
  }));
}

async function changeState(change: (state: SyncState) => SyncState): Promise<void> {
  await inTurn(async () => writeSyncState(change(await readSyncState())));
}
