import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// A wait of a fixed time is too short on a busy machine and too long on any other: tests of pages await what they need.

const root = join(import.meta.dirname, '../..');

/** What waits by a clock for a reason of its own. */
const allowed = [
  // Between two looks at what is awaited.
  'tests/e2e/support/shadow.ts',
  // For the first seconds of a minute.
  'tests/e2e/support/clock.ts',
  // How long a worker that may be dead is given for an answer.
  'tests/e2e/support/hold-fetch.ts',
];

/** Lines of a test, or of what one is helped by, that wait for a fixed time. */
const waitsIn = (source: string): readonly string[] =>
  source.split('\n').filter((line) => /\bwaitForTimeout\(|\bsetTimeout\(|timers\/promises/.test(line));

const files = (folder: string, isOne: (name: string) => boolean) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(isOne);

test('a wait is found, and what only names one is not', () => {
  expect(waitsIn('await page.waitForTimeout(300);')).toHaveLength(1);
  expect(waitsIn('await new Promise((resolve) => setTimeout(resolve, 80));')).toHaveLength(1);
  expect(waitsIn("import { setTimeout as sleep } from 'node:timers/promises';")).toHaveLength(1);
  expect(waitsIn('await expect.poll(count, { timeout: 20_000 }).toBe(1);\nafterEach(clearTimeout);')).toEqual(
    [],
  );
});

test('no test of pages waits for a fixed time', () => {
  // The office's pages take their time as the real ones do: of it only the tests are looked at.
  const all = [
    ...files('tests/e2e', (name) => name.endsWith('.ts')),
    ...files('tests/office', (name) => name.endsWith('.test.ts')),
  ];
  expect(all.length).toBeGreaterThan(100);
  const found = all
    .filter((name) => !allowed.includes(name))
    .flatMap((name) =>
      waitsIn(readFileSync(join(root, name), 'utf8')).map((line) => `${name}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test('no test of pages sets the driver’s clock: it is that of the whole browser, which other files have next', () => {
  const setsClock = (source: string) => /\.clock\.(?:install|set\w+|pauseAt)\(/.test(source);
  expect(setsClock("await page.clock.setFixedTime('2027-10-29T10:00:00Z');")).toBe(true);
  expect(setsClock('await fixDate(page, at);')).toBe(false);
  const found = files('tests/e2e', (name) => name.endsWith('.ts')).filter((name) =>
    setsClock(readFileSync(join(root, name), 'utf8')),
  );
  expect(found).toEqual([]);
});
