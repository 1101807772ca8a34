import { clientId, folderType, rootId } from '../../office/google/world.ts';
import type { OfficeInBrowser } from './launch.ts';
import { barePage, putRow } from './put-draft.ts';

/**
 * A connected account with a folder of ours, as signing in would have left it an hour ago: its token is over,
 * so the worker has to renew it at the office's sign-in page before it can send anything.
 */
export async function connectGoogle(office: OfficeInBrowser): Promise<{ readonly folderId: string }> {
  const { google } = office.office;
  const now = Date.now();
  const folderId = '1dirDecisionsFernhillOfficeDrive';
  google.consent = 'given';
  google.files.set(folderId, {
    id: folderId,
    name: 'Decisions',
    mimeType: folderType,
    parents: [rootId],
    appProperties: {},
    createdAt: now,
    modifiedAt: now,
    shownAt: now,
    byApp: true,
    explicitlyTrashed: false,
    doc: null,
  });
  const page = await barePage(office);
  await putRow(page, 'connections', {
    destination: 'google-docs',
    settings: { token: 'ya29.over', expiresAt: now - 1000, clientId, account: google.account.email },
    account: google.account.email,
    place: { folderId, name: 'Decisions' },
    connectedAt: now,
  });
  await page.close();
  return { folderId };
}
