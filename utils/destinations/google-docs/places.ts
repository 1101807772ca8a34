import type { Account, Listing, Wire } from '../destination';
import type { Outcome } from '../outcome';
import { ask } from './client';
import { listFiles } from './list-files';
import { quoted } from './query';
import type { GooglePlace, GoogleSettings } from './settings';

const folder = 'application/vnd.google-apps.folder';

/** Whose account it is. One request. */
export async function checkGoogle(settings: GoogleSettings, wire: Wire): Promise<Outcome<Account>> {
  const answer = await ask(settings, wire, 'connect', ({ drive }) =>
    drive.about.get({ fields: 'user(displayName,emailAddress)' }),
  );
  if (!answer.ok) return answer;
  const { emailAddress, displayName } = answer.value.data.user ?? {};
  // An organisation can keep addresses from apps.
  return { ok: true, value: { name: emailAddress ?? displayName ?? 'Google account' } };
}

/** Folders that this app made and that match; others it cannot see. */
export async function googlePlaces(
  settings: GoogleSettings,
  query: string,
  wire: Wire,
): Promise<Listing<GooglePlace>> {
  const named = query.trim() === '' ? '' : ` and name contains ${quoted(query.trim())}`;
  const answer = await listFiles(settings, wire, 'connect', {
    q: `mimeType = '${folder}' and trashed=false${named}`,
    orderBy: 'name',
    members: 'id,name',
  });
  if (!answer.ok) return answer;
  return {
    ok: true,
    value: answer.value.files.flatMap(({ id, name }) => (id ? [{ folderId: id, name: name ?? '' }] : [])),
    ...(answer.value.isWhole ? {} : { isWhole: false }),
  };
}

/** Makes a folder in *My Drive*. One request; asked by a click, so the user sees what came of it. */
export async function makeFolder(
  settings: GoogleSettings,
  name: string,
  wire: Wire,
): Promise<Outcome<GooglePlace>> {
  const answer = await ask(settings, wire, 'connect', ({ drive }) =>
    drive.files.create({ fields: 'id,name', requestBody: { name, mimeType: folder } }),
  );
  if (!answer.ok) return answer;
  return { ok: true, value: { folderId: answer.value.data.id ?? '', name: answer.value.data.name ?? name } };
}
