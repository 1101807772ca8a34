import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { writeNormsLine } from '@/utils/handbook/norms-line';
import { waitForBadges } from './support/badges.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { policyFor, type SetPolicy } from './support/set-policy.ts';
import { listBadges, until } from './support/shadow.ts';

let office: OfficeInBrowser;
let policy: SetPolicy | string;
beforeAll(async () => {
  office = await launchOffice();
  policy = await policyFor(office.extensionId);
});
afterAll(async () => {
  if (typeof policy !== 'string') await policy.end();
  await office?.close();
});

const look = (page: Page, of: string) => lookAt(page, process.env.MEANTIME_LOOK, `managed-${of}`);

const norms = {
  ...shippedNorms,
  'e-mail': { ...shippedNorms['e-mail'], standard: { amount: 3, unit: 'working-days' as const } },
};
const whole = {
  norms: writeNormsLine(norms),
  googleClientId: 'fernhill.apps.googleusercontent.com',
  peopleAddress: 'https://team.example/people.csv',
  sitesOff: ['gmail', 'twist'],
};

test('what a policy file sets holds in the built extension, is shown as such and cannot be edited', async (context) => {
  if (typeof policy === 'string') {
    console.log(`managed settings in Chromium: skipped, ${policy}`);
    return context.skip();
  }
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 1);
  const slack = await office.openSlack();
  await waitForBadges(slack, 1);
  await policy.set(whole);
  // Without a reload of either page.
  await until('a mail page without badges', async () =>
    (await listBadges(gmail)).length === 0 ? true : null,
  );
  await waitForBadges(slack, 1);

  const page = await office.extensionPage('options', '#norms');
  await page.getByText('Set by your organization').first().waitFor();
  const row = page.locator('.norms-table');
  await expect.poll(() => row.innerText()).toContain('3 working days');
  await look(page, 'norms');
  expect(await row.getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Reset to defaults' }).count()).toBe(0);

  await page.goto(`chrome-extension://${office.extensionId}/options.html#people`);
  await page.getByText('https://team.example/people.csv').waitFor();
  await page.getByRole('button', { name: 'Preview people' }).waitFor();
  await look(page, 'people');

  await page.goto(`chrome-extension://${office.extensionId}/options.html#about`);
  const card = page.locator('.card', { has: page.getByRole('heading', { name: 'Your organization' }) });
  await card.waitFor();
  expect(await card.innerText()).toContain(
    'sitesOff was left out: “twist” isn’t a site here. Use one of these: gmail, slack,',
  );
  await look(page, 'about');

  await page.goto(`chrome-extension://${office.extensionId}/options.html#connections`);
  await page.locator('.set-by', { hasText: 'your organization’s client id' }).waitFor();
  await look(page, 'google');
  expect(await page.getByLabel('Client id').count()).toBe(0);
});
