import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { matchesOf, optionalSites, requiredSites } from '@/utils/sites/list';
import config from '../../wxt.config.ts';

async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, command: 'build', manifestVersion: 3, mode: 'production' };
  const { manifest } = config;
  return typeof manifest === 'function' ? await manifest(env) : ((await manifest) ?? {});
}

afterEach(() => vi.unstubAllEnvs());

describe.each(['chrome', 'edge', 'firefox'])('%s: sites that can be switched on', (browser) => {
  test('are asked for at the installation by no build', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*', 'https://app.slack.com/*']);
    expect(manifest.optional_host_permissions).toEqual(expect.arrayContaining(matchesOf(optionalSites)));
  });

  test('a build without them has no trace of them in its manifest, and all else as before', async () => {
    const whole = await manifestFor(browser);
    vi.stubEnv('WXT_OPTIONAL_SITES', '0');
    const without = await manifestFor(browser);
    const theirs = matchesOf(optionalSites);
    expect(theirs.length).toBeGreaterThan(0);
    expect(without).toEqual({
      ...whole,
      optional_host_permissions: whole.optional_host_permissions?.filter((host) => !theirs.includes(host)),
    });
    expect(JSON.stringify(without)).not.toMatch(/teams|outlook/);
  });
});

test('no site is both', () => {
  expect(requiredSites.map(({ id }) => id)).toEqual(['gmail', 'slack']);
});
