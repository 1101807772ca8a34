import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { cardText, closeCard, openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { setSignals } from './support/set-signals.ts';
import { listBadges, listShadow, until } from './support/shadow.ts';

let office: OfficeInBrowser;
let gmail: Page;

beforeAll(async () => {
  office = await launchOffice({
    consent: false,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 1100 },
  });
  const welcome = await office.extensionPage('welcome');
  await welcome.getByRole('button', { name: 'Zustimmen und loslegen' }).click();
  await welcome.getByRole('button', { name: 'Beispielteam laden' }).click();
  await welcome.getByText('8 Personen des Beispielteams wurden hinzugefügt.').waitFor();
  await welcome.close();
  gmail = await office.openGmail();
});
afterAll(() => office?.close());

/** What every badge is read out as, once all are in the language that these states are of. */
async function labelsWith(state: RegExp): Promise<readonly string[]> {
  return until(`badges that say ${state}`, async () => {
    const drawn = (await listBadges(gmail)).filter(({ box }) => box !== null).map(({ label }) => label);
    // A badge says a name first; the list in an open card does not.
    const labels = drawn.filter((label) => label.includes(': '));
    return labels.length > 0 && labels.every((label) => state.test(label)) && labels;
  });
}

async function choose(language: string): Promise<void> {
  const options = await office.extensionPage('options', '#display');
  await options.locator('section[aria-labelledby=display-title] select').first().selectOption(language);
  await expect.poll(() => options.evaluate(() => document.documentElement.lang)).toBe(language);
  await options.close();
  await gmail.bringToFront();
}

/** What the elements of ours say of their language and direction. */
async function tongues(tagOrRole: string): Promise<readonly string[]> {
  const found = (await listShadow(gmail, tagOrRole)).filter(({ box }) => box !== null);
  return [...new Set(found.map(({ attributes }) => `${attributes.lang} ${attributes.dir}`))];
}

// Where a row names several, what is drawn of it follows in brackets.
const german = /(Arbeitszeit|freier Tag|abwesend)( \(.*\))?$|zurück/;
/** Words of ours in English; names, places and what the sample team calls its days off are left. */
const english =
  /working hours|after hours|day off|\baway\b|\bback\b|your time|expected|counted|ahead|behind|Norm:|urgent|Copy|Log decision|Every|break/i;

test('in a German browser badges and card are German from the installation on', async () => {
  await waitForBadges(gmail, 5);
  const labels = await labelsWith(german);
  expect(labels.filter((label) => english.test(label))).toEqual([]);
  await gmail.evaluate((which) => window.officeGmail.openThread(which), 'event-log');
  await gmail.locator('h2.hP').waitFor();
  await until('a window', async () =>
    (await labelsWith(german)).some((label) => label.includes('Antwort erwartet bis')),
  );
  const text = await openCardOf(gmail, /^Tom Becker/);
  expect(text).toMatch(/\d h hinter dir/);
  expect(text).toMatch(/Antwort erwartet \(deine Zeit\).*Regel: 24 Stunden \(E-Mail, normal\) · gesendet /);
  expect(text).toContain('So wird gezählt');
  expect(text).not.toMatch(english);
  expect(await tongues('dialog')).toEqual(['de ltr']);
  const choices = (await listShadow(gmail, 'option')).map((option) => option.text);
  expect(choices).toEqual(
    ['Dringend', 'Normal', 'Nicht dringend', 'Keine Antwort nötig'].map((word) =>
      expect.stringMatching(`^${word}`),
    ),
  );
  await closeCard(gmail);
});

test('Arabic, chosen in the options, is said by badges and open card without a reload, from right to left', async () => {
  const loads = await gmail.evaluate(() => performance.timeOrigin);
  await openCardOf(gmail, /^Tom Becker/);
  await choose('ar');
  const labels = await labelsWith(/ساعات العمل|يوم عطلة|العودة|غائب/);
  expect(labels.filter((label) => english.test(label) || german.test(label))).toEqual([]);
  const text = await until('the card in Arabic', async () => {
    const now = await cardText(gmail);
    return now !== null && /بتوقيتك/.test(now) && now;
  });
  expect(text).toContain('القاعدة:');
  expect(text).toMatch(/عليك|عنك/);
  expect(text).not.toMatch(english);
  expect(await tongues('dialog')).toEqual(['ar rtl']);
  expect(await tongues('button')).toContain('ar rtl');
  // The page itself stays as it was.
  expect(await gmail.evaluate(() => document.documentElement.dir || 'ltr')).toBe('ltr');
  expect(await gmail.evaluate(() => performance.timeOrigin)).toBe(loads);
  await closeCard(gmail);
});

test('dates of badges are written as the chosen language writes them, unless a tag is set', async () => {
  await choose('ja');
  await labelsWith(/勤務時間|休み|復帰|不在/);
  const text = await openCardOf(gmail, /^Tom Becker/);
  expect(text).toMatch(/返信の(目安|期間)（あなたの時刻）/);
  expect(text).not.toMatch(/[A-Z][a-z]{2} \d\d:\d\d/);
  await closeCard(gmail);
  const options = await office.extensionPage('options', '#display');
  await setSignals(options, {
    consent: true,
    language: 'ja',
    display: { hourCycle: 'h12', locale: 'en-US' },
  });
  await options.close();
  await gmail.bringToFront();
  await until('times of the tag', async () =>
    (await listBadges(gmail)).some(({ text: drawn }) => /\d:\d\d [AP]M/.test(drawn)),
  );
  await labelsWith(/勤務時間|休み|復帰|不在/);
});
