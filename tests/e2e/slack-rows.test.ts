import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { northquayTeam, slackTeam, team } from '../office/people.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listBadges, listShadow, until } from './support/shadow.ts';
import { compareBoxes, namedRows, wrongRows } from './support/slack-rows.ts';
import { startWatch, watched } from './support/watch-rows.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ messages: 600 });
});
afterAll(() => office?.close());

const channel = `/client/${slackTeam.id}/C0LAUNCH1`;
const teammates = new Set(team.slice(1).map(({ slack }) => slack));

/** Opens Slack and waits until every row that shows a teammate has a badge of theirs, and no other has one. */
async function open(path: string): Promise<Page> {
  const page = await office.context.newPage();
  await page.goto(`https://app.slack.com${path}`);
  await settled(page);
  return page;
}

async function settled(page: Page, atLeast = 1): Promise<void> {
  let wrong: readonly string[] = [];
  await until('a badge of their own beside each teammate', async () => {
    const rows = await namedRows(page);
    wrong = wrongRows(rows, teammates);
    return wrong.length === 0 && rows.filter(({ badges }) => badges.length > 0).length >= atLeast;
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${wrong.join('; ') || 'too few'}`);
  });
}

describe('views', () => {
  test.each([
    ['the view of all threads', `/client/${slackTeam.id}/threads`],
    ['the view of all threads, dark, in Japanese', `/client/${slackTeam.id}/threads?theme=dark&lang=ja`],
    ['the compact layout', `${channel}?density=compact`],
    ['the compact layout, from right to left, in Russian', `${channel}?density=compact&dir=rtl&lang=ru`],
  ])('%s: each sender has a badge, and no box moves for it', async (_, path) => {
    const page = await open(path);
    const { drawn, moved } = await page.evaluate(compareBoxes);
    expect(drawn, 'badges that show').toBeGreaterThan(0);
    expect(moved).toEqual([]);
    await settled(page);
    await page.close();
  });

  test('direct messages: the header’s clock stands for those at messages; where it has no room they are back', async () => {
    const page = await office.openSlack(`/client/${slackTeam.id}/D0PRIYAN1`);
    // Somebody with a default picture: known by what they wrote alone.
    const clocks = async () => {
      const labels = (await listBadges(page)).filter(({ box }) => box !== null).map(({ label }) => label);
      const atRows = (await namedRows(page)).flatMap(({ badges }) => badges);
      const hers = labels.filter((label) => label.startsWith('Priya Nair: '));
      return { atRows, header: hers.filter((label) => !atRows.includes(label)) };
    };
    const only = async () => {
      const { atRows, header } = await clocks();
      return atRows.length === 0 && header.length === 1;
    };
    await until('the header’s clock alone', only);
    // From now on the list knows who that is, too, also while another conversation is open.
    const inList = async () =>
      (await listShadow(page, 'note')).some(
        ({ name, text, box }) => box !== null && / for Priya, /.test(name) && !text.includes('Priya'),
      );
    await page.evaluate(() => window.officeSlack.switchChannel('D0ANANYA1'));
    await until('her clock in the list', inList);
    const callHer = (called: string) =>
      page.evaluate((text) => {
        const name = document.querySelector('[data-qa="channel_sidebar_name_Priya Nair"]');
        if (name !== null) name.textContent = text;
      }, called);
    await callHer('Pia Nair');
    await until('none beside another name', async () => !(await inList()));
    // While the list calls her otherwise, its word is against the header's, and nobody is named.
    await callHer('Priya Nair');
    await page.evaluate(() => window.officeSlack.switchChannel('D0PRIYAN1'));
    await until('the header’s clock alone again', only);
    await page.evaluate(() => {
      const bar = document.querySelector<HTMLElement>('[data-qa="view_header"]');
      const search = document.createElement('button');
      Object.assign(search, { id: 'office-search', textContent: 'Search' });
      Object.assign(search.style, { position: 'absolute', inset: '0' });
      bar?.style.setProperty('position', 'relative');
      bar?.append(search);
    });
    const [label, ...more] = await until('the clock at a message', async () => {
      const { atRows, header } = await clocks();
      return header.length === 0 && atRows.length > 0 && atRows;
    });
    expect(label).toMatch(/^Priya Nair: now /);
    expect(more).toEqual([]);
    expect((await page.evaluate(compareBoxes)).moved).toEqual([]);
    await page.evaluate(() => document.querySelector('#office-search')?.remove());
    await until('the header’s clock alone again', only);
    await page.close();
  });

  test('a thread in the other half of a split view, and a reply shown in the channel too', async () => {
    const page = await open(channel);
    await page.evaluate(() => window.officeSlack.openThread(undefined, 'primary'));
    await page.locator('[data-qa="threads_flexpane"] [data-qa="message_container"]').nth(3).waitFor();
    await settled(page);
    const rows = (await namedRows(page)).filter(({ sender }) => teammates.has(sender ?? ''));
    const twice = rows.filter(({ ts, pane }) => rows.some((row) => row.ts === ts && row.pane !== pane));
    expect(twice.length, 'the reply stands in both panes').toBeGreaterThanOrEqual(2);
    await page.close();
  });
});

describe('another workspace', () => {
  test('an address of another workspace at a cold start: the drawn page is believed', async () => {
    const page = await open(`${channel}?draws=${northquayTeam.id}`);
    const named = (await namedRows(page)).flatMap(({ badges }) => badges);
    expect(new Set(named.map((label) => label.split(':')[0]))).toEqual(new Set(['Tom Becker']));
    await page.close();
  });

  test.each([
    ['rows-first', ''],
    ['rows-last', ''],
    ['rows-first', '?density=compact'],
    ['rows-last', '?density=compact'],
  ] as const)(
    'there and back, %s %s: no frame shows a badge of one beside somebody of the other',
    async (order, query) => {
      const page = await open(`${channel}${query}`);
      await startWatch(page);
      for (const id of [northquayTeam.id, slackTeam.id, northquayTeam.id]) {
        await page.evaluate(([to, how]) => window.officeSlack.switchTeam(to, how), [id, order] as const);
        await page.waitForFunction((to) => location.pathname.includes(to), id);
        await page.waitForFunction(
          (name) => document.title.includes(name),
          id === slackTeam.id ? slackTeam.name : northquayTeam.name,
        );
        await until('the badges of this workspace', async () => {
          const rows = await namedRows(page);
          // In the compact layout nothing tells Tom the guest from a member with his id.
          const wanted = id === slackTeam.id ? teammates : new Set(query === '' ? ['U0TOMBEC1'] : []);
          return rows.length > 0 && wrongRows(rows, wanted).length === 0;
        });
      }
      expect((await watched(page)).wrong).toEqual([]);
      await page.close();
    },
  );
});

describe('a long way up and down', () => {
  test.each([-40, 40])(
    'keys that change %i ms after what they stand for: every badge is its row’s person’s',
    async (lag) => {
      const page = await open(channel);
      await page.evaluate((ms) => window.officeSlack.recycleKeys(ms), lag);
      await startWatch(page);
      for (const share of [0.7, 0.2, 0, 0.5, 1]) {
        await page.evaluate((to) => window.officeSlack.scrollTo(to), share);
        await settled(page);
      }
      const { wrong, left } = await watched(page);
      expect(wrong).toEqual([]);
      expect(left, 'badges outside of any message').toBe(0);
      await page.close();
    },
  );
});
