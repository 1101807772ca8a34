import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Words } from './decisions.ts';
import type { Stage } from './stage.ts';

/** Fills the draft in, field by field, as a reader would. */
export async function fillDraft(page: Page, words: Words): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field('Template').selectOption({ label: words.template });
  if (words.title !== undefined) await field('Title').fill(words.title);
  await field('Decision').fill(words.decision);
  await field('Why').fill(words.why);
  await field('Status').selectOption({ label: words.status });
  await page.locator('.draft-more > summary').first().click();
  for (const [role, names] of Object.entries(words.roles)) {
    for (const name of names) await giveRole(page, role, name);
  }
  if (words.status === 'Proposed') {
    await page.getByRole('button', { name: 'Propose a time' }).click();
    await page.getByText('your time,').first().waitFor();
  }
  if (words.options.length > 0) await fillMore(page, words);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
}

/** Gives somebody a role; whoever is not of the thread is added first, as one who helped. */
async function giveRole(page: Page, role: string, name: string): Promise<void> {
  const give = (one: string) => page.getByRole('button', { name: `${one}: ${name}`, exact: true });
  const given = give(role);
  // Of many people some are behind this.
  const more = page.locator('.draft-more-people');
  if ((await more.count()) > 0) {
    await more.click();
    await more.waitFor({ state: 'detached' });
  }
  if ((await given.count()) === 0) {
    const box = page.getByRole('combobox', { name: 'Add someone' });
    const option = page.getByRole('option', { name }).first();
    await box.fill(name);
    // Before the list is there, Enter takes nobody; and who is of the thread may be drawn only now.
    await given.or(option).first().waitFor();
    if (await option.isVisible()) {
      await box.press('Enter');
      if (role === 'Contributors') return;
      await give('Contributors').click();
    } else {
      await box.fill('');
    }
  }
  await given.click();
}

/** Options, actions and the day to look again, which stand below a fold. */
async function fillMore(page: Page, { options, actions, revisitInDays }: Words): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await page.locator('.draft-more > summary').last().click();
  await field('Options not taken').fill(options.join('\n'));
  for (const [at, { what, owner, inDays }] of actions.entries()) {
    await page.getByRole('button', { name: 'Add an action' }).click();
    await field(`Action ${at + 1}`).fill(what);
    await field(`Owner of action ${at + 1}`).fill(owner);
    await field(`Action ${at + 1} is due`).fill(dayAhead(inDays));
  }
  if (revisitInDays !== undefined) await field('Revisit on').fill(dayAhead(revisitInDays));
}

/** Downloads the saved draft as Markdown and remembers the file. */
export async function keepMarkdown(stage: Stage, page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download/ }).click();
  const file = await download;
  const path = join(stage.folder, file.suggestedFilename());
  await file.saveAs(path);
  stage.keep(path);
}

function dayAhead(days: number): string {
  return Temporal.Now.plainDateISO().add({ days }).toString();
}
