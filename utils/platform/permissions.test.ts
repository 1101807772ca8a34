import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { givePermissionsBack, hasPermissions, requestPermissions } from './permissions';

const notion = 'https://api.notion.com/*';
const drive = 'https://www.googleapis.com/*';

interface Named {
  readonly permissions?: readonly string[];
  readonly origins?: readonly string[];
}

const namesIn = ({ permissions = [], origins = [] }: Named) => [...permissions, ...origins];

/**
 * A browser that throws at once, before it gives a promise, where one name of a question is none of the manifest's
 * optional ones, and then does nothing of it, as Firefox 153 does.
 */
function strictBrowser(
  optional: readonly string[],
  hosts: readonly string[],
  granted: readonly string[] = [],
) {
  const held = new Set(granted);
  const asked: Named[] = [];
  const check = (what: Named) => {
    asked.push(what);
    const isUnknown =
      what.permissions?.some((name) => !optional.includes(name)) ||
      what.origins?.some((host) => !hosts.includes(host));
    if (isUnknown) throw new Error('Type error for parameter permissions (Error processing permissions.0)');
  };
  const permissions = {
    request: (what: Named) => {
      check(what);
      for (const name of namesIn(what)) held.add(name);
      return Promise.resolve(true);
    },
    contains: (what: Named) => Promise.resolve(namesIn(what).every((name) => held.has(name))),
    remove: (what: Named) => {
      check(what);
      for (const name of namesIn(what)) held.delete(name);
      return Promise.resolve(true);
    },
  };
  Object.assign(browser, { permissions });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Meantime',
    version: '1',
    optional_permissions: [...optional],
    optional_host_permissions: [...hosts],
  } as ReturnType<typeof browser.runtime.getManifest>);
  return { held, asked, permissions };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(browser, 'permissions');
});

describe('where `identity` came with the installation, as in Firefox', () => {
  test('it is never asked for, so that the hosts beside it are', async () => {
    const { held } = strictBrowser(['notifications'], [drive]);
    expect(await requestPermissions({ permissions: ['identity'], origins: [drive] })).toBe(true);
    expect([...held]).toEqual([drive]);
  });

  test('it is never given back, and costs none of the others', async () => {
    const { held, asked } = strictBrowser(
      ['notifications'],
      [notion, drive],
      [notion, drive, 'notifications'],
    );
    const permissions = ['identity', 'notifications'] as const;
    expect(await givePermissionsBack({ permissions, origins: [notion, drive] })).toEqual([]);
    expect([...held]).toEqual([]);
    expect(asked.flatMap(namesIn)).not.toContain('identity');
  });
});

test('where it is optional it is asked for and given back', async () => {
  const { held } = strictBrowser(['notifications', 'identity'], [drive]);
  expect(await requestPermissions({ permissions: ['identity'], origins: [drive] })).toBe(true);
  expect([...held]).toEqual(['identity', drive]);
  expect(await givePermissionsBack({ permissions: ['identity'], origins: [drive] })).toEqual([]);
  expect([...held]).toEqual([]);
});

test('what one browser refuses to take back is named, and the rest is gone', async () => {
  const { held, permissions } = strictBrowser(
    ['notifications'],
    [notion, drive],
    [notion, drive, 'notifications'],
  );
  const { remove } = permissions;
  Object.assign(permissions, {
    remove: (what: Named) => (what.origins?.includes(notion) ? Promise.resolve(false) : remove(what)),
  });
  expect(await givePermissionsBack({ permissions: ['notifications'], origins: [notion, drive] })).toEqual([
    notion,
  ]);
  expect([...held]).toEqual([notion]);
});

test('a host that the manifest has for good is not asked to be given back', async () => {
  const { asked } = strictBrowser(['notifications'], [], [notion]);
  expect(await givePermissionsBack({ origins: [notion] })).toEqual([]);
  expect(asked).toEqual([]);
});

test.each([
  [
    'throws at once',
    () => {
      throw new Error('Type error');
    },
  ],
  ['rejects', () => Promise.reject(new Error('refused'))],
])('a browser that %s is a no, not a fault that nobody sees', async (_, ask) => {
  strictBrowser(['notifications'], []);
  Object.assign(browser.permissions, { request: ask, contains: ask });
  expect(await requestPermissions({ permissions: ['notifications'] })).toBe(false);
  expect(await hasPermissions({ permissions: ['notifications'] })).toBe(false);
  expect(console.error).toHaveBeenCalledTimes(2);
});

test('the request goes out in the tick of the click', () => {
  const { asked } = strictBrowser(['notifications'], []);
  void requestPermissions({ permissions: ['notifications'] });
  expect(asked).toHaveLength(1);
});

test('the host of an address is given back where the manifest knows it only as one of all', async () => {
  const host = 'https://files.example/*';
  const { held } = strictBrowser([], [notion, 'https://*/*'], [host]);
  // The browser takes it, though it is in no list by its name.
  Object.assign(browser.permissions, {
    remove: async ({ origins = [] }: Named) => origins.every((one) => held.delete(one)),
  });
  expect(await givePermissionsBack({ origins: [host] })).toEqual([]);
  expect([...held]).toEqual([]);
});
