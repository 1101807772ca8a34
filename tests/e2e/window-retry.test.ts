import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { cardText, openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { until } from './support/shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
});
afterAll(() => office?.close());

/** The worker refuses the first question for windows, as it does to a page that asks too often. */
async function refuseFirstWindows(): Promise<() => Promise<number>> {
  await office.worker.evaluate(() => {
    const asked = { windows: 0 };
    Object.assign(globalThis, { asked });
    // Of several listeners the first answer counts, and ours is given at once.
    chrome.runtime.onMessage.addListener((message, _sender, respond) => {
      if (message?.type !== 'findWindows' || asked.windows++ > 0) return;
      respond({ err: 'This page asks too often.' });
    });
  });
  return () => office.worker.evaluate(() => Reflect.get(globalThis, 'asked').windows);
}

/** A norm that reaches beyond the calendars of a page. */
async function setLongNorm(): Promise<void> {
  const options = await office.extensionPage('options', '#norms');
  await options.getByRole('combobox', { name: 'E-mail, standard: clock' }).selectOption('working days');
  await options.getByRole('textbox', { name: 'E-mail, standard: amount' }).fill('30');
  await options.getByText('Saved: E-mail, standard.').waitFor();
  await options.close();
}

test('a card whose first question for its window failed shows the window later, without a reload', async () => {
  await setLongNorm();
  const questions = await refuseFirstWindows();
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  expect(await openCardOf(gmail, /^Tom Becker/)).toContain('Calculating');
  await until('the refused question', async () => (await questions()) > 0);
  const text = await until(
    'the window',
    async () => {
      const now = await cardText(gmail);
      return (
        now !== null && /(reply expected|expect a reply) \(your time\) .*30 working days/i.test(now) && now
      );
    },
    20_000,
  );
  expect(text).not.toContain('Calculating');
  expect(await questions()).toBeGreaterThan(1);
});
