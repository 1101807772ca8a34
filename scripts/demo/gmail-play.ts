import { openCard, pressLogDecision, waitForBadges } from '../../tests/e2e/support/badges.ts';
import { insideChips } from '../../tests/e2e/support/chips.ts';
import { openedDraft } from '../../tests/e2e/support/opened-draft.ts';
import { until } from '../../tests/e2e/support/shadow.ts';
import { fillAndSave } from './draft.ts';
import type { Stage } from './stage.ts';

/** Job one and two in Gmail: read the inbox, open a thread, see the reply window, log what was decided. */
export async function playGmail(stage: Stage, known: Set<string>): Promise<void> {
  const page = await stage.office.openGmail();
  await waitForBadges(page, 5);
  await stage.shoot(page, '1-gmail-inbox');

  await page.locator('[role="main"] tr.zA:visible', { hasText: 'Which database for the event log?' }).click();
  await page.getByRole('heading', { name: 'Which database for the event log?' }).waitFor();
  await waitForBadges(page, 1);
  await stage.shoot(page, '2-gmail-thread');

  await openCard(page, '[role="main"]');
  await stage.shoot(page, '3-gmail-card');
  await pressLogDecision(page);
  const draft = await openedDraft(stage.office, known);
  await fillAndSave(stage, draft, '4-gmail-decision', {
    decision: 'The event log lives in Postgres, partitioned by month.',
    why: 'We know how to run it, the load is small, and old partitions can be dropped without a clean-up job.',
  });
  await draft.close();
  await page.close();

  const inbox = await stage.office.openGmail();
  await waitForBadges(inbox, 5);
  const to = ['ananya', 'jonas', 'mei'].map((name) => `${name}@fernhill.example`);
  await inbox.evaluate((wanted) => window.officeGmail.compose('popup', { to: wanted }), to);
  await until('a clock on each chip', async () => (await insideChips(inbox)) === to.length);
  await stage.shoot(inbox, '12-gmail-compose');
  await inbox.close();
}
