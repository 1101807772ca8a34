import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { shippedNorms } from '../../utils/domain/norms/norms.ts';
import { writeNormsLine } from '../../utils/handbook/norms-line.ts';
import { peopleCsv } from '../office/file-host/people-files.ts';
import { addPeople } from '../office/notion/people.ts';
import { tokens } from '../office/slack-api/ids.ts';
import { token } from './support/connect-notion.ts';
import { countEffort, type Effort } from './support/effort.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { welcomeOpened } from './support/prepare-profile.ts';
import { listBadges, until } from './support/shadow.ts';

// From a fresh install to the first badge of a teammate who is no sample. README has the table of what this prints.

type Way = ReturnType<typeof countEffort>;

/** The way after consent, up to the people in the list. */
interface Reader {
  readonly who: string;
  readonly site: 'Gmail' | 'Slack';
  readonly bring: (way: Way, page: Page) => Promise<void>;
  readonly costs: Pick<Effort, 'clicks' | 'keys'>;
}

const keep = async (way: Way, page: Page) => {
  await page.getByText(/ new, 0 to update, 0 unchanged\. Nothing is stored yet\./).waitFor();
  await way.click('Add this source');
};

const readers: readonly Reader[] = [
  {
    who: 'a lead with a Slack token',
    site: 'Slack',
    bring: async (way, page) => {
      await way.click('Slack workspace');
      await page.getByLabel('User OAuth Token').waitFor();
      await way.paste(tokens.full);
      await way.press('Enter');
      await keep(way, page);
    },
    costs: { clicks: 4, keys: 3 },
  },
  {
    who: 'a lead with a CSV file',
    site: 'Gmail',
    bring: async (way, page) => {
      await way.chooseFile('Choose a file', { name: 'team.csv', text: peopleCsv() });
      await page.getByText('8 new, 0 to update, 0 unchanged. Nothing is stored yet.').waitFor();
      await way.click('Import 8 people');
    },
    costs: { clicks: 5, keys: 0 },
  },
  {
    who: 'a lead with a Notion database',
    site: 'Gmail',
    bring: async (way, page) => {
      await way.click('Notion database');
      await page.getByLabel('Notion token').waitFor();
      await way.paste(token);
      await way.press('Enter');
      await way.click('Use the database People');
      await page.getByLabel('Working days').waitFor();
      await way.click('Preview');
      await keep(way, page);
    },
    costs: { clicks: 6, keys: 3 },
  },
  {
    who: 'a teammate with a line',
    site: 'Gmail',
    bring: async (way, page) => {
      await way.click(page.getByLabel('Line from a teammate'));
      const source = { kind: 'address', url: 'https://team.example/people.csv' } as const;
      await way.paste(writeNormsLine(shippedNorms, [source]));
      await way.click('Preview people');
      await keep(way, page);
    },
    costs: { clicks: 5, keys: 2 },
  },
];

let office: OfficeInBrowser | undefined;
afterAll(() => office?.close());

test.each(readers)('from a fresh install to the first badge: $who', async ({ who, site, bring, costs }) => {
  await office?.close();
  office = await launchGranted({ consent: false });
  office.office.notion.lagMs = 0;
  addPeople(office.office.notion);
  const page = await welcomeOpened(office.context, office.extensionId);
  await page.bringToFront();
  const way = countEffort(page);
  await way.click('Accept and start');
  await bring(way, page);
  await page.getByText(/^\d+ people are in your list\.$/).waitFor();
  const there = await way.open(office.context, site);
  await until('a badge of a teammate', async () =>
    (await listBadges(there)).some(({ label, box }) => box !== null && label.startsWith('Ananya Rao: ')),
  );
  const { clicks, keys, seconds } = way.spent();
  console.log(`First badge, ${who}: ${clicks} clicks, ${keys} keys, ${seconds} s of machine time`);
  expect({ clicks, keys }).toEqual(costs);
});
