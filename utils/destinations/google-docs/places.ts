import type { Listing } from '@/utils/connections/account';
import { ask } from '@/utils/connections/google/client';
import type { GooglePlace, GoogleSettings } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { listFiles } from './list-files';
import { quoted } from './query';

const folder = 'application/vnd.google-apps.folder';

/** Folders that this app made and that match; others it cannot see. */
export async function googlePlaces(
  settings: GoogleSettings,
  query: string,
  http: Http,
): Promise<Listing<GooglePlace>> {
  const named = query.trim() === '' ? '' : ` and name contains ${quoted(query.trim())}`;
  const answer = await listFiles(settings, http, 'connect', {
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
  http: Http,
): Promise<Outcome<GooglePlace>> {
  const answer = await ask(settings, http, 'connect', ({ drive }) =>
    drive.files.create({ fields: 'id,name', requestBody: { name, mimeType: folder } }),
  );
  if (!answer.ok) return answer;
  return { ok: true, value: { folderId: answer.value.data.id ?? '', name: answer.value.data.name ?? name } };
}
