import type { Page } from 'playwright-core';
import { openCard, pressLogDecision, waitForBadges } from '../../tests/e2e/support/badges.ts';
import { cardTakesClicks } from '../../tests/e2e/support/card.ts';
import { insideChips } from '../../tests/e2e/support/chips.ts';
import { openedDraft } from '../../tests/e2e/support/opened-draft.ts';
import { until } from '../../tests/e2e/support/shadow.ts';
import { eventLog, rollout } from './decisions.ts';
import { keepDocument } from './documents.ts';
import { fillDraft, keepMarkdown } from './draft.ts';
import { documentLink, pressSave } from './send.ts';
import type { Stage } from './stage.ts';

/** Job one and two in Gmail: read the inbox, open a thread, see the reply window, log what was decided. */
export async function playGmail(stage: Stage, known: Set<string>): Promise<void> {
  const page = await stage.office.openGmail();
  await waitForBadges(page, 5);
  await stage.shoot(page, '1-gmail-inbox');

  await openThread(page, 'Which database for the event log?');
  await stage.shoot(page, '2-gmail-thread');
  await openCard(page, '[role="main"]');
  // It fades in.
  await cardTakesClicks(page);
  await stage.shoot(page, '3-gmail-card');
  await pressLogDecision(page);
  const short = await openedDraft(stage.office, known);
  await fillDraft(short, eventLog);
  await stage.shoot(short, '4-gmail-decision');
  await short.getByLabel('Document goes to').selectOption('log');
  await short.getByRole('button', { name: 'Save to the decision log' }).click();
  await keepMarkdown(stage, short);
  await short.close();
  await page.close();

  await logRollout(stage, known);
  await compose(stage);
}

/** The long decision, into both places. */
async function logRollout(stage: Stage, known: Set<string>): Promise<void> {
  const page = await stage.office.openGmail();
  await openThread(page, 'Rollout plan for Q1');
  await openOlder(page);
  await openCard(page, '[role="main"]');
  await pressLogDecision(page);
  const draft = await openedDraft(stage.office, known);
  await fillDraft(draft, rollout);
  await pressSave(draft, 'notion');
  await keepDocument(stage, await documentLink(draft, 'notion'), '15-gmail-in-notion', rollout);
  await pressSave(draft, 'google-docs');
  await keepDocument(stage, await documentLink(draft, 'google-docs'), '16-gmail-in-google-docs', rollout);
  await stage.shoot(draft, '14-sent');
  await keepMarkdown(stage, draft);
  await draft.close();
  await page.close();
}

async function openThread(page: Page, subject: string): Promise<void> {
  await waitForBadges(page, 5);
  // On its subject, as a reader does: in the middle of the row may be a badge, which answers clicks of its own.
  await page.locator('[role="main"] tr.zA:visible .bog', { hasText: subject }).click();
  await page.getByRole('heading', { name: subject }).waitFor();
  await waitForBadges(page, 1);
}

/** Opens the pile and all older messages but one, so that the document has to say what was not read. */
async function openOlder(page: Page): Promise<void> {
  const messages = page.locator('[role="main"] [role="listitem"]');
  await messages.and(page.locator('.kx')).click();
  // On its date: a badge answers clicks of its own.
  for (const at of [4, 2, 1, 0]) await messages.nth(at).click({ position: { x: 900, y: 34 } });
  await waitForBadges(page, 4);
}

/** A new mail to three people. */
async function compose(stage: Stage): Promise<void> {
  const inbox = await stage.office.openGmail();
  await waitForBadges(inbox, 5);
  const to = ['ananya', 'jonas', 'mei'].map((name) => `${name}@fernhill.example`);
  await inbox.evaluate((wanted) => window.officeGmail.compose('popup', { to: wanted }), to);
  await until('a clock on each chip', async () => (await insideChips(inbox)) === to.length);
  await stage.shoot(inbox, '12-gmail-compose');
  await inbox.close();
}
