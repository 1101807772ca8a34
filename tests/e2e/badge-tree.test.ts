import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axTree, readOut, withRole } from './support/ax-tree.ts';
import { cardText, closeCard, openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

const name = '[^:]+';
const time = '\\d{1,2}:\\d\\d( [AP]M)?( tomorrow| yesterday| [A-Z][a-z]{2})?';
const state = '(in working hours|after hours|day off|away(, back .+)?)';
const reply = 'reply expected by|if you write now, by';

/** What badges are called for whom, of all that a screen reader is told of. */
async function badgesIn(page: Page, whose: RegExp): Promise<readonly string[]> {
  return withRole(await axTree(page), 'button')
    .map((button) => button.name)
    .filter((said) => whose.test(said));
}

test('Slack: badge, header, line and list each read as a sentence that says whose time it is', async () => {
  const slack = await office.openSlack('/client/T0FERNHILL/D0ANANYA1');
  const badges = await until('header and message', async () => {
    const found = await badgesIn(slack, /^Ananya Rao: /);
    return found.length === 2 && found.some((said) => said.includes('your time')) && found;
  });
  expect(badges[0]).toMatch(
    new RegExp(`^${name}: ${time}, (${reply}) .+ your time; in Bengaluru, ${state}$`),
  );
  expect(badges[1]).toMatch(new RegExp(`^${name}: now ${time} in Bengaluru, ${state}$`));
  const tree = await axTree(slack);
  const [rows, notes] = [withRole(tree, 'treeitem'), withRole(tree, 'note')];
  const inList = rows.filter(({ below }) => withRole(below, 'note').length > 0);
  expect(inList.length).toBeGreaterThan(1);
  for (const row of inList) {
    const [whole = '', said = ''] = readOut(row);
    expect(said).toMatch(new RegExp(`^${time} for ${whole.split(' ')[0]}, ${state}$`));
    expect(row.name, 'the row is called by both').toBe(`${whole} ${said}`);
  }
  const below = notes.filter((note) => !inList.some((row) => withRole(row.below, 'note').includes(note)));
  expect(below).toHaveLength(1);
  const sentences = below.flatMap(({ below: parts }) => parts.map((part) => part.name)).filter(Boolean);
  expect(sentences[0]).toMatch(new RegExp(`^${time} for Ananya(, ${state})?$`));
  for (const more of sentences.slice(1)) expect(more).toMatch(/^no need to send before .+ your time$/);
  await slack.close();
});

test('Gmail: a badge over a message and one in the list read as sentences', async () => {
  const gmail = await office.openGmail();
  const inList = await until('the list', async () => {
    const found = await badgesIn(gmail, /^Ananya Rao: /);
    return found.length > 0 && found;
  });
  // In a row of several the drawn text, with a first name, closes the name: who speaks to the page says what they see.
  for (const said of inList)
    expect(said).toMatch(new RegExp(`^${name}: ${time} in Bengaluru, ${state}( \\(Ananya ${time}\\))?$`));
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  const over = await until('the open thread', async () => {
    const found = await badgesIn(gmail, /^Ananya Rao: .+your time/);
    return found.length > 0 && found;
  });
  for (const said of over)
    expect(said).toMatch(new RegExp(`^${name}: ${time}, (${reply}) .+ your time; in Bengaluru, ${state}$`));
});

test('a card is a dialog by the person’s name; nothing in it is unnamed or a bare number', async () => {
  const slack = await office.openSlack('/client/T0FERNHILL/D0ANANYA1');
  await openCardOf(slack, /^Ananya Rao: now/);
  const [card, ...more] = withRole(await axTree(slack), 'dialog').filter((one) => one.name === 'Ananya Rao');
  expect(more).toEqual([]);
  const said = card === undefined ? [] : readOut(card);
  expect(said.length).toBeGreaterThan(8);
  for (const piece of said) expect(piece).not.toMatch(/^unnamed|^\d+$|[{}<>]|undefined|null/);
  expect(said.join(' ')).toMatch(/\d:\d\d.+(ahead of|behind) you|(ahead of|behind) you.+\d:\d\d/);
  expect(said.join(' ')).toContain('your time');
  await closeCard(slack);
  expect(await cardText(slack)).toBeNull();
});
