import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertText } from '../office/google/units.ts';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { documents } from './support/office-documents.ts';
import { keyOf, saveDraft } from './support/saved-draft.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
  office.office.notion.lagMs = 0;
  await connectRegister(office);
  await connectGoogle(office);
});
afterAll(() => office?.close());

test('a decision with two documents: what is saved for one of them reaches the other, and the button says so', async () => {
  const key = keyOf(1);
  const page = await saveDraft(office, key, 'In two places');
  await page.getByText(/Notion: Team register sent, (?!since).* your time/).waitFor();
  await page.getByLabel('Document goes to').selectOption({ label: 'Decisions in Google Docs' });
  await page.getByRole('button', { name: 'Send to Google Docs', exact: true }).click();
  await page.getByText(/Google Docs: Decisions sent, (?!since).* your time/).waitFor();

  await page.getByLabel('Status', { exact: true }).selectOption('rejected');
  await page
    .getByRole('button', { name: 'Save changes, also to Google Docs and Notion', exact: true })
    .click();
  await page.getByText(/Notion: Team register updated, .* your time/).waitFor();
  await page.getByText(/Google Docs: Decisions updated, .* your time/).waitFor();
  for (const texts of [documents.notion(office.office, key), documents['google-docs'](office.office, key)]) {
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Rejected');
  }

  // Whoever chooses the log alone has nothing sent.
  await page.getByLabel('Document goes to').selectOption('log');
  await page.getByLabel('Why', { exact: true }).fill('For the log alone.');
  await page.getByText('The documents in Google Docs and Notion stay as they were sent last.').waitFor();
  await page.getByRole('button', { name: 'Save changes to the decision log', exact: true }).click();
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  expect(documents.notion(office.office, key)[0]).not.toContain('For the log alone.');
  await page.close();
});

test('norms are published in both; the documents are updated once the norms differ, and are read back', async () => {
  const page = await office.extensionPage('options', '#norms');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Publish to Notion: Team register').click();
  await page.getByRole('link', { name: 'Open in Notion' }).waitFor();
  await button('Publish to Google Docs: Decisions').click();
  await page.getByRole('link', { name: 'Open in Google Docs' }).waitFor();
  await page.getByText('These are your current norms.').waitFor();
  await page.getByRole('textbox', { name: 'E-mail, urgent: amount' }).fill('7');
  await page.getByText('Your norms have changed since they were published.').waitFor();
  await button('Update document').click();
  await page.getByText(/Notion: Team register updated, .* your time/).waitFor();
  await page.getByText(/Google Docs: Decisions updated, .* your time/).waitFor();
  await page.getByText('These are your current norms.').waitFor();
  const [key] = await page.evaluate(async () => {
    const { signals } = await Reflect.get(globalThis, 'chrome').storage.local.get('signals');
    return [String(signals.normsPage)];
  });
  for (const texts of [documents.notion(office.office, key), documents['google-docs'](office.office, key)]) {
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('E-mail – Urgent: 7 working hours');
  }
  await page.close();
});

test('published norms whose box somebody wrote into keep those words in both, and a failed update loses nothing', async () => {
  const page = await office.extensionPage('options', '#norms');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const { notion, google } = office.office;
  const key = await page.evaluate(async () => {
    const { signals } = await Reflect.get(globalThis, 'chrome').storage.local.get('signals');
    return String(signals.normsPage);
  });
  const texts = () =>
    [documents.notion(office.office, key), documents['google-docs'](office.office, key)].flat();
  // Somebody of the team writes into each box.
  const callout = [...notion.nodes.values()].find(
    ({ type, content }) => type === 'callout' && JSON.stringify(content).includes('E-mail – Urgent: 7'),
  );
  if (callout === undefined) throw new Error('no box in Notion');
  const theirs = { text: { content: 'Only on weekdays, says Jonas' }, type: 'text' };
  callout.content = { ...callout.content, rich_text: [theirs] };
  const doc = [...google.files.values()].find(({ appProperties }) => appProperties.decisionKey === key)?.doc;
  const at = doc?.units.findIndex((unit) => 'char' in unit && unit.char === '·') ?? -1;
  if (!doc || at < 0) throw new Error('no box in Google Docs');
  insertText(doc, at, 'Only on weekdays, says Jonas ');
  doc.revision += 1;

  const amount = page.getByRole('textbox', { name: 'E-mail, urgent: amount' });
  await amount.fill('8');
  await page.getByText('Your norms have changed since they were published.').waitFor();
  notion.faults.push({ kind: 'slow', ms: 2_000, on: 'PATCH /v1/pages/*', times: 1 });
  await button('Update document').click();
  await page.getByText(/Notion: Team register sending, since .* your time/).waitFor();
  await picture(page, 'sending');
  await page.getByText(/Notion: Team register updated, .* your time/).waitFor();
  await page.getByText(/Google Docs: Decisions updated, .* your time/).waitFor();
  expect(texts()).toHaveLength(2);
  for (const text of texts()) {
    expect(text).toContain('Only on weekdays, says Jonas');
    expect(text).toMatch(/changed (?:or taken out )?by hand, so it was left as it is\./);
    // Nothing of ours is lost either: the new norms are in the section, with the line to import.
    expect(text.slice(text.lastIndexOf('Update of'))).toMatch(
      /E-mail – Urgent: 8 working hours[\s\S]*meantime-norms:1:/,
    );
  }

  // An update that Notion refuses says so; norms and document are as they were, and the next one goes through.
  notion.faults.push({ kind: '400-icon', on: 'PATCH /v1/blocks/*/children', times: 1 });
  await amount.fill('9');
  await button('Update document').click();
  await page.getByText(/Notion: Team register can’t be sent, since .* your time/).waitFor();
  await picture(page, 'failed');
  await page.getByText(/Google Docs: Decisions updated, .* your time/).waitFor();
  expect(await amount.inputValue()).toBe('9');
  const [refused = ''] = documents.notion(office.office, key);
  expect(refused.slice(refused.indexOf('## Update of'))).not.toContain('Urgent: 9 working hours');
  expect(refused).toContain('Only on weekdays, says Jonas');
  await amount.fill('10');
  await button('Update document').click();
  await page.getByText(/Notion: Team register updated, .* your time/).waitFor();
  expect(texts()).toHaveLength(2);
  for (const text of texts()) expect(text).toContain('E-mail – Urgent: 10 working hours');
  await page.close();
});

async function picture(page: Page, name: string): Promise<void> {
  const { PICTURES: folder } = process.env;
  if (folder === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page
      .getByRole('heading', { name: 'Publish norms' })
      .locator('..')
      .screenshot({
        path: `${folder}/publish-${name}-${colorScheme}.png`,
      });
  }
}
