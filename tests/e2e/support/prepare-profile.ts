import type { BrowserContext, Page, Worker } from 'playwright-core';
import { hintKey } from '../../../utils/domain/people/hint.ts';
import { sampleTeam } from '../../../utils/roster/sample-team.ts';
import { meKey } from '../../../utils/store/me-key.ts';
import { putRows } from './put-rows.ts';
import { setSignals } from './set-signals.ts';
import { until } from './shadow.ts';

/**
 * Consent, and the sample team, as the welcome page leaves them: what a reader clicks for that is tested where it is
 * the matter, and would take as long here as most of what follows.
 */
export async function prepareProfile(
  context: BrowserContext,
  extensionId: string,
  worker: Worker,
  isNew: boolean,
): Promise<void> {
  const welcome = isNew ? await welcomeOpened(context, extensionId).catch(() => null) : null;
  await until('the database', async () => await hasDatabase(worker));
  const today = await worker.evaluate(() => Temporal.Now.plainDateISO().toString());
  const people = sampleTeam(Temporal.PlainDate.from(today)).map((person) => ({
    ...person,
    keys: [...person.addresses.map(hintKey), ...(person.isMe ? [meKey] : [])],
  }));
  await putRows(worker, { people });
  await setSignals(worker, { consent: true, revision: 1 });
  await welcome?.close();
}

/** The same by clicks, in a welcome page that is open. Each step is over once the page says so: left before, it would take its change along. */
export async function acceptAndLoadTeam(welcome: Page): Promise<void> {
  await welcome.getByRole('button', { name: 'Accept and start' }).click();
  await welcome.getByRole('heading', { name: 'Who are your teammates?' }).waitFor();
  await welcome.goto(new URL('/options.html', welcome.url()).href);
  await welcome.getByRole('button', { name: 'Load the sample team' }).click();
  await welcome.getByText('Ananya Rao').first().waitFor();
}

/**
 * The page that the installation opens by itself. Where it came up later, in front of a page of a test, that one
 * would draw a frame a second from then on, and each click in it take two.
 */
export function welcomeOpened(context: BrowserContext, extensionId: string): Promise<Page> {
  const url = `chrome-extension://${extensionId}/welcome.html`;
  const opened = () => context.pages().find((page) => page.url() === url) ?? null;
  return until('the welcome page', async () => opened());
}

/** The worker makes it at its first start. */
function hasDatabase(worker: Worker): Promise<boolean> {
  return worker.evaluate(async () =>
    (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'meantime' && version > 1),
  );
}
