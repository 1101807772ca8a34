import type { Page } from 'playwright-core';
import type { Surface } from './surfaces.ts';

/** A section of the options or the welcome page, with what is opened in it. */
export type OptionsSurface = Omit<Surface, 'width'> & {
  readonly width?: number;
  readonly consent?: boolean;
};

/** The sample team is there from the first picture of a browser on. */
async function withSample(page: Page): Promise<void> {
  const row = page.locator('.people-table tbody tr').first();
  const load = page.locator('.people-tools > button').last();
  await row.or(page.locator('.people-empty')).waitFor();
  if (!(await row.isVisible())) await load.click();
  await row.waitFor();
}

/** A list with all that an import tells: somebody new, somebody changed, lines that cannot be read, and notes. */
const list = [
  'name,email,zone,working hours,time off,holidays,shoe size',
  'Ada Fern,ada@fern.example,Asia/Kolkata,Mon-Fri 09:00-12:00 13:00-17:00,,,39',
  'Ananya Rao,ananya@fernhill.example,Asia/Tokyo,9-5,,,41',
  'Bo Oak,bo@,IST,sometimes,2026-12-24 until Jan 8,12/25/2026,40',
  'Mei Tanaka,mei@fernhill.example,Asia/Tokyo,Mon-Fri 09:00-17:00,2026-12-24..2026-12-31 Leave,,37',
  'Cy Elm,team@fern.example,Europe/Oslo,Mon-Fri 22:00-06:00,,,',
  'Di Ash,team@fern.example,Europe/Berln,,,,',
].join('\n');

/** A file of everything with each verdict, entries that are damaged and people of whom it is not sure who they are. */
const everything = JSON.stringify({
  meantime: 1,
  people: [
    {
      id: 'x1',
      name: 'Ada Fern',
      zone: 'Asia/Kolkata',
      addresses: [{ kind: 'email', value: 'ada@fern.example' }],
    },
    {
      id: 'x2',
      name: 'Ananya Rao',
      zone: 'Asia/Tokyo',
      addresses: [{ kind: 'email', value: 'ananya@fernhill.example' }],
    },
    {
      id: 'x3',
      name: 'Cy Elm',
      zone: 'Asia/Tokyo',
      addresses: [{ kind: 'email', value: 'mei@fernhill.example' }],
    },
  ],
  norms: [{ from: 'x' }],
  decisions: [{ savedAt: 9e15 }],
  drafts: 'x',
  choices: [
    { thread: 'gmail:1', urgency: 'urgent' },
    { thread: 'gmail:2', urgency: 'panic' },
  ],
  display: { hourCycle: 'h12', locale: 'x!' },
});

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.transfer-paste').fill(text);
  await page.locator('.field:has(.transfer-paste) + .row > button').click();
  await page.locator('.import-preview').waitFor();
}

/** What the welcome page and the options show, beside the surfaces that a reader works in. */
export const optionsSurfaces: readonly OptionsSurface[] = [
  { name: 'welcome', page: 'welcome', rest: '', consent: false, drawn: '#consent-title' },
  { name: 'welcome-people', page: 'welcome', rest: '', drawn: '.welcome-run' },
  { name: 'display', page: 'options', rest: '#display', drawn: '#display-title' },
  {
    name: 'people',
    page: 'options',
    rest: '#people',
    drawn: '#people-title',
    act: withSample,
  },
  {
    name: 'person',
    page: 'options',
    rest: '#people',
    drawn: '#people-title',
    act: async (page) => {
      await withSample(page);
      await page.setViewportSize({ width: 900, height: 1900 });
      await page.locator('.people-table tr', { hasText: 'Priya' }).locator('button').first().click();
      await page.locator('dialog .own-norms > summary').waitFor();
      for (const add of await page.locator('dialog .editor-group > .row > button:only-of-type').all())
        await add.click();
      await page.locator('dialog .own-norms > summary').click();
      await page.locator('dialog button[type=submit]').click();
    },
  },
  {
    name: 'norms',
    page: 'options',
    rest: '#norms',
    drawn: '#norms-title',
    act: async (page) => {
      const amount = page.locator('section[aria-labelledby=norms-title] .norm-amount').first();
      await amount.fill((await amount.inputValue()) === '3' ? '4' : '3');
      await page.locator('.norm-versions > summary').click();
      await page.locator('.undo-toast').waitFor();
    },
  },
  {
    name: 'steps',
    page: 'options',
    rest: '#norms',
    drawn: '#norms-title',
    act: async (page) => {
      await page.locator('section[aria-labelledby=norms-title] .norm-tool').first().click();
      await page.locator('dialog .button.primary').click();
      await page.locator('dialog .editor-problem').first().waitFor();
    },
  },
  {
    name: 'import',
    page: 'options',
    rest: '#transfer',
    drawn: '#transfer-title',
    act: (page) => paste(page, list),
  },
  {
    name: 'restore',
    page: 'options',
    rest: '#transfer',
    drawn: '#transfer-title',
    act: (page) => paste(page, everything),
  },
  {
    name: 'encoding',
    page: 'options',
    rest: '#transfer',
    drawn: '#transfer-title',
    act: async (page) => {
      // Two names in Shift_JIS.
      const names = [
        0x8e, 0x52, 0x93, 0x63, 0x2c, 0x55, 0x54, 0x43, 0x0a, 0x97, 0xe9, 0x96, 0xd8, 0x2c, 0x55, 0x54, 0x43,
        0x0a,
      ];
      const buffer = Buffer.from([...Buffer.from('name,zone\n'), ...names]);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'team.csv', mimeType: 'text/csv', buffer });
      await page.locator('.import-encoding .problem').waitFor();
    },
  },
  {
    name: 'delete-all',
    page: 'options',
    rest: '#transfer',
    drawn: '#transfer-title',
    act: async (page) => {
      await page.locator('section[aria-labelledby=transfer-title] .card .button').last().click();
      await page.locator('dialog button[type=submit]').click();
      await page.locator('dialog .problem').waitFor();
    },
  },
  { name: 'about', page: 'options', rest: '#about', drawn: '#about-title' },
];
