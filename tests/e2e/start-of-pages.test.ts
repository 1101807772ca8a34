import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainFormat, plainTags } from '@/utils/domain/time/plain-times';
import { mark } from '../../scripts/lib/compile-at-once.ts';
import { pageLimits } from '../../scripts/lib/page-limits.ts';
import { putDecisions, putPeople } from '../bench/own-pages/many-rows.ts';
import { extensionFolder } from './support/browser.ts';
import { fixDate } from './support/fixed-date.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchOffice();
  page = await office.extensionPage('log');
  await putPeople(page, 60);
  await putDecisions(page, 20);
  await page.addInitScript(watch);
  // The reader is at work: outside their hours a line comes that says until when.
  await fixDate(page, Date.UTC(2026, 10, 30, 9, 30));
});
afterAll(() => office?.close());

/**
 * In the page, before its scripts: counts how often React draws, which parts of `Intl` are made, and whether the page waited
 * for something until its patience ended.
 */
function watch() {
  const seen = { commits: 0, made: [] as string[], isOutOfPatience: false };
  Object.assign(window, {
    seen,
    setTimeout: new Proxy(window.setTimeout, {
      apply: (timer, _, [work, ms, ...given]: [() => void, number]) => {
        const late = () => {
          seen.isOutOfPatience ||= seen.commits === 0;
          work();
        };
        return Reflect.apply(timer, window, [ms === 500 ? late : work, ms, ...given]);
      },
    }),
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
  const { DateTimeFormat, PluralRules, NumberFormat, ListFormat, Collator } = Intl;
  Object.assign(Intl, {
    DateTimeFormat: construct(DateTimeFormat),
    PluralRules: construct(PluralRules),
    NumberFormat: construct(NumberFormat),
    ListFormat: construct(ListFormat),
    Collator: construct(Collator),
  });
}

const seen = async () =>
  (await page.evaluate('seen')) as {
    readonly commits: number;
    readonly made: readonly string[];
    readonly isOutOfPatience: boolean;
  };

const open = async (name: string, rows: string) => {
  await page.goto(`chrome-extension://${office.extensionId}/${name}.html`);
  // On a machine that does much else a page may run out of patience once; one that waits in vain does so each time.
  for (let times = 0; times < 5; times++) {
    await reload(rows);
    if (!(await seen()).isOutOfPatience) return;
  }
};

const reload = async (rows: string) => {
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

/** The scripts that a page asks for from here on, each once, in the order of their names. */
function followScripts(): () => readonly string[] {
  const found = new Set<string>();
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.endsWith('.js')) found.add(path);
  });
  return () => [...found].toSorted();
}

/** The scripts that a page starts with. */
function startOf(name: keyof typeof pageLimits): string[] {
  const html = readFileSync(join(extensionFolder, `${name}.html`), 'utf8');
  return [...html.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)].map(([, path]) => `${path}`);
}

/** Whatever a page starts with begins with the mark, as V8 heeds it nowhere else, and is not more than it was. */
function isStart(name: keyof typeof pageLimits) {
  const paths = startOf(name);
  expect(paths.length).toBeGreaterThan(1);
  const scripts = paths.map((path) => readFileSync(join(extensionFolder, path)));
  for (const [at, code] of scripts.entries()) expect(code.toString().startsWith(mark), paths[at]).toBe(true);
  expect(scripts.length).toBeLessThanOrEqual(pageLimits[name].scripts);
  const bytes = scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(pageLimits[name].bytes);
}

test('the popup is drawn once, whole, and makes no formatter', async () => {
  const loaded = followScripts();
  await open('popup', '.popup-people tbody tr');
  expect(await page.getByText('Alt+Shift+K').count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Last decisions' }).count()).toBe(1);
  expect(await seen()).toEqual({ commits: 1, made: [], isOutOfPatience: false });
  isStart('popup');
  // What it starts with, and neither Dexie nor anything else.
  expect(loaded()).toEqual(startOf('popup').toSorted());
});

test('outside the reader’s hours the popup is drawn once, too, with what can wait', async () => {
  await fixDate(page, Date.UTC(2026, 10, 30, 2, 30));
  const loaded = followScripts();
  await open('popup', '.popup-people tbody tr');
  expect(await page.locator('.popup-off').textContent()).not.toBe('');
  expect(await seen()).toEqual({ commits: 1, made: [], isOutOfPatience: false });
  expect(loaded()).toEqual(startOf('popup').toSorted());
  await fixDate(page, Date.UTC(2026, 10, 30, 9, 30));
});

test('the popup shows what another page changes, still without Dexie', async () => {
  await open('popup', '.popup-people tbody tr');
  const loaded = followScripts();
  // By name, so that whoever is added is in sight at any time of the day.
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By name');
  const elsewhere = await office.extensionPage('options');
  await elsewhere.getByRole('button', { name: 'Add a person' }).click();
  await elsewhere.getByLabel('Name', { exact: true }).fill('Aaron Early');
  await elsewhere.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Berlin');
  await elsewhere.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Aaron Early').waitFor();
  expect(loaded()).toEqual([]);
  await elsewhere.close();
});

test('the options are drawn once and make no formatter', async () => {
  const loaded = followScripts();
  await open('options', 'main tbody tr');
  expect(await seen()).toEqual({ commits: 1, made: [], isOutOfPatience: false });
  isStart('options');
  expect(loaded()).toEqual(startOf('options').toSorted());
});

test('the log starts with scripts that are compiled at once', () => isStart('log'));

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
