import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ComposerForm, ComposerWish } from '../office/gmail/composer.ts';
import { chipsOf, insideChips } from './support/chips.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import type { Box } from './support/our-node.ts';
import { listShadow, until } from './support/shadow.ts';

const at = (name: string) => `${name}@fernhill.example`;
const [ananya, jonas, mei, luis, noa, tom] = ['ananya', 'jonas', 'mei', 'luis', 'noa', 'tom'].map(at) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const nobody = [
  'mara@fernhill.example',
  'launch@groups.fernhill.example',
  'no-reply@status.example',
  'helena@northquay.example',
];
let office: OfficeInBrowser;
let gmail: Page;

beforeAll(async () => {
  office = await launchOffice();
  gmail = await office.openGmail();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.locator('[role=main] [role=listitem] .a3s').first().waitFor();
});
afterAll(() => office?.close());

const open = (form: ComposerForm, wish: ComposerWish) =>
  gmail.evaluate(([one, other]) => window.officeGmail.compose(one, other), [form, wish] as const);
const close = () => gmail.evaluate(() => window.officeGmail.closeComposer());
const names = async (page: Page) => (await chipsOf(page)).map(({ address, badge }) => `${address}:${badge}`);
/** Waits until exactly these recipients carry a badge, in this order, and answers all chips. */
const drawn = (page: Page, wanted: readonly string[]) =>
  until(`badges at ${wanted}`, async () => {
    const chips = await chipsOf(page);
    const have = chips.filter(({ badge }) => badge).map(({ address }) => address);
    return have.join() === wanted.join() && chips;
  });

test.each(['popup', 'full', 'inline'] as const)(
  '%s: each teammate has one badge, nobody else any',
  async (form) => {
    await open(form, { to: [ananya, ...nobody], cc: [jonas], bcc: [mei] });
    const chips = await drawn(gmail, [ananya, jonas, mei]);
    expect(chips).toHaveLength(7);
    expect(await insideChips(gmail)).toBe(3);
    await close();
    await until('no badge of a closed composer', async () => (await insideChips(gmail)) === 0);
  },
);

test('recipients come, go, move to another field and are edited: each badge goes along', async () => {
  await open('popup', {});
  await gmail.locator('[role=combobox]').first().waitFor();
  const act = (work: () => void) => gmail.evaluate(work);
  await act(() => window.officeGmail.addRecipient('to', 'Jonas@Fernhill.example'));
  await drawn(gmail, ['Jonas@Fernhill.example']);
  await act(() => window.officeGmail.addRecipient('to', 'mei@fernhill.example'));
  await act(() => window.officeGmail.moveRecipient('Jonas@Fernhill.example', 'bcc'));
  await drawn(gmail, [mei, 'Jonas@Fernhill.example']);
  await act(() => window.officeGmail.editRecipient('to', 'mei@fernhill.example', 'tom@fernhill.example'));
  const label = async () => (await chipsOf(gmail))[0]?.label ?? '';
  await until('the other name', async () => (await label()).startsWith('Tom Becker:'));
  await act(() => window.officeGmail.editRecipient('to', 'tom@fernhill.example', 'helena@northquay.example'));
  await drawn(gmail, ['Jonas@Fernhill.example']);
  await act(() => window.officeGmail.removeRecipient('Jonas@Fernhill.example'));
  await drawn(gmail, []);
  await close();
});

test('folded, nobody is badged in the summary; minimised, maximised and back, all stand again', async () => {
  await open('popup', { to: [ananya, jonas] });
  await drawn(gmail, [ananya, jonas]);
  await gmail.locator('[name=subjectbox]').click();
  await expect.poll(() => gmail.locator('.az9').innerText()).toContain('Jonas Weber');
  expect(await insideChips(gmail)).toBe(2);
  expect((await chipsOf(gmail)).filter(({ box }) => box !== null)).toEqual([]);
  await gmail.locator('.hl').click();
  expect((await chipsOf(gmail)).filter(({ box }) => box !== null)).toHaveLength(2);
  await gmail.evaluate(() => window.officeGmail.maximise());
  await drawn(gmail, [ananya, jonas]);
  await gmail.evaluate(() => window.officeGmail.minimise(true));
  await gmail.evaluate(() => window.officeGmail.minimise(false));
  await gmail.evaluate(() => window.officeGmail.maximise());
  await drawn(gmail, [ananya, jonas]);
  expect(await names(gmail)).toHaveLength(2);
  await close();
});

/** The box of everything in a composer but ourselves, with our badges or, in that same task, without them. */
const boxes = (page: Page, bare: boolean) =>
  page.evaluate((isBare) => {
    const all = [...document.querySelectorAll('.aoI, .aoI *')];
    const ours = all.filter((el) => /^x-[a-z]{8}$/.test(el.localName));
    if (isBare) for (const host of ours) host.remove();
    return all
      .filter((el) => !ours.includes(el))
      .map((el) => {
        const { x, y, width, height } = el.getBoundingClientRect();
        return [el.className, x, y, width, height, el.scrollWidth, el.scrollHeight];
      });
  }, bare);

test.each([
  ['popup', 500, false],
  ['popup', 260, false],
  ['popup', 360, true],
  ['inline', 500, false],
] as const)('%s of %i px, classic %s, many recipients: no box moves', async (form, width, classic) => {
  const style = await gmail.addStyleTag({ content: `.Hd, .ip { width: ${width}px !important }` });
  const wish = { to: [ananya, jonas, mei, luis, noa, tom], cc: [mei, luis, ananya], bcc: [tom], classic };
  await open(form, wish);
  await drawn(gmail, [...wish.to, ...wish.cc, tom]);
  const withBadges = await boxes(gmail, false);
  expect(withBadges.length).toBeGreaterThan(50);
  expect(await boxes(gmail, true)).toEqual(withBadges);
  // What was taken out is put back, as the page may do that to us as well.
  await drawn(gmail, [...wish.to, ...wish.cc, tom]);
  await close();
  await style.evaluate((el) => (el as HTMLElement).remove());
});

/** What the note on all recipients says, and where. */
const noteOf = (page: Page, words: RegExp) =>
  until(`a note of ${words}`, async () => {
    const [note, ...more] = (await listShadow(page, 'note')).filter(({ box }) => box !== null);
    return more.length === 0 && note?.box != null && words.test(note.text) && { ...note, box: note.box };
  });
/** How much of the page's own words and buttons is drawn where the note is. */
const covered = (page: Page, { x, y, width, height }: Box) =>
  page.evaluate(
    ([left, top, right, bottom]) => {
      const holder = document.querySelector('.aSs .Hd, .dw .Hd, .ip') ?? document.body;
      const boxes = [...holder.querySelectorAll('button, [role=button]')].map((el) =>
        el.getBoundingClientRect(),
      );
      const range = new Range();
      const walker = document.createTreeWalker(holder, 4);
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        boxes.push(...range.getClientRects());
      }
      return boxes.filter(
        (box) =>
          box.width > 0 && box.left < right && box.right > left && box.top < bottom && box.bottom > top,
      ).length;
    },
    [x, y, x + width, y + height] as const,
  );

test.each(['popup', 'full', 'inline'] as const)(
  '%s: one line says by when all can have answered, in free room alone, and goes with the composer',
  async (form) => {
    await open(form, { to: [ananya], cc: [jonas] });
    const { text, box } = await noteOf(gmail, /All can have answered by .*\d:\d\d.* your time/);
    expect(text).toMatch(/Ananya .*\d:\d\d.*Jonas .*\d:\d\d/);
    expect(box.height).toBeLessThanOrEqual(30);
    expect(await covered(gmail, box)).toBe(0);
    await gmail.evaluate(() => window.officeGmail.addRecipient('to', 'helena@northquay.example'));
    await noteOf(gmail, /2 of them can have answered by .* · 1 person isn’t in your list/);
    await gmail.evaluate(() => window.officeGmail.removeRecipient('helena@northquay.example'));
    await gmail.evaluate(() => window.officeGmail.removeRecipient('jonas@fernhill.example'));
    await noteOf(gmail, /^Ananya .* · Reply by .* your time/);
    await close();
    await until('no note', async () =>
      (await listShadow(gmail, 'note')).every(({ box: left }) => left === null),
    );
  },
);

test('Reply all in a thread: each recipient has a badge, and one line speaks of all', async () => {
  await gmail.getByText('Reply all', { exact: true }).click();
  const chips = await until('the badges', async () => {
    const found = (await chipsOf(gmail)).filter(({ badge }) => badge);
    return found.length > 1 && found;
  });
  const { text, box } = await noteOf(gmail, /can have answered by .* your time/);
  expect(await covered(gmail, box)).toBe(0);
  for (const { label } of chips) expect(label).toMatch(/^[^:]+: .*\d:\d\d/);
  expect(text).not.toContain('Mara');
  await close();
  await until('no note', async () =>
    (await listShadow(gmail, 'note')).every(({ box: left }) => left === null),
  );
});

test.each([
  [300, /^All can have answered by .*\d:\d\d.* your time$/],
  [240, /^All by .*\d:\d\d.* your time$/],
] as const)('a pop-up of %i px says the short form', async (width, words) => {
  const style = await gmail.addStyleTag({ content: `.Hd { width: ${width}px !important }` });
  await open('popup', { to: [ananya], cc: [jonas] });
  const { box } = await noteOf(gmail, words);
  expect(box.height).toBeLessThanOrEqual(30);
  expect(await covered(gmail, box)).toBe(0);
  // Widened while it is open it says more, without another change.
  await style.evaluate((el) => (el as HTMLElement).remove());
  const wide = await noteOf(gmail, /Ananya .*\d:\d\d.* · All can have answered/);
  expect(await covered(gmail, wide.box)).toBe(0);
  await close();
});

test('in a page that zooms itself the line is in free room, too', async () => {
  await gmail.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
  await open('popup', { to: [ananya], cc: [jonas] });
  const { box } = await noteOf(gmail, /by .*\d:\d\d.* your time/);
  const holder = await gmail.locator('.dw .Hd').boundingBox();
  expect(box.x).toBeGreaterThanOrEqual(holder?.x ?? 0);
  expect(box.x + box.width).toBeLessThanOrEqual((holder?.x ?? 0) + (holder?.width ?? 0));
  expect(box.y + box.height).toBeLessThanOrEqual((holder?.y ?? 0) + (holder?.height ?? 0));
  expect(await covered(gmail, box)).toBe(0);
  await close();
  await gmail.evaluate(() => document.documentElement.style.removeProperty('zoom'));
});

test('where nothing is free nothing is said, and of nobody known neither', async () => {
  const style = await gmail.addStyleTag({ content: '.Hd { width: 170px !important }' });
  await open('popup', { to: [ananya] });
  await drawn(gmail, [ananya]);
  expect((await listShadow(gmail, 'note')).filter(({ box }) => box !== null)).toEqual([]);
  await close();
  await style.evaluate((el) => (el as HTMLElement).remove());
  await open('popup', { to: ['helena@northquay.example'] });
  await gmail.locator('.afV').waitFor();
  expect(await listShadow(gmail, 'note')).toEqual([]);
  await close();
});
