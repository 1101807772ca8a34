import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Wait } from '@/utils/domain/waits/wait';
import { openCard, waitForBadges } from './support/badges.ts';
import { cardTakesClicks, cardText, chooseInMenu, closeCard, openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { clickShadow, shadowText, until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
let options: Page;

beforeAll(async () => {
  office = await launchOffice({
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    viewport: { width: 1280, height: 1100 },
  });
  options = await office.extensionPage('options', '#people');
  await options.locator('.people-table').waitFor();
});
afterAll(() => office?.close());

/** The card's text once it says something of several people. */
const told = (page: Page, title: string) =>
  until('what is said of everyone', async () => {
    const text = await cardText(page);
    return text?.includes(title) ? text : null;
  });

test('in Gmail a thread’s card says who is expected first and last, and who is not in the list', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('event-log'));
  await gmail.locator('h2.hP').waitFor();
  await openCardOf(gmail, /^Tom Becker/);
  // I wrote last, to Tom and Ananya.
  const text = await told(gmail, 'Everyone here: replies expected (your time)');
  expect(text).toMatch(
    /First by .*\d\d:\d\d: (Tom Becker|Ananya Rao) ?Last by .*\d\d:\d\d: (Tom Becker|Ananya Rao)/,
  );
  expect(text).not.toContain('no address in your list');
  await closeCard(gmail);
  await gmail.close();
});

test('everyone of an open thread, or the one of the card, is planned with from its menu', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('event-log'));
  await gmail.locator('h2.hP').waitFor();
  const plan = async (label: RegExp) => {
    await openCardOf(gmail, /^Tom Becker/);
    await told(gmail, 'Everyone here: replies expected');
    const opening = office.context.waitForEvent('page');
    await chooseInMenu(gmail, label);
    const planner = await opening;
    await planner.locator('.plan-who').first().waitFor();
    const names = await planner.locator('.plan-who-name bdi').allInnerTexts();
    await planner.close();
    await gmail.bringToFront();
    return names;
  };
  expect(await plan(/^Plan a meeting with everyone here/)).toEqual([
    'Mara Lindqvist',
    'Tom Becker',
    'Ananya Rao',
  ]);
  expect(await plan(/^Plan a meeting with Tom Becker/)).toEqual(['Mara Lindqvist', 'Tom Becker']);
  await gmail.close();
});

test('what is waited for is chosen in the card, and ends when the reply is seen in its thread', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('event-log'));
  await gmail.locator('h2.hP').waitFor();
  await openCardOf(gmail, /^Tom Becker/);
  await told(gmail, 'I wait for a reply');
  await clickShadow(gmail, 'summary', 'I wait for a reply');
  await cardTakesClicks(gmail);
  await clickShadow(gmail, 'button', 'From Tom Becker');
  await told(gmail, 'You’re waiting for a reply from Tom Becker.');
  await closeCard(gmail);
  const waits = async () => (await storedRows(options, 'waits')) as Wait[];
  const [begun] = await waits();
  if (begun === undefined) throw new Error('Nothing is waited for');
  expect(begun).toMatchObject({ state: 'open', want: 'first', replies: [], thread: { site: 'gmail' } });
  // A message of Tom's, a minute after the reader's own.
  await gmail.evaluate((at) => {
    const items = [...document.querySelectorAll('[role=listitem]')];
    const sender = document.querySelector('.gD[email^="tom@"]');
    const last = items.at(-1);
    const [email, name] = [sender?.getAttribute('email') ?? '', sender?.getAttribute('name') ?? ''];
    const copy = last?.cloneNode(true);
    if (last === undefined || !(copy instanceof Element)) throw new Error('The thread has no message');
    for (const one of copy.querySelectorAll('.gD')) {
      one.setAttribute('email', email);
      one.setAttribute('data-hovercard-id', email);
      one.setAttribute('name', name);
      one.textContent = name;
    }
    const text = new Date(at).toLocaleString(document.documentElement.lang || 'en', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    for (const one of copy.querySelectorAll('.g3')) one.setAttribute('title', text);
    last.after(copy);
  }, begun.sentAt + 60_000);
  await expect.poll(async () => (await waits())[0]?.state, { timeout: 20_000 }).toBe('met');
  expect((await waits())[0]).toMatchObject({
    ...{ metAt: begun.sentAt + 60_000, isByHand: false },
    thread: { site: 'gmail', id: begun.thread.id },
  });
  await gmail.close();
});

/** Members of a group by the names of people in the list. */
async function membersOf(...names: readonly string[]) {
  const ids = await options.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('people').objectStore('people').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(Object.fromEntries(asked.result.map(({ name, id }) => [name, id])));
          };
        };
      }),
  );
  return names.map((name) => ({ kind: 'person', id: ids[name] ?? '' }));
}

test('in Slack the channel is a group, whose quorum gates', async () => {
  const members = await membersOf('Tom Becker', 'Jonas Weber', 'Mei Tanaka');
  const addresses = [{ kind: 'channel', value: 'C0LAUNCH1' }];
  const crew = {
    id: 'crew',
    name: 'Launch crew',
    addresses,
    members,
    quorum: 2,
    keys: ['channel:C0LAUNCH1'],
  };
  await putRows(options, { groups: [crew] });
  const slack = await office.openSlack('/client/T0FERNHILL/C0LAUNCH1');
  await waitForBadges(slack, 2);
  // Tom asked, Jonas and Mei answered him, and I wrote last.
  await slack.evaluate(() => window.officeSlack.openThread(window.officeSlack.threads().at(-3)));
  await openCard(slack, '[data-qa="threads_flexpane"]');
  const text = await told(slack, 'Launch crew: replies expected (your time)');
  const [, first, last, gate] =
    /First by .*?: (\w+ \w+) ?Last by .*?: (\w+ \w+) ?2 of 3 (?:before your day ends: )?by .*?, with (\w+ \w+)/.exec(
      text,
    ) ?? [];
  expect(new Set([first, last, gate]).size).toBe(3);
  expect(await shadowText(slack)).not.toMatch(/\blate\b/i);
  await slack.close();
});

test('in Slack a user group that the waiting message names is a group by its id; who has left the list is counted', async () => {
  const members = [...(await membersOf('Tom Becker', 'Ananya Rao')), { kind: 'person', id: 'gone' }];
  const addresses = [{ kind: 'user-group', value: 'S0ONCALL1', team: 'T0FERNHILL' }];
  const oncall = {
    id: 'oncall',
    name: 'On call',
    addresses,
    members,
    quorum: 1,
    keys: ['user-group:S0ONCALL1'],
  };
  await putRows(options, {
    groups: [{ ...oncall, id: 'crew', name: 'Crew', addresses: [], keys: [] }, oncall],
  });
  const slack = await office.openSlack('/client/T0FERNHILL/C0LAUNCH1');
  await waitForBadges(slack, 2);
  await slack.evaluate(() => window.officeSlack.openThread(window.officeSlack.threads().at(-3)));
  const pane = slack.locator('[data-qa="threads_flexpane"]');
  await pane.locator('.p-rich_text_section', { hasText: 'I do.' }).evaluate((section) => {
    // As Slack draws it: a name with the group's id (selectors.ts).
    const group = document.createElement('span');
    group.className = 'c-mrkdwn__user_group';
    group.dataset.userGroupId = 'S0ONCALL1';
    group.textContent = '@oncall';
    section.append(' ', group);
  });
  await openCard(slack, '[data-qa="threads_flexpane"]');
  const text = await told(slack, 'On call: replies expected (your time)');
  expect(text).toMatch(/1 of 3 (?:before your day ends: )?by .*?, with (?:Tom Becker|Ananya Rao)/);
  expect(text).toContain('1 person here matches no address in your list');
  await slack.close();
});

test('in Gmail a mailing list among the recipients is a group by its address, and nobody of its own', async () => {
  const members = await membersOf('Jonas Weber', 'Mei Tanaka');
  const addresses = [{ kind: 'list', value: 'crew@lists.fernhill.example' }];
  const keys = ['list:crew@lists.fernhill.example'];
  await putRows(options, { groups: [{ id: 'crew', name: 'Crew', addresses, members, quorum: 'all', keys }] });
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('event-log'));
  // Gmail draws who got a message after its heading.
  await until('a recipient', () =>
    gmail.evaluate(() => {
      const all = [...document.querySelectorAll('.hb .g2[email], .hb [email]')];
      const list = all.findLast((el) => el.getAttribute('email')?.startsWith('ananya@'));
      list?.setAttribute('email', 'Crew@lists.fernhill.example');
      list?.setAttribute('name', 'crew');
      return list !== undefined;
    }),
  );
  await openCardOf(gmail, /^Tom Becker/);
  const text = await told(gmail, 'Crew: replies expected (your time)');
  expect(text).toMatch(/Last by .*\d\d:\d\d: /);
  expect(text).toMatch(/2 of 2 (?:before your day ends: )?by .*?, with (?:Jonas Weber|Mei Tanaka)/);
  expect(text).not.toContain('no address in your list');
  await gmail.close();
});
