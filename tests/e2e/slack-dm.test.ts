import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ananya, jonas, luis, type OfficePerson, priya } from '../office/people.ts';
import { minutesIn, minutesOfText, withinAMinute } from './support/clock.ts';
import { everyBox } from './support/every-box.ts';
import { widen } from './support/frames.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { atRest, listBadges, listShadow, until } from './support/shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let slack: Page;

beforeAll(async () => {
  office = await launchOffice();
  slack = await office.openSlack('/client/T0FERNHILL/D0ANANYA1');
});
afterAll(() => office?.close());

const switchTo = (id: string) => slack.evaluate((to) => window.officeSlack.switchChannel(to), id);

/** Badge and line of a conversation: the badge whose host stands in its header, the drawn note; null where there is none. */
async function shown(page = slack) {
  // Rows that are scrolled out of view lie behind the header, and their badges with them.
  const hosts = await page.evaluate(() =>
    [...document.querySelectorAll('[data-qa="view_header"] *')]
      .filter((el) => /^x-[a-z]{8}$/.test(el.localName))
      .map((el) => el.getBoundingClientRect().toJSON() as { x: number; y: number }),
  );
  const inBar = (await listBadges(page)).filter(
    ({ box }) =>
      box !== null &&
      hosts.some(({ x, y }) => Math.abs(x - box.x) < 1 && Math.abs(y - box.y - box.height / 2) < 1),
  );
  const notes = (await listShadow(page, 'note')).filter(({ box }) => box !== null);
  expect(Math.max(inBar.length, notes.length), 'at most one of each').toBeLessThan(2);
  return { badge: inBar[0] ?? null, line: notes[0] ?? null };
}

/** Waits for both and looks whether they say this person's time. */
async function expectBoth(person: OfficePerson): Promise<void> {
  const first = person.name.split(' ')[0] ?? '';
  await until(`badge and line of ${first}`, async () => {
    const { badge, line } = await shown();
    return badge?.label.startsWith(`${person.name}:`) === true && line?.text.includes(`for ${first}`);
  });
  const { badge, line } = await shown();
  const apart = (text: string) => {
    const minutes = Math.abs(minutesOfText(text) - minutesIn(person.zone, Date.now()));
    return Math.min(minutes, 1440 - minutes);
  };
  expect(apart(badge?.label ?? ''), badge?.label).toBeLessThan(2);
  expect(apart(line?.text ?? ''), line?.text).toBeLessThan(2);
  const state = '(, (in working hours|after hours|day off|away, back [^;]+))?';
  const advice = `( ?· no need to send before [^·]+ ${first}’s time)?`;
  expect(line?.text).toMatch(new RegExp(`^[^;]+ for ${first}${state}${advice}$`));
}

const expectNothing = (what: string) =>
  until(`nothing in ${what}`, async () => {
    const { badge, line } = await shown();
    return badge === null && line === null;
  });

test('header and composer name the person, and the reply window in the reader’s time', async () => {
  await expectBoth(ananya);
  await until('the window', async () => /by .+ your time/.test((await shown()).badge?.text ?? ''));
});

test('another conversation is drawn anew; somebody on leave is away', async () => {
  await switchTo('D0JONAS01');
  await expectBoth(jonas);
  await switchTo('D0PRIYAN1');
  await expectBoth(priya);
  expect((await shown()).line?.text).toMatch(/for Priya, away, back /);
  await switchTo('D0LUISOR1');
  await expectBoth(luis);
});

test.each([
  ['a group', 'G0MEILUIS'],
  ['a channel', 'C0DESIGN1'],
  ['a bot', 'D0DEPLOY1'],
  ['notes to myself', 'D0MARANOT'],
  ['a stranger', 'D0HELENA1'],
])('%s: nothing in header and composer', async (what, id) => {
  await switchTo('D0JONAS01');
  await expectBoth(jonas);
  await switchTo(id);
  await slack.locator(`[data-qa="message_input"][data-channel-id="${id}"]`).waitFor();
  await expectNothing(what);
});

test('readings that disagree show nothing, and agreeing ones come back', async () => {
  await switchTo('D0ANANYA1');
  await expectBoth(ananya);
  const rename = (name: string) =>
    slack.evaluate((text) => {
      const title = document.querySelector('.p-view_header__member_name');
      title?.replaceChildren(text);
    }, name);
  await rename('Jonas Weber');
  await expectNothing('a header of another name');
  await rename('Ananya Rao');
  await expectBoth(ananya);
});

test('typing notes push the line away, pausing notes do not, and both stay uncovered', async () => {
  await slack.evaluate(() => window.officeSlack.typing('Ananya Rao'));
  await until('no line', async () => (await shown()).line === null);
  await slack.evaluate(() => window.officeSlack.typing(null));
  await expectBoth(ananya);
  await slack.evaluate(() => window.officeSlack.paused('Ananya Rao'));
  await until('room for the note', async () => (await shown()).line !== null);
  const note = await slack.locator('[data-qa="context_bar"]').boundingBox();
  const box = (await shown()).line?.box;
  expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  await slack.evaluate(() => window.officeSlack.paused(null));
});

test('two hundred keys leave our elements as they are', async () => {
  const editor = slack.locator('.ql-editor').first();
  await slack.evaluate(() => {
    const isOurs = (node: Node) => node instanceof Element && /^x-[a-z]{8}$/.test(node.localName);
    new MutationObserver((records) => {
      const touched: unknown = Reflect.get(window, 'touched');
      for (const { target, addedNodes, removedNodes } of records)
        if (Array.isArray(touched) && [target, ...addedNodes, ...removedNodes].some(isOurs))
          touched.push(target.nodeName);
    }).observe(document, { childList: true, attributes: true, subtree: true });
  });
  const touched = await withinAMinute(async () => {
    await editor.fill('');
    // The first key brings the page's own hint, and with it another width.
    await editor.pressSequentially('a');
    await atRest('badge and line', shown);
    await slack.evaluate(() => void Object.assign(window, { touched: [] }));
    await editor.pressSequentially('Could you look at it? '.repeat(10).slice(0, 200));
    return await slack.evaluate(() => Reflect.get(window, 'touched'));
  });
  expect((await editor.innerText()).length).toBeGreaterThan(195);
  expect(touched).toEqual([]);
  await editor.fill('');
});

test('a profile has a badge beside the name, one’s own has none', async () => {
  const opened = async (id: string) => {
    await slack.evaluate((member) => window.officeSlack.openProfile(member), id);
    const pane = await slack.locator('.p-r_member_profile__name__text').boundingBox();
    return async () =>
      (await listBadges(slack)).filter(
        ({ box }) => box !== null && pane !== null && box.x > pane.x && Math.abs(box.y - pane.y) < 12,
      );
  };
  const ofLuis = await opened(luis.slack);
  await until('the badge', async () => (await ofLuis())[0]?.label.startsWith('Luis Ortega:'));
  expect(await ofLuis()).toHaveLength(1);
  const mine = await opened('U0MARA001');
  await until('no badge', async () => (await mine()).length === 0);
});

test('no box of the page moves, with a profile open and at any width', async () => {
  const signals = (consent: boolean) =>
    office.worker.evaluate(async (accepted) => {
      const stored = await chrome.storage.local.get('signals');
      await chrome.storage.local.set({ signals: { ...(stored.signals as object), consent: accepted } });
    }, consent);
  await slack.evaluate((member) => window.officeSlack.openProfile(member), luis.slack);
  // Rows have tests of their own: here the badges beside messages would push their times along.
  const still = async () =>
    (await everyBox(slack)).filter(([name]) => !/c-timestamp|^SPAN\.c-message|^B\./.test(name));
  for (const width of [1280, 1000, 760]) {
    await slack.setViewportSize({ width, height: 800 });
    await signals(true);
    await until('a badge', async () => (await listBadges(slack)).length > 2);
    const drawn = await atRest('the page', still);
    await signals(false);
    await until('no badge', async () => (await listBadges(slack)).length === 0);
    expect(await still(), `${width} px`).toEqual(drawn);
  }
  await signals(true);
  await slack.setViewportSize({ width: 1280, height: 800 });
});

test('in a narrow window badge and line say less, then nothing, and never leave their bars', async () => {
  await slack.evaluate(() => window.officeSlack.closeThread());
  await expectBoth(ananya);
  const lengths: number[] = [];
  for (const width of [1280, 900, 700, 560, 440]) {
    await widen(slack, width);
    const { badge, line } = await atRest('badge and line', shown);
    const bar = await slack.locator('[data-qa="view_header"]').boundingBox();
    const end = (bar?.x ?? 0) + (bar?.width ?? 0);
    for (const box of [badge?.box, line?.box]) if (box) expect(box.x + box.width).toBeLessThanOrEqual(end);
    lengths.push((badge?.box?.width ?? 0) + (line?.box?.width ?? 0));
  }
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(lengths.at(-1)).toBe(0);
});
