import type { Stage } from './stage.ts';

/** The extension's own pages: the team at a glance, the people list and the log of what both plays decided. */
export async function playPages(stage: Stage): Promise<void> {
  const popup = await stage.office.extensionPage('popup');
  await popup.setViewportSize({ width: 440, height: 600 });
  await popup.getByText('Ananya Rao').first().waitFor();
  await stage.shoot(popup, '8-popup');
  await popup.close();

  const options = await stage.office.extensionPage('options');
  await options.getByText('Ananya Rao').first().waitFor();
  await stage.shoot(options, '9-people');
  await options.close();

  const log = await stage.office.extensionPage('log');
  await log
    .getByRole('link', { name: /Rollout plan/ })
    .first()
    .click();
  await log.locator('article.record #record-title').waitFor();
  await stage.shoot(log, '10-log');
  await log.close();
}
