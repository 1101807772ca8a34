import { afterAll, beforeAll, expect, test } from 'vitest';
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
