import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ isOwn: true });
  await office.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://mail.google.com',
  });
});
afterAll(() => office?.close());

const missing = () => ({
  health: [
    { spot: 'gmail:thread-row', site: 'gmail', found: 20, read: 0, at: Date.now(), missingSince: Date.now() },
  ],
});

test('Copy report: a tab has to be open; then it says which selectors find nothing, and no word of the page', async () => {
  const popup = await office.extensionPage('popup');
  await putRows(popup, missing());
  await popup.reload();
  const button = popup.getByRole('button', { name: 'Copy report' });
  await button.click();
  await popup.getByText('Open Gmail in a tab, reload it and press again.').waitFor();

  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  const words = await gmail.evaluate(() =>
    [
      ...new Set(
        [...document.querySelectorAll('[email]')].flatMap((el) => [
          el.getAttribute('email') ?? '',
          el.getAttribute('name') ?? '',
        ]),
      ),
    ].filter((word) => word.length > 3),
  );
  expect(words.length).toBeGreaterThan(5);
  // Reading the row has put the warning away again; the page itself is as it should be.
  await putRows(popup, missing());
  await popup.bringToFront();
  await popup.reload();
  await popup.getByRole('button', { name: 'Copy report' }).click();
  await popup.getByText('Report copied.').waitFor();
  const copied = async () => {
    await gmail.bringToFront();
    return gmail.evaluate(() => navigator.clipboard.readText());
  };
  const report = await copied();
  expect(report).toMatch(/^Meantime \d+\.\d+\.\d+, gmail\n/);
  expect(report).toMatch(/spot thread-row: found \d+, known \d+, read [1-9]/);
  expect(words.filter((word) => report.includes(word))).toEqual([]);

  // The page changes: what holds the names is called otherwise now.
  await gmail.evaluate(() => {
    for (const el of document.querySelectorAll('[email]')) {
      el.setAttribute('mail', el.getAttribute('email') ?? '');
      el.removeAttribute('email');
      el.removeAttribute('data-hovercard-id');
    }
  });
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Copy report' }).click();
  await expect.poll(copied).toMatch(/spot thread-row: found \d+, known 0, read 0/);
  const told = await copied();
  expect(told).toMatch(/found nothing \d+ times: \.yW \[email\]/);
  expect(told).toContain('around thread-row: ');
  expect(words.filter((word) => told.includes(word))).toEqual([]);
});

test('an element that is called as the browser’s interface, and forms all over the page, cost no badge', async () => {
  await office.context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const names = [
        'closest',
        'matches',
        'querySelector',
        'querySelectorAll',
        'parentElement',
        'getAttribute',
        'children',
        'id',
        'body',
        'createElement',
        'hidden',
      ];
      const inputs = names.map((name) => `<input name="${name}">`).join('');
      const guise = document.createElement('div');
      guise.style.display = 'none';
      guise.innerHTML =
        '<form id="browser"><input name="runtime" id="x"></form><div id="chrome"></div>' +
        `<form role="main" class="a3s">${inputs}</form><form name="hidden"></form><form name="activeElement"></form>`;
      document.body.append(guise);
    });
  });
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  expect(await gmail.evaluate(() => Reflect.get(window, 'browser') instanceof HTMLFormElement)).toBe(true);
});
