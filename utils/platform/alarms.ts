import { browser } from 'wxt/browser';

const name = 'outbox';

/** One alarm for the outbox, at `at` (epoch ms); null takes it back. Chrome fires it even when the worker has ended. */
export async function setOutboxAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

/** Must be called in the first tick of the worker. */
export function onOutboxAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
