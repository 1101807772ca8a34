import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import {
  badgeOf,
  cardTakesClicks,
  cardText,
  chooseInMenu,
  chooseUrgency,
  closeCard,
  focusIsOurs,
  listInAxTree,
  openCardOf,
} from './support/card.ts';
import { minutesIn, minutesOfText } from './support/clock.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { atRest, clickShadow, listShadow, shadowText, until } from './support/shadow.ts';

const reader = 'Europe/Berlin';
const root = fileURLToPath(new URL('../../', import.meta.url));

let office: OfficeInBrowser;
let gmail: Page;

beforeAll(async () => {
  office = await launchOffice({
    timezoneId: reader,
    locale: 'en-GB',
    viewport: { width: 1280, height: 1100 },
  });
  await office.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://mail.google.com',
  });
  gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
});
afterAll(() => office?.close());
afterEach(async () => {
  expect(await shadowText(gmail)).not.toMatch(/\blate\b/i);
  if ((await cardText(gmail)) !== null) await closeCard(gmail);
});

async function openThread(key: string): Promise<void> {
  await gmail.bringToFront();
  await gmail.evaluate((which) => window.officeGmail.openThread(which), key);
  await gmail.locator('h2.hP').waitFor();
}

/** Equal but for the minute that may have passed in between. */
function expectMinutes(text: string, zone: string, at: number): void {
  const away = Math.abs(minutesOfText(text) - minutesIn(zone, at));
  expect(Math.min(away, 1440 - away), `${text} in ${zone}`).toBeLessThanOrEqual(1);
}

test('hovering over a badge opens the card, which tells who, where, when and until when', async () => {
  await openThread('event-log');
  const { x, y } = await badgeOf(gmail, /^Tom Becker/);
  await gmail.mouse.move(x, y);
  const text = await until('the card', () => cardText(gmail));
  expect(text).toContain('Tom Becker');
  expect(text).toMatch(/Portland · \d+ h behind you/);
  expect(text).toContain('America/Los Angeles');
  expect(text).toMatch(/in working hours|after hours|day off/);
  expectMinutes(/America\/Los Angeles (.*)/.exec(text)?.[1] ?? '', 'America/Los_Angeles', Date.now());
  // I wrote last here, 7 hours ago, and a mail has 24 hours: the window is open whenever this test runs.
  expect(text).toMatch(/Reply expected \(your time\) .*\d\d:\d\d Norm: 24 hours \(standard e-mail\) · sent /);
  await gmail.mouse.move(5, 5);
  await until('the card to go with the pointer', async () => (await cardText(gmail)) === null);
});

test('a badge that the page moves under a resting pointer opens nothing until the pointer moves', async () => {
  const { x, y } = await badgeOf(gmail, /^Tom Becker/);
  // Above it, where it comes to when the page is pushed up.
  await gmail.mouse.move(x, y - 40);
  await gmail.evaluate(() => Object.assign(document.body.style, { position: 'relative', top: '-40px' }));
  await until('the badge under the pointer', async () => (await badgeOf(gmail, /^Tom Becker/)).y < y - 30);
  // The page goes on drawing for longer than a card takes to open.
  await gmail.evaluate(() => document.body.animate({ opacity: [0.99, 1] }, 500).finished.then(() => {}));
  expect(await cardText(gmail)).toBeNull();
  await gmail.mouse.move(x + 1, y - 40);
  await until('the card', async () => (await cardText(gmail)) !== null);
  await gmail.evaluate(() => document.body.removeAttribute('style'));
  await gmail.mouse.move(5, 5);
  await until('the card to go with the pointer', async () => (await cardText(gmail)) === null);
});

test('away until, in one click from the card, which says who sees it, and undone', async () => {
  await openThread('event-log');
  await openCardOf(gmail, /^Tom Becker/);
  await chooseInMenu(gmail, /^Away until tomorrow/);
  const text = await until('the note', async () => {
    const said = await cardText(gmail);
    return said?.includes('You set: away until') ? said : null;
  });
  expect(text).toContain('Only you see this.');
  await cardTakesClicks(gmail);
  await clickShadow(gmail, 'button', 'Undo');
  await until('no note', async () => !(await cardText(gmail))?.includes('You set'));
});

test('the receipt is drawn and stands as a list in the accessibility tree', async () => {
  await openCardOf(gmail, /^Tom Becker/);
  const drawn = (await listShadow(gmail, 'li')).filter(({ box }) => box !== null);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.map(({ text }) => text).join()).toMatch(/\d+ h counted/);
  const read = await listInAxTree(gmail, /What is counted/);
  expect(read).toHaveLength(drawn.length);
  expect(read.join()).toMatch(/\d+ h counted/);
});

test('Copy for a bug report puts one case on the clipboard, without a name, and explain gives the due of the card', async () => {
  const text = await openCardOf(gmail, /^Tom Becker/);
  await cardTakesClicks(gmail);
  await chooseInMenu(gmail, /^Copy for a bug report/);
  await until('the answer', async () => /Copied\. Paste it/.test((await cardText(gmail)) ?? ''));
  const line = await gmail.evaluate(() => navigator.clipboard.readText());
  expect(line).not.toMatch(/\n|Tom|Becker|Portland|@|U0TOM/);
  const answer = await new Promise<string>((resolve, reject) => {
    const child = execFile(
      `${root}node_modules/.bin/node`,
      ['scripts/explain.ts'],
      { cwd: root },
      (error, out) => (error === null ? resolve(out) : reject(error)),
    );
    child.stdin?.end(`${line}\n`);
  });
  const { due, error } = JSON.parse(answer) as { due: string; error?: string };
  expect(error).toBeUndefined();
  const times = /\(your time\) (.*?) Norm: 24 hours/.exec(text)?.[1] ?? '';
  expect(minutesOfText(times.split('–').at(-1) ?? '')).toBe(minutesIn(reader, Date.parse(due)));
});

test('another urgency changes the window, and holds after a reload', async () => {
  await openCardOf(gmail, /^Tom Becker/);
  await chooseUrgency(gmail, 'Urg');
  const changed = await until('the new window', async () => {
    const text = await cardText(gmail);
    return text !== null && /4 working hours \(urgent e-mail\)/.test(text) && text;
  });
  expect(changed).toContain('You chose urgent.');
  await closeCard(gmail);
  await gmail.reload();
  await openCardOf(gmail, /^Tom Becker/);
  // The page may have come before the choice was stored; it hears of it then.
  const again = await until('the choice', async () => {
    const text = await cardText(gmail);
    return text !== null && /4 working hours \(urgent e-mail\)/.test(text) && text;
  });
  expect(again).toContain('You chose urgent.');
});

test('an urgent tag in the subject is read, and the words it was read from are named', async () => {
  await openThread('vendor');
  const text = await openCardOf(gmail, /^Luis Ortega/);
  expect(text).toMatch(/If you write now, expect a reply \(your time\) .*4 working hours \(urgent e-mail\)/);
  expect(text).toMatch(/Read as urgent from “\[?URGENT\]?”/);
});

test('somebody on leave is away and when they are back is said, with how long sending can wait', async () => {
  await openThread('on-call');
  const text = await openCardOf(gmail, /^Priya Nair/);
  expect(text).toMatch(/away, back \w{3}\.? \d+ \w{3}/);
  expect(text).toMatch(/Sending any time before .*\d\d:\d\d makes no difference to the reply/);
  const [day] = (await listShadow(gmail, 'button')).filter(({ name }) => name.startsWith('Priya Nair'));
  expect(day?.attributes.class).toContain('away');
});

test('the keyboard opens, the page gets no key, no row opens, and Escape gives the focus back', async () => {
  await gmail.evaluate(() => window.officeGmail.go('#inbox'));
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => keys.push((event as KeyboardEvent).key));
  });
  await gmail.locator('input[name=q]').focus();
  for (let presses = 0; presses < 60 && !(await focusIsOurs(gmail)); presses++) {
    await gmail.keyboard.press('Tab');
  }
  expect(await focusIsOurs(gmail), 'one badge of the list is in the Tab order').toBe(true);
  await gmail.evaluate(() => Reflect.get(window, 'keys').splice(0));
  await gmail.keyboard.press('ArrowDown');
  await gmail.keyboard.press('Enter');
  await until('the card', () => cardText(gmail));
  await gmail.keyboard.type('je#x?');
  await closeCard(gmail);
  expect(await focusIsOurs(gmail)).toBe(true);
  await gmail.keyboard.press('j');
  expect(await gmail.evaluate(() => Reflect.get(window, 'keys'))).toEqual([]);
  expect(new URL(gmail.url()).hash).toBe('#inbox');
});

test('a click on a badge opens its card and not the row behind it', async () => {
  const { x, y } = await badgeOf(gmail, /^Ananya Rao/);
  await gmail.mouse.click(x, y);
  const text = await until('the card', () => cardText(gmail));
  expect(text).toMatch(/Bengaluru · [345]\sh\s30\smin ahead of you/);
  expect(new URL(gmail.url()).hash).toBe('#inbox');
});

test('in Slack the same card opens, and a channel where nothing is expected says so', async () => {
  const slack = await office.openSlack();
  await waitForBadges(slack, 2);
  // One in sight: Slack scrolls to its newest message while the badges come, and the first ones go out of the window.
  const { label } = await atRest('a badge in sight', () => badgeOf(slack, /^[^:]+:/));
  const name = label.split(':')[0] ?? '';
  const text = await openCardOf(slack, new RegExp(`^${name}`));
  expect(text).toContain(name);
  expect(text).toMatch(/No reply expected here|(?:mention|channel message)/);
  await closeCard(slack);
  expect(await focusIsOurs(slack)).toBe(true);
  expect(await shadowText(slack)).not.toMatch(/\blate\b/i);
  await slack.close();
});

test('another way of writing times reaches an open page within a second', async () => {
  const options = await office.extensionPage('options', '#display');
  const times = async () =>
    (await listShadow(gmail, 'button')).map(({ text }) => text).filter((text) => /\d:\d\d/.test(text));
  expect((await times()).some((text) => /[ap]\.?m/i.test(text))).toBe(false);
  await options.getByRole('radio', { name: /^12 hours/ }).click();
  await gmail.bringToFront();
  const all = async () => {
    const shown = await times();
    return shown.length > 5 && shown.every((text) => /[ap]\.?m/i.test(text));
  };
  // A second for the change, and one to look at every badge.
  await until('times of 12 hours', all, 2000);
  await options.getByRole('radio', { name: /^24 hours/ }).click();
  // Closed at once, the page could take the choice with it.
  await until('times of 24 hours', async () => !(await all()), 2000);
  await options.close();
});

test('each of the four states has a shape and words of its own', async () => {
  const hourIn = (zone: string) => Math.floor(minutesIn(zone, Date.now()) / 60);
  // A block of half an hour that is half a day away; and one that is on the third day from now.
  const far = (hourIn('America/Mexico_City') + 12) % 24;
  const hour = String(far).padStart(2, '0');
  const day = new Date(Date.now() + 3 * 86_400_000).toLocaleDateString('en-GB', { weekday: 'short' });
  const week = {
    'Jonas Weber,jonas@fernhill.example,Europe/London': 'Mon-Sun 00:00-24:00',
    'Luis Ortega,luis@fernhill.example,America/Mexico_City': `Mon-Sun ${hour}:00-${hour}:30`,
    'Mei Tanaka,mei@fernhill.example,Asia/Tokyo': `${day} 10:00-11:00`,
  };
  const lines = Object.entries(week).map(([who, hours]) => `${who},${hours}`);
  const options = await office.extensionPage('options', '#transfer');
  await options
    .getByRole('textbox', { name: 'Or paste the lines here' })
    .fill(['Name,E-mail,Time zone,Working hours', ...lines].join('\n'));
  await options.getByRole('button', { name: 'Preview pasted lines' }).click();
  await options.getByRole('button', { name: 'Import 3 people' }).click();
  // Closed before it has stored them, the page takes the import with it.
  await options.getByText('0 added, 3 updated.').waitFor();
  await options.close();
  await gmail.bringToFront();
  // A pointer left on a badge opens its card, which has icons of its own.
  await gmail.mouse.move(5, 5);
  const wanted = [
    [/^Jonas Weber: .* in London, in working hours/, 'working'],
    [/^Luis Ortega: .* in Mexico City, after hours/, 'after-hours'],
    [/^Mei Tanaka: .* in Osaka, day off/, 'day-off'],
    [/^Priya Nair: .* in Dubai, away, back /, 'away'],
  ] as const;
  let seen = '';
  const shapes = await until('all four states', async () => {
    const pills = (await listShadow(gmail, 'button')).filter(({ attributes }) => attributes['aria-label']);
    seen = pills.map(({ name, attributes }) => `${attributes.class} ${name}`).join('\n');
    const paths = (await listShadow(gmail, 'path')).map(({ attributes }) => attributes.d);
    if (pills.length !== paths.length) return null;
    const found = wanted.map(
      ([words, state]) =>
        paths[
          pills.findIndex(({ name, attributes }) => words.test(name) && attributes.class?.startsWith(state))
        ],
    );
    return found.includes(undefined) ? null : found;
  }).catch((error: unknown) => {
    throw new Error(`${error}; there stood:\n${seen}`);
  });
  expect(new Set(shapes).size).toBe(4);
});
