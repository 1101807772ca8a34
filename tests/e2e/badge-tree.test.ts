import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axTree, readOut, withRole } from './support/ax-tree.ts';
import { cardText, closeCard, openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { clickShadow, until } from './support/shadow.ts';

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
  const [header] = await until('the header alone', async () => {
    const found = await badgesIn(slack, /^Ananya Rao: /);
    return found.length === 1 && found.some((said) => said.includes('your time')) && found;
  });
  expect(header).toMatch(new RegExp(`^${name}: ${time}, (${reply}) .+ your time; in Bengaluru, ${state}$`));
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
  await slack.evaluate(() => window.officeSlack.switchChannel('C0LAUNCH1'));
  const [atMessage] = await until('a badge at a message', async () => {
    const found = await badgesIn(slack, /^Ananya Rao: now /);
    return found.length > 0 && found;
  });
  expect(atMessage).toMatch(new RegExp(`^${name}: now ${time} in Bengaluru, ${state}$`));
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

test('a card is a dialog by the person’s name; all of it, opened, reads as sentences', async () => {
  const slack = await office.openSlack('/client/T0FERNHILL/D0ANANYA1');
  await openCardOf(slack, /^Ananya Rao: .+your time/);
  await clickShadow(slack, 'summary', 'How this is counted');
  await clickShadow(slack, 'summary', 'More');
  const [card, ...more] = withRole(await axTree(slack), 'dialog').filter((one) => one.name === 'Ananya Rao');
  expect(more).toEqual([]);
  if (card === undefined) throw new Error('no card is told of');
  const said = readOut(card);
  expect(said.length).toBeGreaterThan(20);
  for (const piece of said) expect(piece).not.toMatch(/^unnamed|^\d+$|[{}<>]|undefined|null/);
  expect(said.join(' ')).toMatch(/\d:\d\d.+(ahead of|behind) you|(ahead of|behind) you.+\d:\d\d/);
  expect(said.join(' ')).toMatch(
    /(If you write now, expect a reply|Reply expected|Reply window) \(your time\)/,
  );

  const length = '(\\d+\\s(d|h|min)(\\s\\d+\\s(h|min)){0,2})';
  const [strip] = withRole(card.below, 'list');
  expect(strip?.name).toBe('What is counted, from sending to due');
  const pieces = withRole(strip?.below ?? [], 'listitem').map((piece) => readOut(piece).join(' '));
  expect(pieces.length).toBeGreaterThan(0);
  for (const piece of pieces)
    expect(piece).toMatch(
      new RegExp(`^\\p{L}[^:]* (${length}( counted)?|counted day|\\d+ counted days)$`, 'u'),
    );

  const [table] = withRole(card.below, 'table');
  expect(withRole(table?.below ?? [], 'caption').flatMap(readOut)[0]).toMatch(/^Every part/);
  expect(withRole(table?.below ?? [], 'columnheader').map((head) => head.name)).toEqual([
    'From',
    'To',
    'What',
    'Length',
  ]);
  const rows = withRole(table?.below ?? [], 'row').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  const moment = '([A-Z][a-z]{2} )?.*\\d:\\d\\d( [AP]M)?';
  for (const row of rows)
    expect(
      withRole(row.below, 'cell')
        .map((cell) => readOut(cell).join(' '))
        .join(' | '),
    ).toMatch(new RegExp(`^${moment} \\| ${moment} \\| [a-z][^|]+ \\| ${length}$`));

  const buttons = withRole(card.below, 'button').map((button) => button.name);
  // The date field has one of the browser's own. Where next Monday is tomorrow, it is offered once.
  const ours = buttons.filter((name) => !name.startsWith('Show date picker'));
  // Outside their hours, what is written to them can be sent later.
  expect(ours.filter((name) => !/^(Away until Mon [A-Z][a-z]{2} \d+|Send later…)$/.test(name))).toEqual([
    'Log decision',
    'I wait for a reply',
    'Plan a meeting with Ananya Rao',
    'Away until tomorrow',
    'Away until this day',
    'Copy for a bug report Working hours, norm and times, without names',
  ]);
  expect(withRole(card.below, 'combobox').map((choice) => choice.name)).toEqual(['Urgency']);
  // The first Escape closes the menu, the next one the card.
  await slack.keyboard.press('Escape');
  await closeCard(slack);
  expect(await cardText(slack)).toBeNull();
});
