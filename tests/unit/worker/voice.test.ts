import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packOf } from '@/scripts/words/catalogue.ts';
import { writeSignals } from '@/utils/platform/signals';
import { followChosenLanguage } from '@/utils/worker/menus';
import { storeVoice, storeVoiceSoon } from '@/utils/worker/words';

let browserTag = 'de-AT';
/** What the packs wait for, the first one asked first. */
let waits: Promise<void>[] = [];
const stored = async (site = 'gmail') => (await browser.storage.local.get(site))[site];

beforeEach(() => {
  fakeBrowser.reset();
  browserTag = 'de-AT';
  waits = [];
  vi.stubGlobal('fetch', async (path: string) => {
    await waits.shift();
    const [, bundle, language = ''] = /^\/words\/(\w+)\.([\w-]+)\.json$/.exec(path) ?? [];
    if (bundle === 'worker') return Response.json(packOf('worker', language));
    return language === 'ja' ? new Response('', { status: 404 }) : Response.json(packOf('badges', language));
  });
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, change: () => Promise<void>) => change() },
  });
  const change = {
    i18n: { getUILanguage: () => browserTag },
    contextMenus: { update: async () => undefined },
    permissions: {
      ...{ onAdded: { addListener() {} }, onRemoved: { addListener() {} } },
      contains: async () => false,
    },
  };
  for (const [name, value] of Object.entries(change))
    vi.spyOn(browser, name as 'i18n', 'get').mockReturnValue(value as never);
});

test('the voice is that of the browser where none is chosen, and its dates follow the browser’s region', async () => {
  await storeVoice();
  expect(await stored()).toMatchObject({
    language: 'de',
    dir: 'ltr',
    browserTag: 'de-AT',
    display: { hourCycle: 'auto', locale: null },
    pack: { 'time.tomorrow': 'morgen' },
  });
});

test('a chosen language is from right to left where it is, with its own dates unless a tag is set', async () => {
  await writeSignals({ language: 'ar' });
  await storeVoice();
  expect(await stored()).toMatchObject({ language: 'ar', dir: 'rtl', display: { locale: 'ar' } });
  await writeSignals({ display: { hourCycle: 'h23', locale: 'en-GB' } });
  await storeVoice();
  expect(await stored()).toMatchObject({ language: 'ar', display: { hourCycle: 'h23', locale: 'en-GB' } });
});

test('of two choices the later stays, even where the words of the first come later', async () => {
  let release = () => {};
  waits = [
    new Promise((done) => {
      release = done;
    }),
  ];
  await writeSignals({ language: 'es' });
  const first = storeVoice();
  await vi.waitFor(() => expect(waits).toEqual([]));
  await writeSignals({ language: 'de' });
  const second = storeVoice();
  release();
  await Promise.all([first, second]);
  expect(await stored()).toMatchObject({ language: 'de' });
});

test('a language whose words cannot be read is English, plurals included', async () => {
  await writeSignals({ language: 'ja' });
  await storeVoice();
  expect(await stored()).toMatchObject({ language: 'en', pack: { 'time.tomorrow': 'tomorrow' } });
});

test('a choice in the options is followed, and a voice that was deleted comes back', async () => {
  followChosenLanguage();
  await writeSignals({ language: 'es' });
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ language: 'es' }));
  await browser.storage.local.clear();
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ language: 'de' }));
});

test('a site that administrators switch off has no voice, in whichever order they say so', async () => {
  const get = vi.spyOn(browser.storage.managed, 'get');
  get.mockImplementation((async () => ({ sitesOff: ['slack'] })) as never);
  await storeVoice();
  expect([await stored('gmail'), await stored('slack')]).toEqual([expect.anything(), undefined]);
  get.mockImplementation((async () => ({ sitesOff: ['gmail', 'other'] })) as never);
  await storeVoice();
  expect([await stored('gmail'), await stored('slack')]).toEqual([undefined, expect.anything()]);
  get.mockImplementation((async () => ({ sitesOff: 'gmail' })) as never);
  await storeVoice();
  expect([await stored('gmail'), await stored('slack')]).toEqual([expect.anything(), expect.anything()]);
  get.mockRestore();
});

test('before a browser can say what administrators set, a site that was off stays off, and others speak', async () => {
  const get = vi.spyOn(browser.storage.managed, 'get');
  get.mockImplementation((async () => ({ sitesOff: ['slack'] })) as never);
  await storeVoice();
  get.mockImplementation(() => new Promise(() => {}));
  await storeVoiceSoon();
  expect([await stored('gmail'), await stored('slack')]).toEqual([expect.anything(), undefined]);
  // As after an installation, or once everything was deleted.
  await browser.storage.local.clear();
  await storeVoiceSoon();
  expect([await stored('gmail'), await stored('slack')]).toEqual([expect.anything(), expect.anything()]);
  get.mockRestore();
});

test('where an earlier version kept the voice nothing stays', async () => {
  await browser.storage.local.set({ voice: { language: 'en' } });
  await storeVoice();
  expect(await stored('voice')).toBeUndefined();
});
