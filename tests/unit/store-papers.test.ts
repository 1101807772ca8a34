import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { readRooms } from '../../scripts/words/catalogue.ts';
import { dataSent } from '../../utils/platform/data-sent.ts';
import config from '../../wxt.config.ts';
import { root } from './source-files.ts';

const paper = (name: string) => readFileSync(join(root, 'docs', 'store', name), 'utf8');

/** The first cells of all tables, where a cell is code and has a reason beside it. */
const named = [...paper('permissions.md').matchAll(/^\| `([^`]+)` \| (\S.*) \|$/gm)].map(([, name]) => name);

async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, command: 'build', manifestVersion: 3, mode: 'production' };
  const { manifest } = config;
  return typeof manifest === 'function' ? await manifest(env) : ((await manifest) ?? {});
}

describe('the papers for the stores', () => {
  test('every permission and host has a reason, and no reason is left without its permission', async () => {
    const asked = new Set<string | undefined>();
    for (const browser of ['chrome', 'edge', 'firefox']) {
      const manifest = await manifestFor(browser);
      for (const required of [manifest.permissions, manifest.host_permissions]) {
        for (const one of required ?? []) asked.add(one);
      }
      for (const optional of [manifest.optional_permissions, manifest.optional_host_permissions]) {
        for (const one of optional ?? []) asked.add(one);
      }
    }
    expect([...named].sort()).toEqual([...asked].sort());
  });

  test('Firefox is told that nothing has to be collected, and what connecting a destination sends', async () => {
    const { browser_specific_settings: settings } = await manifestFor('firefox');
    const { required, optional } = settings?.gecko?.data_collection_permissions ?? {};
    expect(required).toEqual(['none']);
    expect(optional).toEqual([...dataSent]);
    for (const kind of dataSent) expect(paper('listing.md')).toContain(`\`${kind}\``);
    expect((await manifestFor('chrome')).browser_specific_settings).toBeUndefined();
  });

  test('notifications are asked for by a switch, not at the installation', async () => {
    for (const browser of ['chrome', 'edge', 'firefox']) {
      const manifest = await manifestFor(browser);
      expect(manifest.permissions).not.toContain('notifications');
      expect(manifest.optional_permissions).toContain('notifications');
    }
  });

  test('the sign-in is asked for when Google is connected; Firefox knows it only as granted from the start', async () => {
    for (const browser of ['chrome', 'edge', 'firefox']) {
      const manifest = await manifestFor(browser);
      const isRequired = browser === 'firefox';
      expect(manifest.permissions?.includes('identity')).toBe(isRequired);
      expect(manifest.optional_permissions?.includes('identity')).toBe(!isRequired);
    }
  });

  test('the single purpose is the description in the manifest', async () => {
    expect((await manifestFor('chrome')).description).toBe('__MSG_description__');
    const { description } = readRooms('en').manifest ?? {};
    expect(paper('listing.md')).toContain(`\n${description}\n`);
  });

  test('the privacy policy has the Limited Use sentence', () => {
    expect(paper('privacy-policy.md')).toContain(
      'will adhere to the Chrome Web Store User Data Policy, including the Limited Use requirements',
    );
  });
});
