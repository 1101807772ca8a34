import { openCard, pressLogDecision, waitForBadges } from '../../tests/e2e/support/badges.ts';
import { openedDraft } from '../../tests/e2e/support/opened-draft.ts';
import { listShadow, until } from '../../tests/e2e/support/shadow.ts';
import { fillAndSave } from './draft.ts';
import type { Stage } from './stage.ts';

/** Both jobs in Slack: the channel, the thread pane, the card, the decision. */
export async function playSlack(stage: Stage, known: Set<string>): Promise<void> {
  const page = await stage.office.openSlack();
  await waitForBadges(page, 3);
  await stage.shoot(page, '5-slack-channel');

  await page
    .getByRole('button', { name: /\d+ repl(y|ies)/ })
    .last()
    .click();
  await page.locator('[data-qa="threads_flexpane"]').waitFor();
  await openCard(page, '[data-qa="threads_flexpane"]');
  await stage.shoot(page, '6-slack-thread');
  await pressLogDecision(page);
  const draft = await openedDraft(stage.office, known);
  await fillAndSave(stage, draft, '7-slack-decision', {
    decision: 'Support covers the weekend of the rollout: Ananya on Saturday, Noa on Sunday.',
    why: 'The vendor needs an answer today, and Sunday is a working day in Haifa.',
  });
  await draft.close();
  await page.close();

  const direct = await stage.office.openSlack('/client/T0FERNHILL/D0ANANYA1');
  await waitForBadges(direct, 1);
  await until('the quiet line', async () =>
    (await listShadow(direct, 'note')).some(({ box }) => box !== null),
  );
  await stage.shoot(direct, '11-slack-direct');
  await direct.close();
}
