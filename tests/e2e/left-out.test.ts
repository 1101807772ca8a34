import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision, LeftOut } from '../../utils/domain/decision/decision.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { draftOf } from './support/put-draft.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

const part = (kind: LeftOut['kind'], text: string, over: Partial<LeftOut> = {}): LeftOut => ({
  kind,
  lines: 2,
  after: 1,
  statedAuthor: null,
  statedTime: null,
  blocks: [{ type: 'paragraph', runs: [{ text }] }],
  ...over,
});
const [first, second, ...others] = rollout.messages;
if (first === undefined || second === undefined) throw new Error('The sample has messages.');
const decision: Decision = {
  ...rollout,
  key: '1f5c2a34-0000-4000-8000-00000000a11c',
  id: null,
  supersedes: null,
  messages: [
    {
      ...first,
      leftOut: [
        part('quoted', 'Shall we ship on Monday?', { lines: 12 }),
        part('signature', 'Ananya Rao\nFernhill'),
      ],
    },
    {
      ...second,
      blocks: [],
      leftOut: [
        part('forwarded', 'The window is ours until Thursday.', {
          after: 0,
          statedAuthor: 'Ada Fern',
          statedTime: 'Mon 2 Mar 15:05',
        }),
      ],
    },
    ...others,
  ],
};

test('a part that was left out is folded at its place, kept by a click, in the document then, and left out again', async () => {
  const page = await draftOf(office, decision);
  const [one, two] = [
    page.locator('.draft-source article').first(),
    page.locator('.draft-source article').nth(1),
  ];
  const quoted = page.getByText('Shall we ship on Monday?');
  await one.getByText('12 quoted lines left out').waitFor();
  await one.getByText('Signature · 2 lines').waitFor();
  expect(await quoted.isVisible()).toBe(false);
  // A forward without a comment is shown, and as what it is.
  expect(await two.innerText()).toMatch(/Forwarded: Ada Fern, Mon 2 Mar 15:05\s+The window is ours/);

  const markdown = async () => {
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Show Markdown' }).click();
    const text = await page.getByLabel('Markdown preview').innerText();
    await page.getByRole('button', { name: 'Preview' }).click();
    return text;
  };
  expect(await markdown()).toContain('_12 quoted lines and 2 lines of signature left out_');
  expect(await markdown()).not.toContain('Shall we ship');

  await one.locator('summary').first().press('Enter');
  await one.getByRole('button', { name: 'Keep it' }).first().click();
  await one.locator('blockquote', { hasText: 'Shall we ship on Monday?' }).waitFor();
  expect(await markdown()).toMatch(/^> > Shall we ship on Monday\?$/m);
  expect(await markdown()).toContain('_2 lines of signature left out_');
  await page.reload();
  await one.locator('blockquote', { hasText: 'Shall we ship on Monday?' }).waitFor();

  await one.getByRole('button', { name: 'Leave it out again' }).click();
  await one.getByText('12 quoted lines left out').waitFor();
  expect(await markdown()).not.toContain('Shall we ship');

  // The log shows a record as it was saved: there is nothing to press.
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('In the decision log as').waitFor();
  await page
    .getByRole('link', { name: /rollout/ })
    .first()
    .waitFor();
  const log = await office.extensionPage('log', `#${decision.key}`);
  await log.getByText('12 quoted lines left out').click();
  await log.getByText('Shall we ship on Monday?').waitFor();
  expect(await log.getByRole('button', { name: 'Keep it' }).count()).toBe(0);
  await Promise.all([page.close(), log.close()]);
});
