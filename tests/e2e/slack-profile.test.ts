import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { luis } from '../office/people.ts';
import { cardTakesClicks } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { clickShadow, listBadges, listShadow, until } from './support/shadow.ts';

let office: OfficeInBrowser;
let slack: Page;
beforeAll(async () => {
  office = await launchOffice();
  slack = await office.openSlack('/client/T0FERNHILL/D0ANANYA1');
});
afterAll(() => office?.close());

test('where a profile shows another time than the list, the card says both and leads to the zones that fit', async () => {
  await slack.waitForFunction(() => window.officeSlack !== undefined);
  await slack.evaluate((member) => window.officeSlack.openProfile(member), luis.slack);
  const pane = await slack.locator('.p-r_member_profile__name__text').boundingBox();
  const ofLuis = async () =>
    (await listBadges(slack)).filter(
      ({ box }) => box !== null && pane !== null && box.x > pane.x && Math.abs(box.y - pane.y) < 12,
    );
  await until('the badge', async () => (await ofLuis())[0]?.label.startsWith('Luis Ortega:'));
  // Slack shows what the list says: the card has nothing to add. With another time it has, and offers to look at it.
  const press = async () => {
    const [badge] = await ofLuis();
    if (badge?.box == null) throw new Error('no badge');
    await slack.mouse.click(badge.box.x + badge.box.width / 2, badge.box.y + badge.box.height / 2);
    return await until(
      'the card',
      async () => (await listShadow(slack, 'dialog')).find(({ box }) => box !== null)?.text,
    );
  };
  expect(await press()).not.toContain('your list says');
  await slack.keyboard.press('Escape');
  await slack.evaluate(() => {
    const clock = document.querySelector('.p-local_time__text');
    if (clock === null) throw new Error('no clock');
    const there = new Date(Date.now() + 9 * 3_600_000);
    clock.textContent = `${there.getUTCHours()}:${String(there.getUTCMinutes()).padStart(2, '0')} local time`;
  });
  expect(await press()).toMatch(/Slack shows .+ for Luis Ortega; your list says /);
  const form = office.context.waitForEvent('page');
  await cardTakesClicks(slack);
  await clickShadow(slack, 'button', 'Check the time zone…');
  const options = await form;
  await options.bringToFront();
  const zone = options.getByLabel('Time zone that fits');
  await zone.waitFor();
  if (process.env.MEANTIME_LOOK !== undefined) {
    await slack.screenshot({ path: `${process.env.MEANTIME_LOOK}/clock-card.png` });
    await options.screenshot({ path: `${process.env.MEANTIME_LOOK}/clock-form.png` });
  }
  // Nothing is chosen for the reader.
  expect(await zone.inputValue()).toBe('');
  await zone.selectOption('Asia/Tokyo');
  await options.getByRole('button', { name: 'Use from now on' }).click();
  await expect.poll(() => options.getByLabel('Time zone', { exact: true }).inputValue()).toMatch(/Tokyo/);
  await options.close({ runBeforeUnload: false });
});
