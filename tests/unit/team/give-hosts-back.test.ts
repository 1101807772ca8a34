import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loaded, row, today } from '@/tests/unit/store/layers/samples';
import { allVendors } from '@/utils/connections/list';
import { holdHosts } from '@/utils/platform/asked-hosts';
import { rosterSources, type SourceKind } from '@/utils/roster/sources/list';
import { Database } from '@/utils/store/database';
import { addWithAccount, removeWithAccount } from '@/utils/team/change-sources';
import { giveHostsBack, giveLeftHostsBack } from '@/utils/team/give-hosts-back';
import { hostsOfKind } from '@/utils/team/load-source';

const file = 'https://files.example/*';
const notion = 'https://api.notion.com/*';
const slack = 'https://slack.com/*';
const gmail = 'https://mail.google.com/*';

let db: Database;
let granted: Set<string>;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`hosts-${crypto.randomUUID()}`);
  granted = new Set([file, notion, slack, gmail]);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    optional_host_permissions: [
      'https://*/*',
      ...Object.values(allVendors).flatMap(({ hosts }) => [...hosts]),
    ],
    host_permissions: [gmail],
  } as never);
  const { permissions } = browser;
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins: [...granted] })) as never);
  vi.spyOn(permissions, 'contains').mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((host) => granted.has(host))) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    for (const host of origins) granted.delete(host);
    return true;
  }) as never);
  vi.spyOn(permissions, 'request').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    for (const host of origins) granted.add(host);
    return true;
  }) as never);
});

const add = (id: string, url: string) =>
  addWithAccount(
    { id, kind: 'address', settings: { url }, name: id, every: 'off' },
    null,
    loaded(row('Ada')),
    { now: 1000, today },
    db,
  );
const slackSource = (id: string, team: string) =>
  addWithAccount(
    { id, kind: 'slack', settings: { team }, name: id, every: 'off' },
    {
      destination: `slack:${team}`,
      settings: { token: `xoxp-${team}`, team },
      account: id,
      place: null,
      connectedAt: 1,
    },
    loaded(row('Ada')),
    { now: 1000, today },
    db,
  );

test.each(Object.keys(rosterSources) as SourceKind[])(
  'what adding “%s” asks for is given back where nothing came of it',
  async (kind) => {
    const { account } = rosterSources[kind];
    const hosts = hostsOfKind(kind);
    // An address is known by what was typed.
    expect(hosts.length === 0).toBe(kind === 'address');
    if (account.vendor !== null)
      expect(hosts).toEqual(expect.arrayContaining([...allVendors[account.vendor].hosts]));
    for (const host of hosts) granted.add(host);
    await giveHostsBack(hosts, db);
    for (const host of hosts) expect(granted).not.toContain(host);
  },
);

test('a source that is removed gives its host back; another that asks the same host keeps it until it goes, too', async () => {
  await add('one', 'https://files.example/one.csv');
  await add('two', 'https://files.example/two.csv');
  await removeWithAccount('one', false, db);
  expect(await giveHostsBack([file], db)).toEqual({ given: [], kept: [] });
  expect(granted).toContain(file);
  await removeWithAccount('two', false, db);
  expect(await giveHostsBack([file], db)).toEqual({ given: [file], kept: [] });
  expect(granted).not.toContain(file);
});

test('a connection keeps its host, whether documents go there or people come from it', async () => {
  await db.table('connections').put({ destination: 'notion', settings: {}, account: '', place: null });
  await slackSource('s', 'T0ABCDEFG');
  await slackSource('t', 'T0HIJKLMN');
  expect(await giveHostsBack([notion, slack], db)).toEqual({ given: [], kept: [] });
  await removeWithAccount('s', false, db);
  expect(await giveHostsBack([slack], db)).toEqual({ given: [], kept: [] });
  await removeWithAccount('t', false, db);
  expect(await giveHostsBack([slack], db)).toEqual({ given: [slack], kept: [] });
  await db.table('connections').clear();
  expect(await giveHostsBack([notion], db)).toEqual({ given: [notion], kept: [] });
});

test('what came with the installation stays, what was never given is not given back, and what the browser keeps is told', async () => {
  granted.delete(file);
  expect(await giveHostsBack([gmail, file], db)).toEqual({ given: [], kept: [] });
  granted.add(file);
  vi.spyOn(browser.permissions, 'remove').mockResolvedValue(false as never);
  expect(await giveHostsBack([file], db)).toEqual({ given: [], kept: [file] });
});

test('a source of another version, or with settings that cannot be used, needs no host and costs nothing', async () => {
  await add('odd', 'https://files.example/one.csv');
  await db.sources.update('odd', { kind: 'carrier-pigeon' });
  await db.table('connections').put({ destination: 'telex', settings: {}, account: '', place: null });
  expect(await giveHostsBack([file], db)).toEqual({ given: [file], kept: [] });
});

test('what a form needs nobody else gives back: neither another form that is cancelled nor a source that is removed', async () => {
  const [one, other] = [holdHosts(), holdHosts()];
  one.add([file, slack]);
  other.add([file]);
  await add('one', 'https://files.example/one.csv');
  await removeWithAccount('one', false, db);
  // As *Remove* does in another tab.
  expect(await giveHostsBack([file], db)).toEqual({ given: [], kept: [] });
  await other.end();
  expect(await giveHostsBack([file, slack], db)).toEqual({ given: [], kept: [] });
  expect(granted).toContain(file);
  // The last one that ends gives back what nobody needs.
  await one.end();
  expect(await giveHostsBack([file, slack], db)).toEqual({ given: [file, slack], kept: [] });
});

describe('what a form left that ended with its page', () => {
  const left = 'https://left.example/*';

  test('is given back; what a site, a source or a connection uses stays', async () => {
    granted.add(left).add('https://*/*').add('https://*.fern.example/*');
    await add('one', 'https://files.example/one.csv');
    await db.table('connections').put({ destination: 'notion', settings: {}, account: '', place: null });
    await giveLeftHostsBack(db);
    expect([...granted].toSorted()).toEqual(['https://*.fern.example/*', 'https://*/*', notion, file, gmail]);
  });

  test('stays while a form that is open needs it, and goes at the next opening', async () => {
    const [asked, other] = ['https://asked.example/*', 'https://elsewhere.example/*'];
    const [form, elsewhere] = [holdHosts(), holdHosts()];
    form.add([asked]);
    elsewhere.add([other]);
    granted.add(asked).add(other).add(left);
    await giveLeftHostsBack(db);
    expect(granted).toContain(asked);
    expect(granted).toContain(other);
    expect(granted).not.toContain(left);
    await elsewhere.end();
    await giveLeftHostsBack(db);
    expect(granted).not.toContain(other);
    expect(granted).toContain(asked);
    await form.end();
  });

  test('stays while a source cannot be read that may be asking it', async () => {
    granted.add(left);
    await add('odd', 'https://files.example/one.csv');
    await db.sources.update('odd', { kind: 'carrier-pigeon' });
    await giveLeftHostsBack(db);
    expect(granted).toContain(left);
  });
});
