import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownTime } from './outlook/words.ts';
import { chromium, startVisit, type Visit } from './visit.ts';

const captures = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/captures/outlook');
const hasCaptures = existsSync(captures);
if (!hasCaptures) console.log('skipped: the saved pages of Outlook are not beside the repository');

test.each([
  ['en', 'Thu 9/17/2026 2:52 PM'],
  ['en-GB', 'Thu 17/09/2026 14:52'],
  ['de', 'Do, 17.09.2026 14:52'],
])('a moment is local text, in %s', (lang, words) => {
  expect(shownTime(new Date(2026, 8, 17, 14, 52).getTime(), lang)).toBe(words);
});

describe.skipIf(!chromium)('Outlook’s page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit();
  });
  afterAll(async () => {
    await visit?.close();
    expect(visit.errors).toEqual([]);
  });
  const container = '[data-app-section=ConversationContainer]';

  test('a conversation: closed messages, a second body that is quoted, a draft, no machine date', async () => {
    const page = await visit.open('outlook', '/mail/?open=rollout', container);
    const seen = await page.evaluate(() => {
      const pane = document.querySelector('[role=main] #ConversationReadingPaneContainer');
      const texts = (selector: string) =>
        [...(pane?.querySelectorAll(selector) ?? [])].map((el) => el.textContent);
      return {
        closed: texts('[aria-expanded=false] > div > span:first-child'),
        senders: texts('[id^=MSG_][id$=_FROM] .OZZZK'),
        bodies: [...(pane?.querySelectorAll('[aria-expanded=true]') ?? [])].map(
          (el) => el.querySelectorAll('[id^=UniqueMessageBody]').length,
        ),
        unsent: pane?.textContent?.includes('This message hasn’t been sent.'),
        dates: pane?.querySelectorAll('time, [datetime]').length,
        subject: pane?.querySelector('[id^=CONV_][id$=_SUBJECT]')?.getAttribute('title'),
        row: document.querySelector('[role=option][aria-selected=true]')?.getAttribute('data-convid'),
        path: location.pathname,
        root: document.querySelector('[id^=primaryMailboxRoot_][role=treeitem]')?.getAttribute('title'),
      };
    });
    expect(seen).toMatchObject({
      closed: ['Tom Becker', 'Jonas Weber'],
      senders: ['Mei Tanaka<mei@fernhill.example>', 'Tom Becker<tom@fernhill.example>'],
      bodies: [2, 2, 1],
      unsent: true,
      dates: 0,
      subject: 'The freeze before the rollout',
      root: 'mara@fernhill.example',
    });
    expect(seen.row).toMatch(/[+/]/);
    expect(seen.path).toBe(`/mail/inbox/id/${encodeURIComponent(seen.row ?? '')}`);
    await page.locator('[role=main] [aria-expanded=false]').first().click();
    expect(await page.locator('[role=main] [aria-expanded=true]').first().locator('li').count()).toBe(2);
    await page.evaluate(() => window.officeOutlook.close());
    expect(await page.locator(container).count()).toBe(0);
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await page.close();
  });

  test('what the saved pages have, it has', async () => {
    if (!hasCaptures) return;
    const ids = (text: string, pattern: RegExp) => [
      ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name.replace(/_[\w]+_/, '_*_'))),
    ];
    for (const [file, path] of [
      ['RECONSTRUCTED-conversation-2026.html', '/mail/?open=rollout'],
      ['reading-pane-message-de-2025.html', '/mail/?open=inner&lang=de&build=2025'],
    ] as const) {
      const known = readFileSync(join(captures, file), 'utf8');
      const page = await visit.open('outlookCloud', path, container);
      const drawn = await page.content();
      for (const pattern of [
        /data-app-section="([^"]+)"/g,
        /data-testid="([^"]+)"/g,
        /data-icon-name="(Arrow[^"]+)"/g,
      ])
        expect(ids(drawn, pattern)).toEqual(expect.arrayContaining(ids(known, pattern)));
      const labels = ids(known, /aria-label="([^"<&@]+)"/g).filter((each) =>
        /Lesebereich|E-Mail-Nachricht|Nachricht|Reading Pane|Email message|Message/.test(each),
      );
      expect(ids(drawn, /aria-label="([^"]+)"/g)).toEqual(
        expect.arrayContaining(labels.filter((each) => !each.includes('Unread'))),
      );
      expect(drawn.includes('id="MSG_')).toBe(!path.includes('2025'));
      await page.close();
    }
  });

  test('somebody of one’s own organisation has no address, in the pane or in the list', async () => {
    const page = await visit.open('outlookLive', '/mail/0/?open=namesake&accounts=2', container);
    expect(await page.locator('.OZZZK').innerText()).toBe('Tom Becker');
    expect(await page.locator('[aria-selected=true] span[title*="@"]').count()).toBe(0);
    expect(await page.locator('[id^=primaryMailboxRoot_]').count()).toBe(2);
    expect(new URL(page.url()).pathname).toMatch(/^\/mail\/0\/inbox\/id\//);
    await page.close();
  });

  test('the list draws itself anew where a row’s size or look changes, not for what lies over it', async () => {
    const page = await visit.open('outlook', '/mail/', '[role=option]');
    const flickers = () => page.evaluate(() => window.officeOutlook.flickers());
    const mark = (style: string, inside: string) =>
      page.evaluate(
        ([css, selector]) => {
          const element = document.createElement('x-guest');
          Object.assign(element.style, JSON.parse(css ?? '{}'));
          element.textContent = 'away';
          document.querySelectorAll(selector ?? '')[1]?.append(element);
        },
        [style, inside],
      );
    await mark('{"position":"absolute","top":"2px"}', '[role=option]');
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await flickers()).toBe(0);
    expect(await page.locator('[role=option] x-guest').count()).toBe(1);
    await mark('{"display":"block","height":"40px"}', '.office-part');
    await expect.poll(flickers).toBe(1);
    expect(await page.locator('x-guest').count()).toBe(0);
    await page.evaluate(() => {
      const row = document.querySelector<HTMLElement>('[role=option]');
      if (row) row.style.paddingTop = '12px';
    });
    await expect.poll(flickers).toBe(2);
    await page.close();
  });

  test('recipients: answers have a kind of their own, typed ones come later, and one build tells no address', async () => {
    const page = await visit.open('outlook365', '/mail/?open=vendor&chips=presence', container);
    await page.locator('[role=menuitem]', { hasText: 'Reply all' }).click();
    const to = page.locator('[role=group][id$=_TO]');
    expect(
      await to.locator('.lpcWrapper').evaluateAll((all) => all.map((el) => el.getAttribute('aria-label'))),
    ).toEqual(['helena@northquay.example', 'm.oyelaran@brightwell.example']);
    const cc = page.locator('[role=group][id$=_CC] [contenteditable]').first();
    await cc.pressSequentially('ananya@fernhill.example');
    expect(await cc.locator('[aria-label]').count()).toBe(0);
    await cc.press('Enter');
    await cc.locator('._EType_RECIPIENT_ENTITY[aria-label="Available Ananya Rao"]').waitFor();
    await page.locator('[id^=editorParent_] [contenteditable]').fill('Yes, it does.');
    await page.locator('button[id*=primaryActionButton]').click();
    expect(await page.evaluate(() => window.officeOutlook.sent())).toEqual([
      {
        text: 'Yes, it does.',
        to: ['helena@northquay.example', 'm.oyelaran@brightwell.example', 'ananya@fernhill.example'],
      },
    ]);
    await page.close();
  });

  test('a mail in a window of its own has neither list nor main', async () => {
    const id = encodeURIComponent('AQQkADAwATMw+fe/12ca0001AAQAKo+ffice/=');
    const page = await visit.open('outlook', `/mail/deeplink/read/${id}`, '#ItemReadingPaneContainer');
    expect(await page.locator('[role=main], [role=option][data-convid]').count()).toBe(0);
    expect(await page.locator('.OZZZK').innerText()).toBe('Helena Brandt<helena@northquay.example>');
    await page.close();
  });
});
