import { afterAll, beforeAll, expect, test } from 'vitest';
import { token } from '../office/asana/ids.ts';
import { columnIds } from '../office/monday/board-world.ts';
import { token as mondayToken } from '../office/monday/world.ts';
import { ananya } from '../office/people.ts';
import { ids, key, token as trelloToken } from '../office/trello-api/ids.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { elapse } from './support/elapse.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
});
afterAll(() => office?.close());

/** With `MEANTIME_LOOK`, a folder, pictures are taken of what is new. */
const looks = process.env.MEANTIME_LOOK;

test('a decision’s actions become tasks in Asana, each once though an answer is lost, and say what became of them', async () => {
  const { asana } = office.office;
  const page = await office.extensionPage('options', '#connections');
  const card = page.getByRole('region', { name: 'Asana' });
  await lookAt(page, looks, 'asana-connect');
  await card.getByLabel('Asana token').fill('1/1:not-a-token-of-this-office');
  await card.getByRole('button', { name: 'Connect Asana' }).click();
  await card.getByText('Asana doesn’t accept the token.').waitFor();
  await card.getByLabel('Asana token').fill(token);
  await card.getByRole('button', { name: 'Connect Asana' }).click();
  await card.getByRole('button', { name: 'Use Support (Fernhill)' }).waitFor();
  await lookAt(page, looks, 'asana-projects');
  await card.getByPlaceholder('Search by name').fill('lau');
  await card.getByText('Support (Fernhill)').waitFor({ state: 'detached' });
  await card.getByRole('button', { name: 'Use Launch (Fernhill)' }).click();
  await page.getByText('Tasks now go to “Launch (Fernhill)” in Asana.').waitFor();
  expect(await page.content()).not.toContain(token);
  expect(await violationsInEveryMode(page)).toEqual([]);

  const id = '2026-11-20-rollout';
  await seedDecisions(page, [{ decision: { ...rollout, id, supersedes: null }, savedAt: Date.now() }]);
  const log = await office.extensionPage('log', `#${rollout.key}`);
  const tasks = log.getByRole('region', { name: 'Tasks' });
  await tasks.getByRole('button', { name: 'Make tasks in Asana' }).click();
  // No address says who she is, so it is asked, once.
  await tasks.getByLabel('Who is Ananya Rao in Asana?').waitFor();
  await lookAt(log, looks, 'tasks-who');
  await tasks
    .getByLabel('Who is Ananya Rao in Asana?')
    .selectOption({ label: `${ananya.name} (${ananya.email})` });
  asana.faults.push({ kind: '502-committed', on: 'POST /api/1.0/tasks' });
  await tasks.getByRole('button', { name: 'Make tasks in Asana' }).click();
  await tasks.getByText('not confirmed, checks again').waitFor();
  await lookAt(log, looks, 'tasks-doubt');
  for (let turn = 0; turn < 4 && (await tasks.getByText('Open in Asana').count()) < 2; turn += 1) {
    await elapse(log, office.office, 180_000);
    await until('nothing is being sent', async () => (await tasks.getByText('sending, since').count()) === 0);
    await log.waitForFunction(() => !/checking whether|sending, since/.test(document.body.innerText));
  }
  await tasks.getByText('Open in Asana').nth(1).waitFor();
  const made = asana.tasks.filter(({ notes }) => notes.includes(rollout.key));
  expect(made.map(({ name, dueOn }) => [name, dueOn])).toEqual([
    ['Tell support', '2026-12-03'],
    ['Book the second window', null],
  ]);
  const owner = asana.users.find(({ gid }) => gid === made[0]?.assignee);
  expect(owner?.email).toBe(ananya.email);
  expect(made[0]?.notes).toContain(rollout.source?.permalink);
  expect(await tasks.getByRole('button', { name: 'Make tasks in Asana' }).count()).toBe(0);

  const [first] = made;
  if (first === undefined) throw new Error('No task was made.');
  Object.assign(first, { completedAt: Date.now(), dueOn: '2026-12-09' });
  await tasks.getByRole('button', { name: 'Look again' }).click();
  await tasks.getByText('Done in Asana, as of').waitFor();
  await tasks.getByText('The due date there is now Wed, 9 Dec 2026; here it was Thu, 3 Dec 2026.').waitFor();
  expect(await violationsInEveryMode(log)).toEqual([]);
  await lookAt(log, looks, 'tasks-made');
});

test('Trello: key and token, a list, and a card for each action, whoever it is given to', async () => {
  const { trello } = office.office;
  const page = await office.extensionPage('options', '#connections');
  const card = page.getByRole('region', { name: 'Trello' });
  await card.getByLabel('Trello API key').fill(key);
  expect(await card.getByLabel('Address to allow in Trello', { exact: true }).inputValue()).toMatch(
    /^https:\/\/\S+\/$/,
  );
  await lookAt(page, looks, 'trello-connect');
  await card.getByLabel('Trello token').fill(trelloToken);
  await card.getByRole('button', { name: 'Connect Trello' }).click();
  await card.getByRole('button', { name: 'Use To do (Launch)' }).click();
  await page.getByText('Tasks now go to “To do (Launch)” in Trello.').waitFor();
  expect(await page.content()).not.toContain(trelloToken);
  const decision = { ...rollout, key: crypto.randomUUID(), id: '2026-11-20-rollout-2', supersedes: null };
  await seedDecisions(page, [{ decision, savedAt: Date.now() }]);
  const log = await office.extensionPage('log', `#${decision.key}`);
  const tasks = log.getByRole('region', { name: 'Tasks' });
  await tasks.getByRole('button', { name: 'Make tasks in Trello' }).click();
  await tasks.getByLabel('Who is Ananya Rao in Trello?').selectOption({ label: 'Ananya Rao (@ananyarao)' });
  await tasks.getByRole('button', { name: 'Make tasks in Trello' }).click();
  await tasks.getByText('Open in Trello').nth(1).waitFor();
  const made = trello.cards.filter(({ desc }) => desc.includes(decision.key));
  expect(made.map(({ name, list, members }) => [name, list, members.length])).toEqual([
    ['Tell support', ids.todo, 1],
    ['Book the second window', ids.todo, 0],
  ]);
  Object.assign(made[0] ?? {}, { dueComplete: true });
  await tasks.getByRole('button', { name: 'Look again' }).click();
  await tasks.getByText('Done in Trello, as of').waitFor();
  const actions = decision.actions.map((action, at) =>
    at === 0 ? { ...action, what: 'Tell all of support', due: null } : action,
  );
  const edited = { ...decision, actions };
  await seedDecisions(page, [{ decision: edited, savedAt: Date.now() }]);
  await log.reload();
  await tasks.getByText('Words: “Tell all of support” instead of “Tell support”').waitFor();
  await lookAt(log, looks, 'tasks-differ');
  await tasks.getByRole('button', { name: 'Update the task' }).click();
  await tasks.getByText('The action was edited since.').waitFor({ state: 'detached' });
  expect(made[0]).toMatchObject({ name: 'Tell all of support', due: null });
  expect(await violationsInEveryMode(log)).toEqual([]);
});

test('monday: a group, columns that the user chooses, and an item for each action', async () => {
  const { monday } = office.office;
  const page = await office.extensionPage('options', '#connections');
  const card = page.getByRole('region', { name: 'monday' });
  await card.getByLabel('monday token').fill(mondayToken);
  await lookAt(page, looks, 'monday-connect');
  await card.getByRole('button', { name: 'Connect monday' }).click();
  await card.getByRole('button', { name: 'Use Later (Launch)' }).click();
  const use = card.getByRole('button', { name: 'Use these columns' });
  await card.getByLabel('Meantime’s key').selectOption({ label: 'Key' });
  await use.click();
  await card.getByText('Choose a column for each part that can’t be left out.').waitFor();
  await card.getByLabel('Link to the decision').selectOption({ label: 'Decision' });
  await card.getByLabel('Who does it').selectOption({ label: 'Owner' });
  await card.getByLabel('Due date').selectOption({ label: 'Due' });
  await card.getByLabel('Status').selectOption({ label: 'Status' });
  await lookAt(page, looks, 'monday-columns');
  expect(await violationsInEveryMode(page)).toEqual([]);
  await use.click();
  await page.getByText('Tasks now go to “Later (Launch)” in monday.').waitFor();
  expect(await page.content()).not.toContain(mondayToken);

  const decision = { ...rollout, key: crypto.randomUUID(), id: '2026-11-20-rollout-3', supersedes: null };
  await seedDecisions(page, [{ decision, savedAt: Date.now() }]);
  const log = await office.extensionPage('log', `#${decision.key}`);
  const tasks = log.getByRole('region', { name: 'Tasks' });
  await tasks.getByRole('button', { name: 'Make tasks in monday' }).click();
  await tasks
    .getByLabel('Who is Ananya Rao in monday?')
    .selectOption({ label: `${ananya.name} (${ananya.email})` });
  await tasks.getByRole('button', { name: 'Make tasks in monday' }).click();
  await tasks.getByText('Open in monday').nth(1).waitFor();
  const [launch] = monday.boards;
  const made =
    launch?.items.filter(({ values }) => String(values.get(columnIds.key)).startsWith(decision.key)) ?? [];
  expect(made.map(({ name, group, values }) => [name, group, values.get(columnIds.due)])).toEqual([
    ['Tell support', 'group_mk1', '2026-12-03'],
    ['Book the second window', 'group_mk1', undefined],
  ]);
  expect(made[0]?.values.get(columnIds.link)).toEqual({
    url: rollout.source?.permalink,
    text: rollout.title,
  });
  made[0]?.values.set(columnIds.status, 'Done');
  await tasks.getByRole('button', { name: 'Look again' }).click();
  await tasks.getByText('Done in monday, as of').waitFor();
  await lookAt(log, looks, 'monday-made');
});
