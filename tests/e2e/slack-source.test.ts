import { afterAll, beforeAll, expect, test } from 'vitest';
import { token as mondayToken } from '../office/monday/world.ts';
import { ananya } from '../office/people.ts';
import { clientId, tokens } from '../office/slack-api/ids.ts';
import { token as twistToken } from '../office/twist/world.ts';
import { answerConsent } from './support/answer-consent.ts';
import { openCard } from './support/badges.ts';
import { cardText, closeCard } from './support/card.ts';
import { chooseAddToTeam } from './support/choose-menu.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { putRows } from './support/put-rows.ts';
import { listBadges, until } from './support/shadow.ts';
import { putSlackClient } from './support/slack-client.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted({}, putSlackClient);
});
afterAll(() => office?.close());

const shots = process.env.MEANTIME_LOOK;

test('a lead with a Slack token sees a badge of a teammate, and nothing is kept before that is asked for', async () => {
  const page = await office.extensionPage('options');
  const look = async (of: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/slack-${of}.png`, fullPage: true });
  };
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  await button('Remove the sample team').click();
  await page.getByText('The list is empty.').waitFor();
  const slack = await office.openSlack();
  await page.bringToFront();
  const begun = performance.now();
  const used = { clicks: 0, keys: 0 };
  const press = async (text: string) => {
    used.clicks += 1;
    await button(text).click();
  };
  await press('Add a source');
  await look('kinds');
  await press('Slack workspace');
  // The field has the focus. Pasted: two keys.
  await page.keyboard.insertText(tokens.revoked);
  await page.keyboard.press('Enter');
  await page.getByText('This token was revoked or has expired.').waitFor();
  await look('form');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(tokens.full);
  await page.keyboard.press('Enter');
  used.keys += 3;
  await page.getByText('10 new, 0 to update, 0 unchanged. Nothing is stored yet.').waitFor();
  await page.getByText('3 apps and bots were left out').waitFor();
  await page.getByText('This source also names 2 groups: Launch team (3) and Legal (1).').waitFor();
  await page.getByText('The list is empty.').waitFor();
  await look('preview');
  await press('Add this source');
  await page.getByText('10 people, loaded').waitFor();
  await look('kept');
  await slack.bringToFront();
  await until('a badge of a teammate', async () =>
    (await listBadges(slack)).some(({ label }) => label.startsWith('Ananya Rao: ')),
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `Slack token to first badge: ${used.clicks} clicks, ${used.keys} keys, ${seconds} s (a wrong token tried on the way)`,
  );
  expect([used.clicks, used.keys]).toEqual([3, 3]);

  // Its user groups came along: a card of a thread that names one says who is expected first and last in it.
  await slack.evaluate(() => window.officeSlack.openThread(window.officeSlack.threads().at(-3)));
  const asked = slack.locator('[data-qa="threads_flexpane"] .p-rich_text_section', { hasText: 'I do.' });
  await asked.evaluate((section) => {
    // As Slack draws it: a name with the group's id (selectors.ts).
    const group = document.createElement('span');
    group.className = 'c-mrkdwn__user_group';
    group.dataset.userGroupId = 'S0LAUNCH1';
    group.textContent = '@launch';
    section.append(' ', group);
  });
  await openCard(slack, '[data-qa="threads_flexpane"]');
  await until('the group in the card', async () =>
    (await cardText(slack))?.includes('Launch team: replies expected (your time)'),
  );
  await closeCard(slack);
  await page.bringToFront();

  const group = (name: string) => page.locator('li.group', { hasText: name });
  await group('Launch team').getByText('From Fernhill (Slack)').waitFor();
  // One that is removed has a way back also when *Undo* is gone.
  await button('More for Legal').click();
  await page.getByRole('menuitem', { name: 'Delete Legal' }).click();
  await group('Legal').waitFor({ state: 'detached' });
  await page.getByText('Groups you removed (1)').click();
  await look('groups');
  await button('Bring back Legal').click();
  await group('Legal').getByText('From Fernhill (Slack)').waitFor();
  await page.getByText('Groups you removed').waitFor({ state: 'detached' });
  // An own edit of one, then a refresh by a token that may no longer list groups, and one that may: what was edited stays.
  await button('Edit Launch team').click();
  const editor = page.getByRole('dialog');
  await editor.getByLabel('How many have to answer', { exact: true }).fill('1');
  await editor.getByRole('button', { name: /^Save/ }).click();
  await group('Launch team').getByText('From Fernhill (Slack) · with your changes').waitFor();
  const { slackApi: api } = office.office;
  const token = api.tokens.get(tokens.full);
  const [launch] = api.groups;
  if (token === undefined || launch === undefined) throw new Error('The office’s workspace is empty.');
  launch.users = [...launch.users, 'U0JONAS01'];
  api.tokens.set(tokens.full, { ...token, scopes: token.scopes.filter((one) => one !== 'usergroups:read') });
  await button('Refresh Fernhill (Slack) now').click();
  await page
    .getByText('User groups weren’t read. To bring them too, add the scope usergroups:read')
    .waitFor();
  await look('no-scope');
  await group('Launch team').getByText('3 people · 1 has to answer').waitFor();
  api.tokens.set(tokens.full, token);
  await button('Refresh Fernhill (Slack) now').click();
  await page.getByText('Its groups changed.').waitFor();
  await group('Launch team').getByText('4 people · 1 has to answer').waitFor();
  await page.getByText('User groups weren’t read.').waitFor({ state: 'detached' });

  // Again by itself: who is new in Slack is there once the alarm goes off, and nobody pressed anything.
  await page.getByLabel('Refresh Fernhill (Slack)', { exact: true }).selectOption('hourly');
  const [someone] = api.users.filter(({ kind, deleted }) => kind === 'person' && !deleted);
  if (someone === undefined) throw new Error('The office’s workspace is empty.');
  const names = { handle: 'nia.vale', realName: 'Nia Vale', displayName: '', email: 'nia@fernhill.example' };
  api.users.push({ ...someone, ...names, id: 'U0NIAVALE' });
  const [source] = (await storedRows(page, 'sources')) as readonly object[];
  await putRows(page, { sources: [{ ...source, every: 'hourly', loadedAt: Date.now() - 2 * 3_600_000 }] });
  await page.evaluate(() => chrome.alarms.create('people', { when: Date.now() }));
  await page.getByText('11 people, loaded').waitFor();
  // Which of its rows the list draws depends on the window.
  const listed = (await storedRows(page, 'people')) as readonly { readonly name: string }[];
  expect(listed.map((person) => person.name)).toContain('Nia Vale');

  await button('More for Fernhill (Slack)').click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  // With its people its groups go; the one that was edited is the reader's now.
  expect((await storedRows(page, 'groups')) as object[]).toMatchObject([{ name: 'Launch team' }]);
  await button('More for Launch team').click();
  await page.getByRole('menuitem', { name: 'Delete Launch team' }).click();
  await page.close();

  // The same person by the page alone.
  await slack.bringToFront();
  await slack.evaluate((member) => window.officeSlack.openProfile(member), ananya.slack);
  const name = slack.locator('.p-r_member_profile__name__text');
  await name.click({ button: 'right' });
  const form = await chooseAddToTeam(office, slack);
  await form.bringToFront();
  const dialog = form.getByRole('dialog');
  await dialog.waitFor();
  const value = (label: string) => dialog.getByLabel(label, { exact: true }).inputValue();
  expect(await value('Name')).toBe(ananya.name);
  await dialog.getByText('Filled in from the page. Nothing is saved yet.').waitFor();
  expect(await value('Slack member id')).toBe(`${ananya.slack}@T0FERNHILL`);
  if (shots !== undefined) await form.screenshot({ path: `${shots}/add-to-team.png` });
  await dialog.getByRole('button', { name: /Kolkata/ }).click();
  await form.getByText('The list is empty.').waitFor();
  await dialog.getByRole('button', { name: /^Save/ }).first().click();
  await form.getByRole('table', { name: 'People' }).getByText(ananya.name).waitFor();
  await form.getByRole('button', { name: `More for ${ananya.name}` }).click();
  await form.getByRole('menuitem', { name: `Delete ${ananya.name}` }).click();
  await form.getByText('The list is empty.').waitFor();
  await form.close();
  await slack.close();
});

test('Sign in with Slack: its page asks, what it refuses is told, and a token that ended is renewed there', async () => {
  const { slackApi: api } = office.office;
  const client = api.clients.get(clientId);
  const legal = api.groups.find(({ name }) => name === 'Legal');
  const context = office.context;
  if (client === undefined || legal === undefined) throw new Error('The office has no app.');
  const page = await office.extensionPage('options');
  const look = async (of: string) => await lookAt(page, shots, `sign-in-${of}`);
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  /** Presses a button of Slack's own page, in the window that the browser opens for it. */
  const answer = async (text: 'Allow' | 'Cancel') => {
    const opening = context.waitForEvent('page');
    await button('Sign in with Slack').click();
    const consent = await opening;
    await consent.getByText('usergroups:read').waitFor();
    await answerConsent(consent, text);
  };
  const refused = 'The sign-in was closed or refused, so nothing was connected.';
  await button('Add a source').click();
  await button('Slack workspace').click();
  await answer('Cancel');
  await page.getByText(refused).waitFor();
  await look('refused');
  // An answer to a request that was not made here.
  api.consent = 'given-to-another';
  const asked = api.log.length;
  await button('Sign in with Slack').click();
  await page.getByText('The sign-in didn’t match our request, so it wasn’t used.').waitFor();
  expect(api.log.length).toBe(asked);
  // Tokens that end after 12 hours: whether they can be renewed without a secret, Slack does not say.
  Object.assign(client, { rotates: true });
  api.consent = 'given';
  await button('Sign in with Slack').click();
  await page.getByText('The tokens of this app end after 12 hours.').waitFor();
  Object.assign(client, { rotates: false });
  api.consent = 'ask';
  // A group of more than are kept costs itself alone.
  const crowd = Array.from({ length: 201 }, (_, at) => `U0CROWD${at}`);
  api.groups.push({ ...legal, id: 'S0CROWD01', name: 'All hands', users: crowd });
  await answer('Allow');
  await page.getByText(/1\d new, 0 to update, 0 unchanged/).waitFor();
  await page.getByText(/This source also names 2 groups: Launch team \(\d\) and Legal \(1\)\./).waitFor();
  await page.getByText('This group was left out: it has more than 200 members.').waitFor();
  await look('preview');
  await button('Add this source').click();
  await page.getByText(/1\d people, loaded/).waitFor();
  const stored = async () =>
    (await storedRows(page, 'connections')) as { readonly settings: { readonly token: string } }[];
  const [first] = await stored();
  const token = api.tokens.get(first?.settings.token ?? '');
  if (token === undefined) throw new Error('The stored token is none of the office’s.');
  await page.locator('li.group', { hasText: 'Legal' }).getByText('From Fernhill (Slack)').waitFor();
  await look('groups');
  // It was revoked: the source says so, and signing in once more goes on with the same people.
  token.state = 'revoked';
  await button('Refresh Fernhill (Slack) now').click();
  const ended = page.getByText('Slack doesn’t accept this token any more. Sign in again.');
  await ended.waitFor();
  await look('revoked');
  await button('Sign in again').click();
  await button('Sign in with Slack').click();
  await ended.waitFor({ state: 'detached' });
  const [second, ...more] = await stored();
  expect([second?.settings.token === first?.settings.token, more]).toEqual([false, []]);
  await button('More for Fernhill (Slack)').click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  // The account goes after its people.
  await expect.poll(stored).toEqual([]);
  await page.close();
});

test('a monday account and a Twist workspace import the team by the same form, and join it', async () => {
  const page = await office.extensionPage('options');
  const look = async (of: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${of}.png`, fullPage: true });
  };
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  const paste = async (token: string) => {
    await page.keyboard.insertText(token);
    await page.keyboard.press('Enter');
  };
  await button('Add a source').click();
  await button('monday account').click();
  await paste(`${mondayToken}x`);
  await page.getByText('monday doesn’t accept this token.').waitFor();
  await look('monday-form');
  await page.keyboard.press('ControlOrMeta+a');
  await paste(mondayToken);
  await page.getByText('9 new, 0 to update, 0 unchanged. Nothing is stored yet.').waitFor();
  await page.getByText('The list is empty.').waitFor();
  await look('monday-preview');
  await button('Add this source').click();
  await page.getByText('9 people, loaded').waitFor();

  await button('Add a source').click();
  await button('Twist workspace').click();
  await paste(twistToken);
  // It opens two workspaces: which one is the reader's to say.
  await page.getByText('This token opens several workspaces.').waitFor();
  await look('twist-workspaces');
  await page.getByLabel('Workspace', { exact: true }).selectOption('Fernhill');
  await button('Preview').click();
  await page.getByText('1 new, 0 to update, 8 unchanged. Nothing is stored yet.').waitFor();
  await look('twist-preview');
  await button('Add this source').click();
  await page.getByText('9 people, loaded').last().waitFor();
  await look('both-kept');
  for (const name of ['Fernhill (Twist)', 'Fernhill (monday)']) {
    await button(`More for ${name}`).click();
    await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
    await button(`More for ${name}`).waitFor({ state: 'detached' });
  }
  await page.getByText('The list is empty.').waitFor();
  await page.close();
});
