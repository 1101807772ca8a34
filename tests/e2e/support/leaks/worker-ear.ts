import type { Worker } from 'playwright-core';
import type { Places } from './search.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** What the worker told others from now on: tabs, the notification area, the toolbar. Throws where it was replaced. */
export async function listenToWorker(worker: Worker): Promise<() => Promise<Places>> {
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heardOfWorker: heard });
    const overhear = (api: object | undefined, names: readonly string[]) => {
      for (const name of names) {
        const own: unknown = Reflect.get(api ?? {}, name);
        if (typeof own !== 'function') continue;
        const listening = (...given: unknown[]) => {
          heard.push(`${name} ${JSON.stringify(given)}`);
          return own.apply(api, given);
        };
        Reflect.set(api ?? {}, name, listening);
      }
    };
    overhear(chrome.tabs, ['sendMessage', 'create']);
    overhear(chrome.notifications, ['create']);
    overhear(chrome.action, ['setTitle', 'setBadgeText']);
    overhear(chrome.sidePanel, ['setOptions']);
    overhear(chrome.scripting, ['executeScript']);
  });
  return async () => {
    const heard: unknown = await worker.evaluate(() => Reflect.get(globalThis, 'heardOfWorker'));
    if (!Array.isArray(heard)) throw new Error('The worker was replaced while it was listened to');
    const [shown, told] = [true, false].map((isShown) =>
      heard.filter((line) => /^create \["/.test(line) === isShown).join('\n'),
    );
    return { 'told by the worker': told ?? '', notifications: shown ?? '' };
  };
}
