import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister } from './support/connect-notion.ts';
import { type GrantedBuild, grantedBuild } from './support/granted-build.ts';
import { type KeptProfile, keptProfile } from './support/kill-browser.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openAt } from './support/open-at.ts';
import { expectOneDocument, itemOf, itemWhere, markedDecision, saveTo } from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { untilEnded } from './support/until-ended.ts';

let build: GrantedBuild;
let profile: KeptProfile;
let office: OfficeInBrowser;
beforeAll(async () => {
  build = await grantedBuild();
  profile = await keptProfile();
  office = await launchOffice({ extension: build.folder, profile: profile.folder });
  await connectRegister(office);
  await connectGoogle(office);
});
afterAll(async () => {
  await office?.close();
  await profile?.remove();
  await build?.remove();
});

test('the browser is killed with a document on its way to each, and one in line: each arrives once', async () => {
  const { notion, google } = office.office;
  const saved = [
    { to: 'notion', decision: markedDecision(1, 20) },
    { to: 'google-docs', decision: markedDecision(2, 20) },
    { to: 'notion', decision: markedDecision(3, 20) },
  ] as const;
  notion.faults.push({ kind: 'slow', on: 'POST /v1/pages', ms: 60_000 });
  google.faults.push({ kind: 'slow', on: 'POST /upload/drive/v3/files', ms: 60_000 });
  for (const { to, decision } of saved) {
    const draft = await saveTo(office, to, decision);
    // A click alone is not saved yet, and what is not saved the browser may take with it.
    await itemWhere(draft, decision.key, 'the save', () => true);
  }
  await until('both requests', async () =>
    [notion, google].every(({ log }) => log.some(({ call }) => /^POST .*(pages|files)$/.test(call))),
  );
  await profile.kill(office.context);

  const { port } = office.office;
  const again = await launchBrowser(port, { extension: build.folder, profile: profile.folder });
  const page = await openAt(again.context, `chrome-extension://${again.extensionId}/options.html`);
  await untilEnded(
    page,
    office.office,
    saved.map(({ decision }) => decision.key),
  );
  for (const { to, decision } of saved) {
    expect(await itemOf(page, decision.key)).toMatchObject({ state: 'done' });
    expectOneDocument(office.office, to, decision);
    const name = to === 'notion' ? 'Notion' : 'Google Docs';
    await page.goto(`chrome-extension://${again.extensionId}/draft.html?key=${decision.key}`);
    await page.getByRole('link', { name: `Open in ${name}` }).waitFor();
  }
  await again.close();
});
