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
  // The other notes are those in the list of direct messages.
  const notes = (await listShadow(page, 'note')).filter(
    ({ box, text }) => box !== null && / for /.test(text),
  );
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
  const advice = '( ?no need to send before .+ your time)?';
  expect(line?.text).toMatch(new RegExp(`^[^;]+ for ${first}${state}${advice}$`));
}

const expectNothing = (what: string) =>
  until(`nothing in ${what}`, async () => {
    const { badge, line } = await shown();
    return badge === null && line === null;
  });

test('the header speaks of my unanswered message, the composer of one written now, both in my time', async () => {
  await expectBoth(ananya);
  const window = /reply expected by .+ your time/;
  await until('the window of what I wrote', async () => window.test((await shown()).badge?.text ?? ''));
  expect((await shown()).line?.text).not.toContain('Ananya’s time');
});

/** What the list of direct messages says, by the name of its row. */
async function listed(page = slack) {
  const notes = (await listShadow(page, 'note')).filter(({ text }) => !/ for /.test(text));
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('[data-qa-channel-sidebar-channel-type]')].map((row) => {
      const { x, y, right, bottom } = row.getBoundingClientRect();
      const range = new Range();
      range.selectNodeContents(row.querySelector('[data-qa^="channel_sidebar_name"]') ?? row);
      const words = range.getBoundingClientRect();
      return { name: row.textContent ?? '', x, y, right, bottom, from: words.left, to: words.right };
    }),
  );
  return rows.map((row) => {
    const inRow = notes.filter(
      ({ box }) => box !== null && box.y >= row.y && box.y + box.height <= row.bottom,
    );
    return { ...row, notes: inRow };
  });
}

test('the list of direct messages says state and time of each person it has a picture of, beside their name', async () => {
  const people = [ananya, jonas, luis];
  const rows = await until('their clocks', async () => {
    const all = await listed();
    return all.filter(({ notes }) => notes.length > 0).length >= people.length && all;
  });
  for (const { name, notes, right, to } of rows) {
    const person = people.find((one) => one.name === name);
    expect(notes.length, name).toBe(person === undefined ? 0 : 1);
    if (person === undefined) continue;
    const [note] = notes;
    expect(note?.text.trim()).toMatch(/^\d{1,2}:\d\d( [AP]M)?( [A-Z][a-z]{2})?$/);
    expect(note?.name).toMatch(new RegExp(`^\\d{1,2}:.+ for ${person.name.split(' ')[0]}, .+`));
    expect(Math.abs(minutesOfText(note?.text ?? '') - minutesIn(person.zone, Date.now()))).toBeLessThan(2);
    expect((note?.box?.x ?? 0) - to, 'beside the name').toBeCloseTo(8, 0);
    expect((note?.box?.x ?? 0) + (note?.box?.width ?? 0)).toBeLessThanOrEqual(right);
  }
});

test('a click on a clock in the list opens the conversation below it, and no key stops at it', async () => {
  const row = (await listed()).find(({ name }) => name === jonas.name);
  const box = row?.notes[0]?.box;
  if (box == null) throw new Error('no clock');
  await slack.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await slack.locator('[data-qa="message_input"][data-channel-id="D0JONAS01"]').waitFor();
  await switchTo('D0ANANYA1');
  await expectBoth(ananya);
  const stops = await slack.evaluate(() => document.activeElement?.closest('.p-channel_sidebar') ?? null);
  expect(stops).toBeNull();
});

test('a row without room shows no clock, and one that gets room shows it again', async () => {
  const nameRow = slack.locator(
    '[data-qa-channel-sidebar-channel-id="D0LUISOR1"] [data-qa^="channel_sidebar_name"]',
  );
  const name = (await nameRow.textContent()) ?? '';
  const inRow = async (start: string) => {
    const row = (await listed()).find((one) => one.name.startsWith(start));
    return row?.notes.length ?? 0;
  };
  await nameRow.evaluate((el) => el.replaceChildren('Luis Ortega of the very far away office'));
  await until('no clock', async () => (await inRow('Luis')) === 0);
  await nameRow.evaluate((el, text) => el.replaceChildren(text), name);
  await until('the clock', async () => (await inRow('Luis')) === 1);
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
  await until('the badge', async () => (await ofLuis())[0]?.label.startsWith('Luis Ortega:') === true);
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
  const still = () => everyBox(slack);
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

test('in a page that zooms itself the clocks of the list stay beside their names', async () => {
  await slack.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
  const beside = await until('clocks beside their names', async () => {
    const rows = (await listed()).filter(({ notes }) => notes.length > 0);
    return rows.length > 1 && rows;
  });
  for (const { notes, to } of beside) expect(Math.abs((notes[0]?.box?.x ?? 0) - to)).toBeLessThan(14);
  await slack.evaluate(() => document.documentElement.style.removeProperty('zoom'));
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
