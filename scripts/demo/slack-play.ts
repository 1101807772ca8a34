import { openCard, pressLogDecision, waitForBadges } from '../../tests/e2e/support/badges.ts';
import { openedDraft } from '../../tests/e2e/support/opened-draft.ts';
import { listShadow, until } from '../../tests/e2e/support/shadow.ts';
import { freeze } from './decisions.ts';
import { keepDocument } from './documents.ts';
import { fillDraft, keepMarkdown } from './draft.ts';
import { documentLink, pressSave } from './send.ts';
import type { Stage } from './stage.ts';

const pane = '[data-qa="threads_flexpane"]';

/** Both jobs in Slack: the channel, the thread pane, the card, the decision. */
export async function playSlack(stage: Stage, known: Set<string>): Promise<void> {
  const page = await stage.office.openSlack();
  await waitForBadges(page, 3);
  await stage.shoot(page, '5-slack-channel');

  const replies = page.getByRole('button', { name: /\d+ repl(y|ies)/ });
  await replies.last().click();
  await page.locator(pane).waitFor();
  await openCard(page, pane);
  await stage.shoot(page, '6-slack-thread');
  await page.keyboard.press('Escape');
  await page.close();

  const earlier = await stage.office.openSlack();
  await waitForBadges(earlier, 3);
  // Two threads further up.
  await earlier.evaluate(() => window.officeSlack.scrollTo(window.officeSlack.threads().at(-3) ?? ''));
  await earlier.getByRole('button', { name: '5 replies' }).click();
  await earlier.locator(pane).waitFor();
  await openCard(earlier, pane);
  await pressLogDecision(earlier);
  const draft = await openedDraft(stage.office, known);
  await fillDraft(draft, freeze);
  await stage.shoot(draft, '7-slack-decision');
  await pressSave(draft, 'google-docs');
  const inGoogle = await documentLink(draft, 'google-docs');
  await keepDocument(stage, inGoogle, '18-slack-in-google-docs', freeze);
  await pressSave(draft, 'notion');
  await keepDocument(stage, await documentLink(draft, 'notion'), '19-slack-in-notion', freeze);
  await keepMarkdown(stage, draft);
  await draft.close();
  await earlier.close();
  await lookAtConversation(stage);
}

/** A direct message, with the quiet line below the composer. */
async function lookAtConversation(stage: Stage): Promise<void> {
  const page = await stage.office.openSlack('/client/T0FERNHILL/D0ANANYA1');
  await waitForBadges(page, 1);
  await until('the quiet line', async () =>
    (await listShadow(page, 'note')).some(({ box, text }) => box !== null && text.includes('for Ananya')),
  );
  await stage.shoot(page, '11-slack-direct');
  await page.close();
}
