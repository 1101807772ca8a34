import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSignals } from '@/utils/platform/signals';
import { optionalSitesOff } from '@/utils/sites/switched-on';
import { registerSites, runInOpenTabs } from '@/utils/worker/optional-sites';

interface Script {
  readonly id: string;
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
  readonly persistAcrossSessions?: boolean;
}

const hosts = [
  'https://teams.microsoft.com/*',
  'https://teams.cloud.microsoft/*',
  'https://teams.live.com/*',
];
let registered: Script[] = [];
let allowed: readonly string[] = [];
const executeScript = vi.fn(async (_: object) => []);

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  allowed = hosts;
  executeScript.mockClear();
  const scripting = {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Script[]) => {
      registered = [...registered, ...scripts];
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    executeScript,
  };
  const permissions = {
    contains: async ({ origins = [] }: { origins?: readonly string[] }) =>
      origins.every((host) => allowed.includes(host)),
  };
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue(scripting as never);
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue(permissions as never);
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, change: () => Promise<void>) => change() },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('off until it is switched on, whatever the browser allows', async () => {
  expect(await registerSites()).toEqual({ started: [], isChanged: false });
  expect(registered).toEqual([]);
  expect(await optionalSitesOff()).toEqual(['teams', 'trello', 'outlook']);
});

test('switched on it is registered once, for its hosts alone and for later starts', async () => {
  await writeSignals({ sites: ['teams', 'nowhere', 3] });
  expect((await registerSites()).started.map(({ id }) => id)).toEqual(['teams']);
  expect(registered).toEqual([
    {
      id: 'teams',
      js: ['/teams-page.js'],
      matches: hosts,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  expect(await registerSites()).toEqual({ started: [], isChanged: false });
  expect(await optionalSitesOff()).toEqual(['trello', 'outlook']);
  // As after an update, with which browsers forget it.
  registered = [];
  expect((await registerSites()).isChanged).toBe(true);
  expect(registered).toHaveLength(1);
});

test('it goes when it is switched off, and when the browser takes one of its hosts back', async () => {
  for (const end of [
    () => writeSignals({ sites: [] }),
    async () => {
      allowed = hosts.slice(1);
    },
  ]) {
    allowed = hosts;
    await writeSignals({ sites: ['teams'] });
    await registerSites();
    // What something else registered is left alone.
    registered.push({ id: 'other' });
    await end();
    expect(await registerSites()).toEqual({ started: [], isChanged: true });
    expect(registered.map(({ id }) => id)).toEqual(['other']);
    expect(await optionalSitesOff()).toEqual(['teams', 'trello', 'outlook']);
    registered = [];
  }
});

test('open tabs get it at once; one that cannot be scripted costs the others nothing', async () => {
  await writeSignals({ sites: ['teams'] });
  const { started } = await registerSites();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 4 }, {}, { id: 7 }] as never);
  executeScript.mockRejectedValueOnce(new Error('discarded'));
  await runInOpenTabs(started);
  expect(executeScript.mock.calls.map(([call]) => call)).toEqual([
    { target: { tabId: 4 }, files: ['/teams-page.js'] },
    { target: { tabId: 7 }, files: ['/teams-page.js'] },
  ]);
});
