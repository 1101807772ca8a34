import { cp, rm } from 'node:fs/promises';
import type { BrowserContext, Worker } from 'playwright-core';
import { extensionFolder } from './browser.ts';
import { emptyWelcome } from './empty-welcome.ts';
import { type NewState, readNewState } from './kept-extension.ts';
import { makeQuickFolder } from './quick-folder.ts';
import { until } from './shadow.ts';
import { workerOf } from './worker-state.ts';

/** To the browser's own target, in the domain for drivers: the types of a stable Chromium do not have it. */
export type Send = (method: string, values: object) => Promise<object>;

/** An extension as it was installed in a browser. */
export interface Installation {
  readonly id: string;
  /** Where its files are; a copy of the build that the tests share, or null for another build. */
  readonly copy: string | null;
  /** How it was before anything was done with it; null for one that can't be made new again. */
  readonly state: NewState | null;
  /** Has the welcome page as it is built again, where it was left empty. */
  fillWelcome(): Promise<void>;
}

/** Installs a build, by default the one that the tests share, and answers it with its worker. */
export async function install(
  context: BrowserContext,
  send: Send,
  build: string | undefined,
  isWelcomeEmpty: boolean,
): Promise<Installation & { readonly worker: Worker }> {
  // The id is made of the path: a folder of its own is an installation without a past.
  const copy = build === undefined ? await makeQuickFolder('meantime-build-') : null;
  if (copy !== null) await cp(extensionFolder, copy, { recursive: true });
  const path = copy ?? build ?? extensionFolder;
  const fillWelcome = isWelcomeEmpty ? await emptyWelcome(path) : async () => {};
  const id = Reflect.get(await send('Extensions.loadUnpacked', { path }), 'id');
  if (typeof id !== 'string') throw new Error('The browser did not install the extension');
  const worker = await until('the worker', async () => workerOf(context, id), 60_000);
  const state = copy !== null && isWelcomeEmpty ? await readNewState(worker) : null;
  return { id, copy, state, fillWelcome, worker };
}

/** Removes it from the browser, and the copy of its files. */
export async function uninstall(
  context: BrowserContext,
  send: Send,
  { id, copy }: Installation,
): Promise<void> {
  await send('Extensions.uninstall', { id });
  await until('the end of the worker', async () => workerOf(context, id) === null);
  if (copy !== null) await rm(copy, { recursive: true, force: true });
}
