import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';

/** Gmail with a thread of so many messages open, each of them expanded. */
export async function openLongGmail({ context }: OfficeInBrowser, messages: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/?long=${messages}&fill=0#inbox`);
  await page.locator('tr.zA').first().waitFor();
  await page.evaluate(() => window.officeGmail.openThread('long'));
  await page.locator('.h7').first().waitFor();
  await page.evaluate((count) => {
    for (let at = 0; at < count; at++) window.officeGmail.expand(at);
  }, messages);
  await page.waitForTimeout(3000);
  return page;
}

/** Slack with a thread of so many messages open, all of them in the page, as if the window were that high. */
export async function openLongSlack({ context }: OfficeInBrowser, messages: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://app.slack.com/client/T0FERNHILL/C0LAUNCH1?long=${messages}&messages=40`);
  await page.locator('[data-qa="message_container"]').first().waitFor();
  await page.addStyleTag({
    content: '[data-qa="threads_flexpane"] .c-scrollbar__hider { height: 2000000px !important; flex: none }',
  });
  await page.waitForFunction(() => window.officeSlack !== undefined);
  await page.evaluate(() => window.officeSlack.openThread());
  const drawn = page.locator('[data-qa="threads_flexpane"] [data-qa="message_container"]');
  await drawn.nth(messages - 1).waitFor({ state: 'attached' });
  await page.waitForTimeout(3000);
  return page;
}
