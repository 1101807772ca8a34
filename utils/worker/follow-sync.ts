import { browser } from 'wxt/browser';
import { onSyncAlarm, setSyncAlarm } from '@/utils/platform/alarms';
import { orNothing } from './or-nothing';

/** After a change, so that edits after each other go together, ms. */
const calm = 30_000;

/**
 * Syncs settings and norms where the reader has switched it on: some time after they change here, and when another browser
 * sent some. Must be called in the first tick of the worker.
 */
export function followSync(): void {
  const sync = () =>
    ifOn(async () => {
      const { syncNow } = await import('./syncing');
      await orNothing(syncNow, undefined);
    });
  onSyncAlarm(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') sync();
    if (area === 'local' && changes.signals !== undefined) ifOn(() => setSyncAlarm(Date.now() + calm));
  });
}

function ifOn(act: () => Promise<void>): void {
  void browser.storage.local.get('sync').then(({ sync }) => Object(sync).isOn && act());
}
