import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentText } from '../office/google/text.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { connectGoogle } from './support/connect-google.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { keyOf } from './support/saved-draft.ts';
import { saveTo, sentWords } from './support/sent-decision.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted({ locale: 'en-US' });
});
afterAll(() => office?.close());

const made = () => [...office.office.google.files.values()].filter(({ doc }) => doc !== null);

const planOf = (changes: object) => ({
  ...rollout,
  ...{ id: null, supersedes: null, objectionDeadline: null, ...changes },
});

/** Saves a draft with these changes as a user would, and waits until it says that its document is there. */
async function save(changes: object): Promise<void> {
  const page = await saveTo(office, 'google-docs', planOf(changes));
  // By then the answer was noted, too, not only the document made.
  await page.getByText(sentWords).waitFor();
  await page.close();
}

test('a saved draft becomes one document, after the worker renewed the sign-in without a window', async () => {
  const { folderId } = await connectGoogle(office);
  await save({});
  const [file] = made();
  expect(file).toMatchObject({ name: rollout.title, parents: [folderId] });
  expect(file?.doc && documentText(file.doc)).toContain('Roll out in EMEA first, then APAC, then AMER.');
  expect(office.office.google.log.map(({ call, status }) => [call, status])).toEqual([
    ['GET accounts.google.com/o/oauth2/v2/auth', 302],
    ['POST www.googleapis.com/upload/drive/v3/files', 200],
  ]);
  const page = await office.context.newPage();
  await page.goto(`https://docs.google.com/document/d/${file?.id}/edit`);
  expect(await page.getByRole('heading', { name: rollout.title }).count()).toBe(1);
  await page.close();
});

test('a token that Google refuses before its time is renewed in the middle of sending, and one document stands', async () => {
  const { google } = office.office;
  google.tokens.clear();
  google.log.length = 0;
  await save({ key: keyOf(3), title: 'Third plan' });
  expect(made().filter(({ name }) => name === 'Third plan')).toHaveLength(1);
  expect(google.log.map(({ call, status }) => [call, status])).toEqual([
    ['POST www.googleapis.com/upload/drive/v3/files', 401],
    ['GET accounts.google.com/o/oauth2/v2/auth', 302],
    ['POST www.googleapis.com/upload/drive/v3/files', 200],
  ]);
});

test('a sign-in that cannot be renewed silently asks, and nothing is lost', async () => {
  await connectGoogle(office);
  const { google } = office.office;
  google.consent = 'signed-out';
  const second = planOf({ key: keyOf(2), title: 'Second plan' });
  const page = await saveTo(office, 'google-docs', second);
  await page.getByText('Connect Google again to continue').first().waitFor();
  expect(made()).toHaveLength(2);
  await page.close();
});
