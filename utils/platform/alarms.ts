import { browser } from 'wxt/browser';

/** One alarm for each thing that the worker does at a time of its choosing. */
type AlarmName = 'outbox' | 'people' | 'sync' | 'waits';

/** Sets the alarm to `at` (epoch ms); null takes it back. Chrome fires it even when the worker has ended. */
async function setAlarm(name: AlarmName, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

function onAlarm(name: AlarmName, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

/** One alarm for the outbox, at `at` (epoch ms); null takes it back. */
export function setOutboxAlarm(at: number | null): Promise<void> {
  return setAlarm('outbox', at);
}

/** Must be called in the first tick of the worker. */
export function onOutboxAlarm(listener: () => void): void {
  onAlarm('outbox', listener);
}

/** One alarm for the source of people that is loaded next, at `at` (epoch ms); null takes it back. */
export function setPeopleAlarm(at: number | null): Promise<void> {
  return setAlarm('people', at);
}

/** Whether that alarm is set. */
export async function hasPeopleAlarm(): Promise<boolean> {
  return (await browser.alarms.get('people' satisfies AlarmName)) !== undefined;
}

/** Must be called in the first tick of the worker. */
export function onPeopleAlarm(listener: () => void): void {
  onAlarm('people', listener);
}

/** One alarm for the next sync of settings and norms, at `at` (epoch ms). */
export function setSyncAlarm(at: number): Promise<void> {
  return setAlarm('sync', at);
}

/** Must be called in the first tick of the worker. */
export function onSyncAlarm(listener: () => void): void {
  onAlarm('sync', listener);
}

/** One alarm for all that is waited for, at `at` (epoch ms); null takes it back. */
export function setWaitsAlarm(at: number | null): Promise<void> {
  return setAlarm('waits', at);
}

/** Whether that alarm is set. */
export async function hasWaitsAlarm(): Promise<boolean> {
  return (await browser.alarms.get('waits' satisfies AlarmName)) !== undefined;
}

/** Must be called in the first tick of the worker. */
export function onWaitsAlarm(listener: () => void): void {
  onAlarm('waits', listener);
}
