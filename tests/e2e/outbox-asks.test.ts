import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInEveryMode } from './support/axe.ts';
import { connectRegister, ids } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { keyOf, saveDraft } from './support/saved-draft.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
  office.office.notion.lagMs = 0;
  await connectRegister(office);
});
afterAll(() => office?.close());

const register = () => {
  const source = office.office.notion.dataSources.get(ids.register);
  if (source === undefined) throw new Error('The register is gone');
  return source;
};
/** Documents in the office's Notion that carry the key of a decision. */
const documents = (key: string) =>
  [...office.office.notion.nodes.values()].filter(
    (node) => node.kind === 'page' && !node.trashed && JSON.stringify(node.properties).includes(key),
  );

/** Follows a button of the page that opens the options in a tab of its own. */
async function follow(page: Page, name: string): Promise<Page> {
  const opening = office.context.waitForEvent('page');
  await page.getByRole('link', { name, exact: true }).click();
  return await opening;
}

test('a renamed property asks before anything is made; one press in the mapping brings it on', async () => {
  const key = keyOf(1);
  const { 'Decision Key': property, ...others } = register().schema;
  if (property === undefined) throw new Error('The office has no key');
  register().schema = { ...others, 'Key of ours': property };
  const page = await saveDraft(office, key, 'Renamed');
  await page.getByText(/needs your attention, since .* your time/).waitFor();
  await page.getByText('The property “Decision Key” was renamed to “Key of ours”').waitFor();
  expect(documents(key)).toEqual([]);
  const options = await follow(page, 'Map fields');
  await options.getByText('“Renamed” waits:').waitFor();
  await options.getByLabel('Decision Key (required)').waitFor();
  await options.getByRole('button', { name: 'Test and save' }).click();
  await options.getByText('Documents now go to “Team register” in Notion.').waitFor();
  await options.getByText('“Renamed” waits:').waitFor({ state: 'detached' });
  await options.close();
  await page.getByText(/Notion: Team register sent, .* your time/).waitFor();
  expect(documents(key)).toHaveLength(1);
  await page.close();
});

test('a property that is gone asks; newer words that wait behind go out with the mended mapping, too', async () => {
  const key = keyOf(2);
  const page = await saveDraft(office, key, 'Missing');
  await page.getByText(/Notion: Team register sent, .* your time/).waitFor();
  const { Summary: _, ...others } = register().schema;
  register().schema = others;
  for (const why of ['Newer.', 'Newest.']) {
    await page.getByLabel('Why', { exact: true }).fill(why);
    await page.getByRole('button', { name: /^Save changes/ }).click();
    await page.getByText('The property “Summary” is no longer in the database').waitFor();
  }
  const options = await follow(page, 'Map fields');
  await options.getByText('choose another for').last().waitFor();
  await options.getByLabel('In a sentence').selectOption('');
  await options.getByRole('button', { name: 'Test and save' }).click();
  await options.getByText('Documents now go to “Team register” in Notion.').waitFor();
  await options.close();
  await page.getByText(/updated, .* your time/).waitFor();
  expect(documents(key)).toHaveLength(1);
  await page.close();
});

test('a database that is gone asks for another place: the list is open at once, and both documents go there', async () => {
  const [made, fresh] = [keyOf(3), keyOf(4)];
  const first = await saveDraft(office, made, 'Made before');
  await first.getByText(/Notion: Team register sent, .* your time/).waitFor();
  office.office.notion.dataSources.delete(ids.register);
  for (const page of documents(made)) page.trashed = true;
  await first.getByLabel('Why', { exact: true }).fill('Newer.');
  await first.getByRole('button', { name: /^Save changes/ }).click();
  await first.getByText(/needs your attention, since/).waitFor();
  const second = await saveDraft(office, fresh, 'Not made yet');
  await second.getByText(/needs your attention, since/).waitFor();
  const options = await follow(second, 'Choose a place');
  await options.getByText('“Made before” waits:').waitFor();
  await options.getByText('“Not made yet” waits:').waitFor();
  expect(await violationsInEveryMode(options)).toEqual([]);
  await options.getByRole('button', { name: 'Create the decision database in Launch notes' }).click();
  await options.getByText('Database “Decisions”').waitFor();
  await options.close();
  for (const page of [first, second]) {
    await page.getByText(/Notion: Decisions sent, .* your time/).waitFor();
    await page.getByRole('link', { name: 'Open in Notion' }).waitFor();
    await page.close();
  }
  for (const key of [made, fresh]) expect(documents(key)).toHaveLength(1);
});
