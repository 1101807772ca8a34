import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ananya, jonas, type OfficePerson } from '../office/people.ts';
import { everyBox } from './support/every-box.ts';
import { widen } from './support/frames.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listShadow, until } from './support/shadow.ts';

let office: OfficeInBrowser;
let slack: Page;

beforeAll(async () => {
  office = await launchOffice({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  slack = await office.openSlack('/client/T0FERNHILL/G0MEILUIS');
});
afterAll(() => office?.close());

/** The lines below composers that are drawn: all notes but those in the list of people. */
async function lines() {
  const strips = await slack.evaluate(() =>
    [...document.querySelectorAll('.p-notification_bar')].map((el) => {
      const { top, bottom } = el.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  return (await listShadow(slack, 'note')).flatMap(({ text, name, box }) =>
    box !== null && strips.some(({ top, bottom }) => box.y >= top - 4 && box.y + box.height <= bottom + 4)
      ? [{ text, name, box }]
      : [],
  );
}
const lineOf = (words: RegExp) =>
  until(`a line of ${words}`, async () => (await lines()).find(({ text }) => words.test(text)) ?? null);
const noLine = (why: string) => until(`no line ${why}`, async () => (await lines()).length === 0);

/** Types a name as Slack does: an element of its own, in place of what was typed. */
const mention = (id: string, label: string) =>
  slack.evaluate(
    ([who, said]) => {
      const name = document.createElement('ts-mention');
      name.dataset.id = who;
      name.dataset.label = said;
      name.textContent = said;
      document.querySelector('[data-view-context="message-pane"] .ql-editor p')?.append(name, ' ');
    },
    [id, label] as const,
  );
const mentionPerson = ({ slack: id, name }: OfficePerson) => mention(id, `@${name}`);
const unmention = (id: string) =>
  slack.evaluate((who) => document.querySelector(`ts-mention[data-id="${who}"]`)?.remove(), id);
const switchTo = (id: string) => slack.evaluate((to) => window.officeSlack.switchChannel(to), id);

test('direct messages with a group: one line says by when all can have answered', async () => {
  const { text, box, name } = await lineOf(
    /^Mei .*\d:\d\d.* and Luis .*\d:\d\d.* · All can have answered by .* your time/,
  );
  expect(box.height).toBeLessThanOrEqual(18);
  expect(name).toContain(text.split(' · ')[1]);
});

test('of a group that names more people than it shows, the others are counted', async () => {
  const rename = (to: string) =>
    slack.evaluate((names) => {
      for (const el of document.querySelectorAll(
        '[data-qa="channel_name"], [data-qa-channel-sidebar-channel-id="G0MEILUIS"] [data-qa^="channel_sidebar_name"]',
      ))
        el.textContent = names;
    }, to);
  await rename('Mei Tanaka, Luis Ortega, Ida Holm');
  await lineOf(/2 of them can have answered by .* · 1 person can’t be recognized here$/);
  // Header and list name different people.
  await slack.evaluate(() => {
    const name = document.querySelector('[data-qa="channel_name"]');
    if (name !== null) name.textContent = 'Mei Tanaka, Bo Ek';
  });
  await noLine('where two readings differ');
  await rename('Mei Tanaka, Luis Ortega');
  await lineOf(/All can have answered/);
});

test('a channel: nothing, until people are named in what is written', async () => {
  await switchTo('C0LAUNCH1');
  await noLine('of nobody');
  const before = await everyBox(slack);
  await mentionPerson(ananya);
  await lineOf(/^Ananya .* · Reply by .* your time/);
  await mentionPerson(jonas);
  await lineOf(/^Ananya .* and Jonas .* · All can have answered by .* your time/);
  await mention('U0STRANGER', '@Ida Holm');
  await lineOf(/2 of them can have answered by .* · 1 person isn’t in your list$/);
  await mention('S0DESIGNERS', '@designers');
  await noLine('where a group is named');
  for (const id of ['S0DESIGNERS', 'U0STRANGER', jonas.slack]) await unmention(id);
  await lineOf(/^Ananya .* · Reply by/);
  await unmention(ananya.slack);
  await noLine('once nobody is named');
  expect(await everyBox(slack)).toEqual(before);
});

test('a thread: all who wrote in it, and who is typing goes first', async () => {
  await slack.evaluate(() => window.officeSlack.openThread());
  const { text, box } = await lineOf(/can have answered by .* your time/);
  const pane = await slack.locator('[data-qa="threads_flexpane"]').boundingBox();
  expect(box.x).toBeGreaterThanOrEqual(pane?.x ?? 0);
  expect(box.x + box.width).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
  expect(text).not.toContain('Mara');
  await slack.evaluate(() => {
    const left = document.querySelector('[data-qa="threads_flexpane"] .p-notification_bar__section--left');
    if (left !== null) left.textContent = 'Jonas Weber is typing';
  });
  await noLine('while somebody is typing');
  await slack.evaluate(() => {
    document
      .querySelector('[data-qa="threads_flexpane"] .p-notification_bar__section--left')
      ?.replaceChildren();
  });
  await lineOf(/can have answered by/);
});

test('in a narrow window the line says its short form, then nothing, within its strip', async () => {
  const lengths: number[] = [];
  for (const width of [1440, 1100, 900, 700]) {
    await widen(slack, width, 900);
    const all = await until('lines at rest', async () => {
      const [one, other] = [await lines(), await lines()];
      return JSON.stringify(one) === JSON.stringify(other) && one;
    });
    for (const { box } of all) expect(box.height).toBeLessThanOrEqual(18);
    lengths.push(all[0]?.text.length ?? 0);
  }
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});
