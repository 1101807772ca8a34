import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { channels, type NormMatrix, shippedNorms, urgencies } from '@/utils/domain/norms/norms';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRow } from './support/put-draft.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

// Two profiles, each in a browser of its own. What the vendor's sync does between them, without its account and its servers,
// is played: items of `storage.sync` are set and removed in the other profile, one at a time, heads before their chunks.

type Items = Readonly<Record<string, unknown>>;

let offices: OfficeInBrowser[] = [];
beforeAll(async () => {
  for (let at = 0; at < 2; at += 1)
    offices = [...offices, await launchOffice({ isOwn: true, locale: 'en-GB', consent: at === 0 })];
});
afterAll(() => Promise.all(offices.map((office) => office.close())));

/** So many words that they take several items. */
const long: NormMatrix = Object.fromEntries(
  channels.map((channel) => [
    channel,
    Object.fromEntries(
      urgencies.map((urgency, at) => {
        const step = (amount: number) => ({
          ...{ amount, unit: 'working-days' as const },
          what: `${channel} ${urgency} ${amount} ünï${'x'.repeat(200)}`.slice(0, 200),
        });
        const norm = { amount: at + 1, unit: 'working-hours' as const };
        return [
          urgency,
          shippedNorms[channel][urgency] === null ? null : { ...norm, escalation: [5, 6, 7, 8, 9].map(step) },
        ];
      }),
    ),
  ]),
) as NormMatrix;

const itemsOf = (page: Page): Promise<Items> => page.evaluate(() => chrome.storage.sync.get());
const teamOf = async (page: Page) => {
  const versions = (await storedRows(page, 'norms')) as readonly { from: number; team: NormMatrix }[];
  return versions.toSorted((one, other) => one.from - other.from).at(-1)?.team;
};

/** Brings what one profile has to the other, as it is now. */
async function carry(from: Page, to: Page): Promise<void> {
  const [wanted, there] = [await itemsOf(from), await itemsOf(to)];
  // A head first: its chunks are not there yet.
  const keys = Object.keys(wanted).toSorted(
    (one, other) => one.length - other.length || (one < other ? -1 : 1),
  );
  for (const key of keys) await to.evaluate((item) => chrome.storage.sync.set(item), { [key]: wanted[key] });
  const gone = Object.keys(there).filter((key) => !(key in wanted));
  for (const key of gone) await to.evaluate((name) => chrome.storage.sync.remove(name), key);
}

test('what one profile writes to the sync another takes whole, both ways, and both then have the same', async () => {
  const [mine, other] = offices;
  if (mine === undefined || other === undefined) throw new Error('No offices');
  const [one, two] = [
    await mine.extensionPage('options', '#transfer'),
    await other.extensionPage('options', '#transfer'),
  ];
  await putRow(one, 'norms', { from: Date.now(), team: long, people: {} });
  const box = (page: Page) => page.getByLabel('Sync settings and norms');
  await box(one).check();
  await one.getByText('Last synced:').waitFor();
  const sent = await itemsOf(one);
  const chunks = Object.keys(sent).filter((key) => /^meantime-norms-.*-\d$/.test(key));
  expect(chunks.length).toBeGreaterThan(1);
  for (const [key, value] of Object.entries(sent))
    expect(key.length + JSON.stringify(value).length).toBeLessThan(8192);

  await carry(one, two);
  await box(two).check();
  await two.getByText('Newer norms from another browser replaced those here').waitFor();
  expect(await teamOf(two)).toEqual(long);

  // Back again: a norm and a setting that are changed there.
  await two.goto(`chrome-extension://${other.extensionId}/options.html#norms`);
  const before = await itemsOf(two);
  await two.getByRole('textbox', { name: 'E-mail, urgent: amount' }).fill('3');
  await two.getByText('Saved: E-mail, urgent.').waitFor();
  await two.goto(`chrome-extension://${other.extensionId}/options.html#display`);
  await two.getByRole('radio', { name: '12 hours (6:10 PM)' }).check();
  const isNew = (id: string, items: Items) =>
    JSON.stringify(items[`meantime-${id}`]) !== JSON.stringify(before[`meantime-${id}`]);
  // Some time after a change it goes by an alarm: as if that time were over.
  await until('the alarm', () => two.evaluate(async () => (await chrome.alarms.get('sync')) !== undefined));
  await two.evaluate(() => chrome.alarms.create('sync', { when: Date.now() }));
  // Chunks that nobody needs any more go last.
  const old = Object.keys(before).filter((key) => /-\d$/.test(key));
  const back = await until('both changes in the sync, and the chunks of before gone', async () => {
    const items = await itemsOf(two);
    return isNew('norms', items) && isNew('settings', items) && !old.some((key) => key in items)
      ? items
      : null;
  });
  await carry(two, one);
  await until('the norms of the other', async () => (await teamOf(one))?.['e-mail'].urgent?.amount === 3);
  const changed = { ...long['e-mail'], urgent: { ...long['e-mail'].urgent, amount: 3 } };
  expect(await teamOf(one)).toEqual({ ...long, 'e-mail': changed });
  const display = () =>
    one.evaluate(async () => Object((await chrome.storage.local.get('signals')).signals).display);
  await expect.poll(display).toMatchObject({ hourCycle: 'h12' });

  // Nothing is answered that would go round for ever, and of people nothing went anywhere.
  await carry(one, two);
  expect(await itemsOf(two)).toEqual(back);
  const plain = Object.values(back).map((value) => (typeof value === 'string' ? atob(value) : ''));
  expect(plain.join()).not.toMatch(/Ananya|fernhill/);
  expect(await storedRows(two, 'people')).toEqual([]);
});
