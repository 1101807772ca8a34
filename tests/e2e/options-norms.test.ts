import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { writeNormsLine } from '@/utils/handbook/norms-line';
import { waitForBadges } from './support/badges.ts';
import { cardText, closeCard, openCardOf } from './support/card.ts';
import { chooseUseNorms } from './support/choose-menu.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { until } from './support/shadow.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let page: Page;
let gmail: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  page = await office.extensionPage('options', '#people');
});
afterAll(() => office?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const amount = (cell: string) => page.getByRole('textbox', { name: `${cell}: amount` });
const clock = (cell: string) => page.getByRole('combobox', { name: `${cell}: clock` });
const own = () => page.locator('.own-norms summary');
const open = async (id: string) => {
  await page.bringToFront();
  await page.goto(`chrome-extension://${office.extensionId}/options.html#${id}`);
};
/** The card of Tom in the open inbox, once it says so; the page is never loaded again. */
async function tomsCardSays(words: RegExp): Promise<void> {
  await gmail.bringToFront();
  if ((await cardText(gmail)) === null) await openCardOf(gmail, /^Tom Becker/);
  await until(`${words}`, async () => words.test((await cardText(gmail)) ?? ''));
  await closeCard(gmail);
  await page.bringToFront();
}

test('one person’s own norm is saved with its steps and stands in the open inbox', async () => {
  await tomsCardSays(/ 24 hours \(standard e-mail\)/);
  await button('Edit Tom Becker').click();
  await own().click();
  const table = page.getByRole('table', { name: 'Norms for Tom Becker' });
  await table.getByText('24 hours', { exact: true }).waitFor();
  await button('E-mail, standard: Change, write their own').click();
  await clock('E-mail, standard').selectOption('working days');
  await amount('E-mail, standard').fill('1.5');
  await page.getByText('Give working days as a whole number, 1 or more.').waitFor();
  await button('Save').click();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await amount('E-mail, standard').fill('3');

  await button('E-mail, standard: + if no reply, steps if no reply comes').click();
  await page.getByRole('textbox', { name: 'Step 1: amount' }).fill('3');
  await button('Use these steps').click();
  await page.getByText('Give this step more time than the norm itself.').waitFor();
  await page.getByText('Write what to do, such as: ask in #team-help.').waitFor();
  await page.getByRole('textbox', { name: 'Step 1: what to do' }).fill('ask in #team-help');
  await page.getByRole('textbox', { name: 'Step 1: amount' }).fill('4');
  await button('Use these steps').click();
  await page.getByText('after 4 working days: ask in #team-help').waitFor();
  await button('Save').click();
  await page.getByText('Tom Becker was saved.').waitFor();
  await tomsCardSays(/3 working days \(standard e-mail\) .*after 4 working days: ask in #team-help/);
});

test('Undo gives the team’s norm back, and so does the button in the cell', async () => {
  await undoLast(page);
  await tomsCardSays(/ 24 hours \(standard e-mail\)/);
  await button('Edit Tom Becker').click();
  await expect.poll(() => own().textContent()).toContain('same as the team');
  await own().click();
  await button('E-mail, standard: Change, write their own').click();
  await amount('E-mail, standard').fill('5');
  await button('Save').click();
  await tomsCardSays(/ 5 hours \(standard e-mail\)/);
  await button('Edit Tom Becker').click();
  await expect.poll(() => own().textContent()).toContain('1 of their own');
  await own().click();
  await button('E-mail, standard: Use the team’s, 24 hours').click();
  await button('Save').click();
  await tomsCardSays(/ 24 hours \(standard e-mail\)/);
});

test('a changed norm of the team is told with what held before, and taken back with all its keystrokes', async () => {
  await open('norms');
  await amount('E-mail, standard').press('End');
  for (const key of ['Backspace', '5', 'Backspace']) await amount('E-mail, standard').press(key);
  await expect.poll(() => amount('E-mail, standard').inputValue()).toBe('2');
  await page.getByText('Saved: E-mail, standard.').waitFor();
  await page.getByText('Earlier norms').click();
  const versions = page.getByRole('list', { name: /^Versions of the norms/ });
  await versions.getByText('E-mail, standard: 2 hours (before: 24 hours)').waitFor();
  await tomsCardSays(/ 2 hours \(standard e-mail\)/);
  await undoLast(page);
  await until('24 hours', async () => (await amount('E-mail, standard').inputValue()) === '24');
  await tomsCardSays(/ 24 hours \(standard e-mail\)/);
});

test('a norm does not grow beyond its own steps', async () => {
  await button('Channel, urgent: + if no reply, steps if no reply comes').click();
  await page.getByRole('textbox', { name: 'Step 1: amount' }).fill('6');
  await page.getByRole('textbox', { name: 'Step 1: what to do' }).fill('call the driver');
  await button('Use these steps').click();
  await page.getByText('after 6 working hours: call the driver', { exact: true }).waitFor();
  await amount('Channel, urgent').fill('7');
  await page.getByText('One of the follow-up steps would come before this.').waitFor();
  await page.reload();
  await until('4 hours', async () => (await amount('Channel, urgent').inputValue()) === '4');
});

test('a step waits for a person’s working hours, or for those that a channel is given', async () => {
  await button('Channel, urgent: Edit steps, steps if no reply comes').click();
  const when = page.getByRole('combobox', { name: 'Step 1: when it can be done' });
  await when.selectOption('in a channel’s hours');
  await button('Use these steps').click();
  await page.getByText('Write hours such as Mon-Fri 09:00-17:00.').waitFor();
  await page.getByRole('textbox', { name: 'Hours', exact: true }).fill('Mo-Do 8-16 Uhr');
  await page.getByLabel('Time zone', { exact: true }).fill('Europe/Berlin');
  await button('Use these steps').click();
  const step = (text: string | RegExp) => page.locator('.norms-table .norm-step', { hasText: text });
  await step('(Open Mon-Thu 08:00-16:00, time zone Europe/Berlin)').waitFor();
  await button('Channel, urgent: Edit steps, steps if no reply comes').click();
  await when.selectOption('in a person’s working hours');
  await page.getByLabel('Whose working hours').fill('tom b');
  await page.getByLabel('Whose working hours').press('Enter');
  await button('Choose someone else than Tom Becker').waitFor();
  await button('Use these steps').click();
  await step(/after 6 working hours: call the driver \(In the working hours of tom\S*@\S+\)/).waitFor();
});

test('one of a clock is called by its singular, and many by their plural', async () => {
  const clock = page.getByRole('combobox', { name: 'Channel, urgent: clock' });
  const named = () => clock.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent);
  await clock.selectOption('working-hours');
  for (const [typed, name] of [
    ['1', 'working hour'],
    ['1.5', 'working hours'],
    ['2', 'working hours'],
    ['', 'working hours'],
    ['4', 'working hours'],
  ] as const) {
    await amount('Channel, urgent').fill(typed);
    await expect.poll(named, { message: typed }).toBe(name);
  }
});

test('the three clocks name what they count and never measure in days', async () => {
  for (const name of ['hours (around the clock)', 'working hours', 'working days']) {
    const card = page.getByRole('region', { name, exact: true });
    await card.getByText('Reply by, your time').waitFor();
    const lengths = await card.locator('.clock-length').allTextContents();
    expect(lengths.length).toBeGreaterThan(0);
    for (const length of lengths) expect(length).toMatch(/^(\d+\sh)?(\s?\d+\smin)?$/);
  }
});

test('norms go to a teammate as one line, or as a page of a handbook in another language', async () => {
  await office.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('norms');
  const pasted = page.getByRole('textbox', { name: 'Norms from a teammate' });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await amount('E-mail, urgent').fill('3');
  await button('Copy norms as a line').click();
  await page.getByText('The line is copied.').waitFor();
  const line = await copied();
  await amount('E-mail, urgent').fill('2');

  await pasted.fill(`Our norms:\n${line.slice(0, 40)}\n${line.slice(40)}\nAda`);
  await page.getByText('E-mail, urgent: 3 working hours (before: 2 working hours)').waitFor();
  await button('Use these norms').click();
  await page.getByText('1 norm now matches your teammate’s.').waitFor();
  expect(await amount('E-mail, urgent').inputValue()).toBe('3');
  expect(await pasted.inputValue()).toBe('');

  await button('Copy as handbook page').click();
  await page.getByText('The page is copied as Markdown.').waitFor();
  const english = await copied();
  expect(english).toContain('| E-mail | 3 working hours | 24 hours |');
  await pasted.fill(english);
  await page.getByText('You already have these norms.').waitFor();
  await pasted.fill('| | Dringend |\n|---|---|\n| E-Mail | 5 Arbeitsstunden |\n| Channel | bald |');
  await page.getByText('E-mail, urgent: 5 working hours (before: 3 working hours)').waitFor();
  await page.getByText('Channel, Urgent: “bald” can’t be read as a norm').waitFor();
  await page.getByRole('checkbox', { name: 'Include people in the page' }).check();
  await button('Copy as handbook page').click();
  await expect.poll(copied).toContain('| Tom Becker |');
  const groups = '| Group | Members |\n|---|---|\n| Field crew | Tom Becker; Nobody Known |\n';
  await pasted.fill(`${(await copied()).replace('| Tom Becker |', '| Tom Becker-Fern |')}\n\n${groups}`);
  await button('Preview people').click();
  await page.getByRole('region', { name: 'Norms' }).getByText('Tom Becker-Fern').first().waitFor();
  await page.getByText('The page also lists 1 group').waitFor();
  await button('Preview groups').click();
  await page.getByText('“Nobody Known” isn’t in your list.').waitFor();
  await button('Import 1 entry').click();
  await page.getByText('Groups: 1 added, 0 changed.').waitFor();
  await pasted.fill(line.slice(0, -30));
  await page.getByText('The line is cut off or changed.').waitFor();
  await pasted.fill('');
});

test('a review that is due says what was changed, and is over with a click', async () => {
  const review = page.getByRole('heading', { name: 'Time to review your norms' });
  expect(await review.count()).toBe(0);
  await page.getByRole('combobox', { name: 'Remind me here' }).selectOption('Every month');
  const plan = () =>
    page.evaluate(async () => (await Reflect.get(globalThis, 'chrome').storage.local.get('signals')).signals);
  await expect.poll(plan).toMatchObject({ normsReview: { every: 'monthly' } });
  await page.evaluate(async () => {
    const { local } = Reflect.get(globalThis, 'chrome').storage;
    const { signals } = await local.get('signals');
    const since = Date.now() - 40 * 86_400_000;
    await local.set({ signals: { ...signals, normsReview: { ...signals.normsReview, since } } });
  });
  await review.waitFor();
  await page.locator('.norms-review-list').getByText('E-mail, urgent: 3 working hours').first().waitFor();
  await button('Mark as reviewed').click();
  await page.getByText(/^Next on /).waitFor();
  expect(await review.count()).toBe(0);
});

test('a teammate’s line, selected in a mail, is shown in the options; each part of it is kept by its own click', async () => {
  const source = { kind: 'address', url: 'https://files.example/team.csv' } as const;
  const line = writeNormsLine(
    { ...shippedNorms, channel: { ...shippedNorms.channel, urgent: { amount: 6, unit: 'hours' } } },
    [source],
  );
  await gmail.bringToFront();
  await gmail.evaluate(
    (parts) => {
      const words = document.createElement('p');
      words.append('Our norms: ', ...parts.flatMap((part) => [part, document.createElement('br')]), 'Ada');
      document.querySelector('[role="main"]')?.append(words);
      getSelection()?.selectAllChildren(words);
    },
    line.match(/.{1,70}/g) ?? [],
  );
  const opened = await chooseUseNorms(office, gmail);
  await opened.bringToFront();
  await opened.getByText(/^Channel, urgent: 6 hours .before: 4 working hours/).waitFor();
  await opened.getByText('People come from https://files.example/team.csv').waitFor();
  expect(await amount('Channel, urgent').inputValue()).toBe('4');

  await opened.getByRole('button', { name: 'Use these norms', exact: true }).click();
  await opened.getByText('You already have these norms.').waitFor();
  await opened.getByRole('button', { name: 'Preview people', exact: true }).click();
  await expect
    .poll(() => opened.getByRole('textbox', { name: 'Address of the file' }).inputValue())
    .toBe(source.url);
  await opened.close();
  await page.bringToFront();
  await until('6 hours', async () => (await amount('Channel, urgent').inputValue()) === '6');
});

test('a selection in Slack without a whole line is told in one sentence', async () => {
  const slack = await office.openSlack();
  await slack.evaluate(() => {
    const words = document.createElement('p');
    words.append('meantime-norms:1:eyJub3Jtcy');
    document.body.append(words);
    getSelection()?.selectAllChildren(words);
  });
  const opened = await chooseUseNorms(office, slack);
  await opened.bringToFront();
  await opened.getByText('The line is cut off or changed.').waitFor();
  expect(await opened.getByRole('button', { name: 'Use these norms', exact: true }).count()).toBe(0);
  await Promise.all([opened.close(), slack.close()]);
});
