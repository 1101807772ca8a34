import type { Listing } from '@/utils/connections/account';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import { listFiles } from './list-files';
import { quoted } from './query';

/** Documents of a name that Meantime created in this account, the one changed last first. */
export async function listDocuments(
  settings: GoogleSettings,
  name: string,
  http: Http,
): Promise<Listing<{ readonly id: string; readonly name: string }>> {
  const listed = await listFiles(settings, http, 'connect', {
    q: `name = ${quoted(name)} and mimeType='application/vnd.google-apps.document' and trashed=false`,
    orderBy: 'modifiedTime desc',
    members: 'id,name',
  });
  if (!listed.ok) return listed;
  const value = listed.value.files.flatMap(({ id, name: called }) =>
    typeof id === 'string' ? [{ id, name: called ?? name }] : [],
  );
  return { ok: true, value, isWhole: listed.value.isWhole };
}
