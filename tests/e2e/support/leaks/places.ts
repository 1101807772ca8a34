import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from '../launch.ts';
import { storedRows } from '../stored-rows.ts';
import { watchExtension } from '../watch-extension.ts';
import { listenToPage, type PageEar, pageEar } from './page-ear.ts';
import type { Places } from './search.ts';
import { listenToWorker } from './worker-ear.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

export interface Ears {
  /** All that was heard, and all that stands now, in every open page and every store. */
  places(): Promise<Places>;
}

/** Listens to every page, open or to come, and to the worker. */
export async function listen(office: OfficeInBrowser): Promise<Ears> {
  const { context, extensionId, worker } = office;
  const watch = await watchExtension(office);
  const toldByWorker = await listenToWorker(worker);
  await context.addInitScript(pageEar);
  const ears: Promise<PageEar>[] = context.pages().map((page) => listenToPage(page, extensionId));
  context.on('page', (page) => ears.push(listenToPage(page, extensionId)));
  const sent: string[] = [];
  const visited: string[] = [];
  context.on('request', (request) => {
    const host = new URL(request.url()).host;
    if (isOurs(host)) return;
    // The token that is taken back has to be named, there and nowhere else.
    const body = request.url() === 'https://oauth2.googleapis.com/revoke' ? null : request.postData();
    sent.push(`${host} ${request.url()} ${body ?? ''}`);
  });
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => visited.push(frame.url()));
    page.on(
      'load',
      () =>
        void page.title().then(
          (title) => visited.push(title),
          () => undefined,
        ),
    );
  });
  return {
    places: async () => {
      const all = await Promise.all(ears);
      const open = all.filter(({ page }) => !page.isClosed());
      const { asked, logged } = await watch.worker();
      return {
        'consoles of pages': [...all.flatMap((ear) => ear.console), ...watch.logged].join('\n'),
        'console of the worker': logged.join('\n'),
        ...(await toldByWorker()),
        'asked by the worker': asked.join('\n'),
        'sent by pages': sent.join('\n'),
        'addresses and titles': visited.join('\n'),
        'lines of requests': requestLines(office),
        ...bodies(office),
        ...(await extensionStores(office)),
        ...Object.assign({}, ...(await Promise.all(open.map(placesOfPage)))),
        ...(await tables(office)),
      };
    },
  };
}

/** What requests tell on the way, beside their bodies; the sign-in names the account, at Google alone. */
function requestLines({ office: { requests } }: OfficeInBrowser): string {
  const lines = requests.map(({ host, method, path, query, headers }) => {
    const { authorization: _, ...others } = headers;
    const said = host === 'accounts.google.com' ? query.replace(/login_hint=[^&]*/, '') : query;
    return `${method} ${host}${path}${said} ${JSON.stringify(others)}`;
  });
  return lines.join('\n');
}

/** What was sent to be kept or to be asked; the token that is taken back goes in a body of its own. */
function bodies({ office: { notion, google } }: OfficeInBrowser): Places {
  const toGoogle = google.log.filter(({ call }) => !call.endsWith('/revoke'));
  return {
    'bodies to Notion': notion.log.map(({ body }) => JSON.stringify(body)).join('\n'),
    'bodies to Google': toGoogle.map(({ text }) => text).join('\n'),
  };
}

async function extensionStores({ worker }: OfficeInBrowser): Promise<Places> {
  return await worker.evaluate(async () => ({
    'storage.local': JSON.stringify(await chrome.storage.local.get(null)),
    'storage.session': JSON.stringify(await chrome.storage.session.get(null)),
    'storage.sync': JSON.stringify(await chrome.storage.sync.get(null)),
  }));
}

const isOurs = (host: string) => /^[a-p]{32}$/.test(host);

/** One page as a script of its own would see it. */
async function placesOfPage({ page, ours }: PageEar): Promise<Places> {
  const { host, pathname } = new URL(page.url());
  const name = isOurs(host) ? `our ${pathname.slice(1)}` : host;
  const seen = await page
    .evaluate(async () => ({
      heard: (Reflect.get(window, 'heardByPage') as string[] | undefined)?.join('\n') ?? '',
      elements: document.documentElement.outerHTML,
      stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
      names: Object.keys(window).join(' '),
      databases: JSON.stringify(await indexedDB.databases()),
      resources: performance
        .getEntries()
        .map((entry) => entry.name)
        .join(' '),
      address: `${location.href} ${document.title} ${document.referrer}`,
    }))
    .catch(() => ({}));
  return Object.fromEntries(
    Object.entries({ ...seen, ours: await ours() }).map(([what, text]) => [`${name}: ${what}`, text]),
  );
}

const tableNames =
  'people norms drafts decisions lines choices health recent outbox snapshots connections paces ledger'.split(
    ' ',
  );

async function tables(office: OfficeInBrowser): Promise<Places> {
  const page: Page = await office.extensionPage('welcome');
  const all = await Promise.all(
    tableNames.map(async (name) => [`table ${name}`, JSON.stringify(await storedRows(page, name))]),
  );
  await page.close();
  return Object.fromEntries(all);
}
