import { documentLink, itemOf, pressSave } from './send.ts';
import type { Stage } from './stage.ts';

/** Notion asks for ten minutes of patience: the draft says when it is tried again, and *Try now* brings it there at once. */
export async function playWaiting(stage: Stage): Promise<void> {
  const { office } = stage;
  office.office.notion.faults.push({ kind: '429', on: 'POST /v1/pages', retryAfter: 600 });
  const log = await office.extensionPage('log');
  await log
    .getByRole('link', { name: /event log/ })
    .first()
    .click();
  await log.getByRole('link', { name: 'Update', exact: true }).click();
  await log.getByRole('heading', { name: 'Decision', exact: true }).waitFor();
  await pressSave(log, 'notion');
  await itemOf(log, 'notion').getByText('waiting, tries again').waitFor();
  await stage.shoot(log, '17-waiting');
  await log.getByRole('button', { name: 'Try now' }).click();
  await documentLink(log, 'notion');
  await log.close();
}
