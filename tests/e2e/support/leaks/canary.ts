import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from '../launch.ts';
import { putRow } from '../put-draft.ts';
import { until } from '../shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Leaks a word in each way that is searched for, and names the places where it must be found. */
export async function putIntoEveryPlace(office: OfficeInBrowser, word: string): Promise<readonly string[]> {
  const gmail = office.context.pages().find((page) => page.url().includes('mail.google.com'));
  if (gmail === undefined) throw new Error('Gmail is not open');
  await leakInPage(gmail, word);
  await leakInWorker(office, word, gmail.url());
  const options = await office.extensionPage('options', `#${word}`);
  await options.evaluate((leak) => {
    document.title = leak;
    localStorage.setItem('leak', leak);
    return fetch(`https://elsewhere.example/?q=${leak}`).catch(() => null);
  }, word);
  for (const table of ['outbox', 'health']) await putRow(options, table, { ...rowOf(table), leak: word });
  await until('the title', async () => (await options.title()) === word);
  const inPage = ['heard', 'elements', 'stores', 'names', 'resources', 'address', 'ours'];
  return [
    ...['consoles of pages', 'console of the worker', 'told by the worker', 'notifications'],
    ...['asked by the worker', 'sent by pages', 'addresses and titles', 'lines of requests'],
    ...['storage.local', 'storage.session', 'table outbox', 'table health'],
    ...['our options.html: stores', 'our options.html: address'],
    ...inPage.map((what) => `mail.google.com: ${what}`),
  ];
}

const rowOf = (table: string) =>
  table === 'outbox' ? { id: 'leak', key: 'leak', state: 'cancelled' } : { spot: 'leak' };

async function leakInPage(page: Page, word: string): Promise<void> {
  await page.evaluate(async (leak) => {
    console.debug({ deep: [leak] });
    window.postMessage({ leak }, '*');
    document.body.setAttribute('data-leak', leak);
    // biome-ignore lint/suspicious/noDocumentCookie: as a page of any age does
    document.cookie = `leak=${leak}`;
    sessionStorage.setItem('leak', leak);
    Object.assign(window, { [leak]: true });
    history.replaceState({}, '', `#${leak}`);
    void Promise.reject(new Error(leak));
    await fetch(`/office/?${leak}`).then((answer) => answer.text());
  }, word);
}

async function leakInWorker({ worker }: OfficeInBrowser, word: string, url: string): Promise<void> {
  await worker.evaluate(
    async ([leak, address]) => {
      console.warn(new Error(leak));
      await fetch(`https://elsewhere.example/${leak}`).catch(() => null);
      await chrome.storage.local.set({ leak });
      await chrome.storage.session.set({ leak });
      await chrome.action.setTitle({ title: leak });
      const icon = { iconUrl: chrome.runtime.getURL('/icon/128.png'), type: 'basic' as const };
      await chrome.notifications.create(leak, { ...icon, title: leak, message: leak });
      const tabs = await chrome.tabs.query({ url: `${new URL(address).origin}/*` });
      for (const { id } of tabs)
        if (id !== undefined) await chrome.tabs.sendMessage(id, { leak }).catch(() => null);
    },
    [word, url] as const,
  );
}
