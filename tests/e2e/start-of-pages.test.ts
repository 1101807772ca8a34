import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainFormat, plainTags } from '@/utils/domain/time/plain-times';
import { putDecisions, putPeople } from '../bench/own-pages/many-rows.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchOffice();
  page = await office.extensionPage('log');
  await putPeople(page, 60);
  await putDecisions(page, 20);
  await page.addInitScript(watch);
});
afterAll(() => office?.close());

/** In the page, before its scripts: counts how often React draws, and which parts of `Intl` are made. */
function watch() {
  const seen = { commits: 0, made: [] as string[] };
  Object.assign(window, {
    seen,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        seen.commits += 1;
      },
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    },
  });
  const construct = <Made extends object>(of: new (...given: never[]) => Made) =>
    new Proxy(of, {
      construct: (target, given, by) => {
        seen.made.push(target.name);
        return Reflect.construct(target, given, by);
      },
    });
  const { DateTimeFormat, PluralRules, NumberFormat, Collator } = Intl;
  Object.assign(Intl, {
    DateTimeFormat: construct(DateTimeFormat),
    PluralRules: construct(PluralRules),
    NumberFormat: construct(NumberFormat),
    Collator: construct(Collator),
  });
}

const seen = async () =>
  (await page.evaluate('seen')) as { readonly commits: number; readonly made: readonly string[] };

const open = async (name: string, rows: string) => {
  await page.goto(`chrome-extension://${office.extensionId}/${name}.html`);
  await page.reload();
  await page.locator(rows).nth(5).waitFor();
  // Two frames, and whatever the page still does when nobody waits for it.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
      ),
  );
};

test('the popup is drawn once, whole, and makes no formatter', async () => {
  await open('popup', '.popup-people li');
  expect(await page.getByText('Alt+Shift+K').count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Last decisions' }).count()).toBe(1);
  expect(await seen()).toEqual({ commits: 1, made: [] });
});

test('the options are drawn once and make no formatter', async () => {
  await open('options', 'main tbody tr');
  expect(await seen()).toEqual({ commits: 1, made: [] });
});

test('what is written without Intl is what this browser’s Intl writes', async () => {
  const instants = Array.from({ length: 366 }, (_, at) => Date.UTC(2028, 0, 1) + at * 86_764_000);
  const kinds = {
    'whole weekday': { weekday: 'long' },
    weekday: { weekday: 'short' },
    date: { weekday: 'short', day: 'numeric', month: 'short' },
    clock: { hour: '2-digit', minute: '2-digit' },
  } as const;
  const byIntl = await page.evaluate(
    ({ tags, kinds, instants }) =>
      tags.map((tag) =>
        kinds.map(([kind, fields]) => {
          const given = { ...fields, timeZone: 'UTC' };
          const is12 = kind === 'clock' && new Intl.DateTimeFormat(tag, given).resolvedOptions().hour12;
          const format = new Intl.DateTimeFormat(tag, is12 ? { ...given, hour: 'numeric' } : given);
          return instants.map((at) => format.format(at));
        }),
      ),
    { tags: plainTags, kinds: Object.entries(kinds), instants },
  );
  const plain = plainTags.map((tag) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
      const format = plainFormat(kind, tag, 'auto');
      return instants.map((at) => format?.(at));
    }),
  );
  expect(plain).toEqual(byIntl);
  // The language of the browser's own words is the one in which it writes.
  expect(await page.evaluate('new Intl.DateTimeFormat().resolvedOptions().locale')).toBe(
    await page.evaluate('chrome.i18n.getUILanguage()'),
  );
});
