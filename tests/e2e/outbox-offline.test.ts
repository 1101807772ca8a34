import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectRegister } from './support/connect-notion.ts';
import { type GrantedBuild, grantedBuild } from './support/granted-build.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { documents } from './support/office-documents.ts';
import { itemWhere, lostOrDoubled, markedDecision, saveTo } from './support/sent-decision.ts';

let build: GrantedBuild;
let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  build = await grantedBuild();
  office = await launchOffice({ extension: build.folder });
  await connectRegister(office);
  page = await office.extensionPage('options');
});
afterAll(async () => {
  await office?.close();
  await build?.remove();
});

test('saved while offline', async () => {
  await office.context.setOffline(true);
  const decision = markedDecision(1);
  const draft = await saveTo(office, 'notion', decision);
  const item = await itemWhere(page, decision.key, 'x', ({ state }) => state !== 'queued' && state !== 'sending');
  console.log(item.state, item.failure, await office.worker.evaluate(() => navigator.onLine));
  console.log(await draft.locator('.outbox-item').innerText());
  await office.worker.evaluate(() => addEventListener('online', () => Object.assign(globalThis, {cameBack: true})));
 const t = Date.now();
  await office.context.setOffline(false);
await new Promise((r) => setTimeout(r, 1000));
console.log(await office.worker.evaluate(() => [navigator.onLine, Reflect.get(globalThis, 'cameBack')]));
  const item2 = await itemWhere(page, decision.key, 'x', ({ state }) => state === 'done');
  console.log(Date.now() - t, item2.state);
});
