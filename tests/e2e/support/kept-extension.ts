import type { Page, Worker } from 'playwright-core';
import { until } from './shadow.ts';
import { startWorker, stopWorker } from './worker-state.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** What an installation has by itself, before anything was done with it. */
export interface NewState {
  readonly local: Readonly<Record<string, unknown>>;
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
  readonly title: string;
}

/** Read once the worker has told the pages their words and made its database: what an installation does by itself. */
export async function readNewState(worker: Worker): Promise<NewState> {
  return await until('what an installation does by itself', async () =>
    worker.evaluate(async () => {
      const [local, databases, granted, title] = await Promise.all([
        chrome.storage.local.get(null),
        indexedDB.databases(),
        chrome.permissions.getAll(),
        chrome.action.getTitle({}),
      ]);
      if (!('gmail' in local) || !databases.some(({ version = 0 }) => version > 1)) return null;
      const { origins = [], permissions = [] } = granted;
      return { local, origins, permissions, title };
    }),
  );
}

/**
 * Makes the extension as new again, for a third of what removing and installing it costs: nothing stored, nothing
 * granted, no alarm, and its worker stopped. False where that can't be told for sure, such as after a change of the
 * language, which the browser's menus keep. `blank` is any page of the same profile.
 */
export async function makeNew(
  { id, state }: { readonly id: string; readonly state: NewState | null },
  blank: Page,
): Promise<boolean> {
  if (state === null) return false;
  const worker = await startWorker(id, blank);
  const isSame = await worker.evaluate(async ({ local, origins, permissions, title }) => {
    const languageOf = (stored: Readonly<Record<string, unknown>>) =>
      JSON.stringify(stored.gmail).slice(0, 200);
    if (languageOf(await chrome.storage.local.get('gmail')) !== languageOf(local)) return false;
    const now = await chrome.permissions.getAll();
    const more = {
      origins: now.origins?.filter((each) => !origins.includes(each)) ?? [],
      permissions: now.permissions?.filter((each) => !permissions.includes(each)) ?? [],
    };
    if (more.origins.length + more.permissions.length > 0) return false;
    if ((now.origins?.length ?? 0) < origins.length) return false;
    await chrome.alarms.clearAll();
    for (const area of ['local', 'sync', 'session'] as const) await chrome.storage[area].clear();
    await chrome.storage.local.set(local);
    await chrome.action.setBadgeText({ text: '' });
    await chrome.action.setTitle({ title });
    return true;
  }, state);
  if (!isSame) return false;
  await stopWorker(id, blank);
  const origin = `chrome-extension://${id}`;
  const storageTypes = 'indexeddb,local_storage,cache_storage,file_systems';
  const session = await blank.context().newCDPSession(blank);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
  return true;
}
