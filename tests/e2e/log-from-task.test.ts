import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids, token } from '../office/asana/ids.ts';
import { boardIds } from '../office/monday/board-world.ts';
import { token as mondayToken } from '../office/monday/world.ts';
import { chooseLogDecision } from './support/choose-menu.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { openedDraft } from './support/opened-draft.ts';
import { clickInPopup, openPopup } from './support/popup.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
});
afterAll(() => office?.close());

const looks = process.env.MEANTIME_LOOK;
/** The drafts that were opened. */
const known = new Set<string>();

test('a task of Asana becomes a draft from its comments, once Asana is connected', async () => {
  const { asana } = office.office;
  const task = await office.context.newPage();
  await task.goto(`https://app.asana.com/1/${ids.fernhill}/project/${ids.launch}/task/${ids.freeze}`);
  await task.locator('.TaskPane').waitFor();
  await chooseLogDecision(office, task);
  const without = await openedDraft(office, known);
  await without.getByText('Connect Asana in the options first').waitFor();
  expect(asana.log).toEqual([]);
  await without.close();

  const options = await office.extensionPage('options', '#connections');
  const card = options.getByRole('region', { name: 'Asana' });
  await card.getByLabel('Asana token').fill(token);
  await card.getByRole('button', { name: 'Connect Asana' }).click();
  await card.getByRole('button', { name: 'Use Launch (Fernhill)' }).click();
  await options.getByText('Tasks now go to “Launch (Fernhill)” in Asana.').waitFor();

  await chooseLogDecision(office, task);
  const draft = await openedDraft(office, known);
  const source = draft.getByRole('region', { name: 'Source' });
  await source.getByText('two days before each region').waitFor();
  expect(await draft.getByLabel('Title').inputValue()).toBe('Freeze before the rollout');
  expect(await source.getByRole('heading').first().innerText()).toContain('Asana');
  // By their addresses they are people of the list; what was done to the task is no comment.
  await source.getByText('Ananya Rao').first().waitFor();
  expect(await source.innerText()).not.toContain('changed the due date');
  expect(await source.getByRole('link').first().getAttribute('href')).toContain(`/task/${ids.freeze}`);
  await lookAt(draft, looks, 'draft-from-asana');
  await draft.close();

  await task.goto(`https://app.asana.com/1/${ids.fernhill}/project/${ids.launch}/list/1`);
  await task.locator('#asana_main').waitFor();
  await chooseLogDecision(office, task);
  const none = await openedDraft(office, known);
  await none.getByText('This page shows no task.').waitFor();
});

test('an item of monday becomes a draft from its updates', async () => {
  const options = await office.extensionPage('options', '#connections');
  const card = options.getByRole('region', { name: 'monday' });
  await card.getByLabel('monday token').fill(mondayToken);
  await card.getByRole('button', { name: 'Connect monday' }).click();
  await card.getByRole('button', { name: 'Use Later (Launch)' }).waitFor();

  const item = await office.context.newPage();
  await item.goto(`https://fernhill.monday.com/boards/${boardIds.launch}/pulses/${boardIds.freeze}?canvas`);
  await item.locator('[role="dialog"]').waitFor();
  // From the popup, as this build may read the addresses of its pages.
  await openPopup(office, item);
  await clickInPopup(options, 'Log decision');
  const draft = await openedDraft(office, known);
  const source = draft.getByRole('region', { name: 'Source' });
  await source.getByText('two days before each region').waitFor();
  expect(await draft.getByLabel('Title').inputValue()).toBe('Freeze before the rollout');
  expect(await source.getByRole('heading').first().innerText()).toContain('monday, 4');
  await source.getByText('Mei Tanaka').first().waitFor();
  await lookAt(draft, looks, 'draft-from-monday');
});
