import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { documents } from './support/office-documents.ts';
import { barePage } from './support/put-draft.ts';
import {
  type Destination,
  expectOneDocument,
  markedDecision,
  saveTo,
  sentWords,
} from './support/sent-decision.ts';
import { untilEnded } from './support/until-ended.ts';

// What a vendor answers where it refuses: an end in one sentence with a way on, or a wait that ends by itself.

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  await connectGoogle(office);
  page = await barePage(office);
});
afterAll(() => office?.close());

const make = { notion: 'POST /v1/pages', 'google-docs': 'POST /upload/drive/v3/files' } as const;

/** Saves a decision whose document meets this fault; its page stays open. */
async function meet(number: number, to: Destination, kind: string) {
  const decision = markedDecision(number);
  const fault = { kind, on: make[to] } as { kind: '400'; on: string };
  office.office[to === 'notion' ? 'notion' : 'google'].faults.push(fault);
  return { to, decision, draft: await saveTo(office, to, decision) };
}
type Met = Awaited<ReturnType<typeof meet>>;

/** It says that it was sent, and the one document has every word once; closes its page. */
async function expectOne({ to, decision, draft }: Met): Promise<void> {
  await draft.getByText(sentWords).waitFor();
  expectOneDocument(office.office, to, decision);
  await draft.close();
}

const asks = [
  [1, 'notion', '400-icon', 'Notion refused the document as it is. Change it, or send it elsewhere.', null],
  [
    2,
    'google-docs',
    '400',
    'Google refused the request (400). Your decision is saved here; you can send it elsewhere.',
    null,
  ],
  [
    3,
    'notion',
    '403',
    'Notion doesn’t allow writing here. Give the connection access, or choose another place.',
    'Choose a place',
  ],
  [
    4,
    'google-docs',
    '403',
    'Your Google account can’t add files to this folder. Choose another one.',
    'Choose a place',
  ],
  [
    5,
    'notion',
    '403-blocks',
    'Your Notion workspace has reached its free block limit. Upgrade the plan, connect with a personal access token (the limit doesn’t apply to it), or send this elsewhere.',
    null,
  ],
  [6, 'google-docs', '403-storage', 'Your Google storage is full. Make room in it, then try again.', null],
] as const;

test.each(asks)(
  '%i: %s, %s: an ask in its own words with a way on, no document; one press sends it',
  async (...row) => {
    const [number, to, kind, words, link] = row;
    const met = await meet(number, to, kind);
    const { decision, draft } = met;
    await draft.getByText(words, { exact: true }).waitFor();
    const state = kind.startsWith('400')
      ? /can’t be sent, since .* your time/
      : /needs your attention, since .* your time/;
    await draft.getByText(state).waitFor();
    if (link !== null) await draft.getByRole('link', { name: link }).waitFor();
    expect(await draft.getByLabel('Why', { exact: true }).inputValue()).toBe(decision.why);
    expect(documents[to](office.office, decision.key)).toEqual([]);
    for (const name of ['Try now', 'Send elsewhere', 'Cancel sending'])
      expect(await draft.getByRole('button', { name, exact: true }).count(), name).toBe(1);
    await draft.getByRole('button', { name: 'Try now' }).click();
    await expectOne(met);
  },
);

const waits = [
  ['409', 7, 'Notion was busy with this page.', 'This was being changed in Google at the same moment.'],
  ['529', 9, 'Notion is overloaded and asks Meantime to wait.', 'Google has a problem right now.'],
] as const;

test.each(waits)(
  '%s: each says what it waits for and until when; both go out by themselves, once',
  async (...row) => {
    const [kind, first, ofNotion, ofGoogle] = row;
    const notion = await meet(first, 'notion', kind);
    const google = await meet(first + 1, 'google-docs', kind);
    await notion.draft.getByText(ofNotion, { exact: true }).waitFor();
    await notion.draft.getByText(/waiting, tries again \d\d:\d\d your time/).waitFor();
    await google.draft.getByText(ofGoogle, { exact: true }).waitFor();
    // Nobody says that Google did nothing, so it is looked for first.
    await google.draft.getByText(/not confirmed, checks again \d\d:\d\d your time/).waitFor();
    await untilEnded(page, office.office, [notion.decision.key, google.decision.key]);
    for (const met of [notion, google]) await expectOne(met);
  },
);
