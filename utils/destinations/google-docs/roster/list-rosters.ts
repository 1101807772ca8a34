import type { Listing } from '@/utils/connections/account';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { listFiles } from '../list-files';
import { quoted } from '../query';

/** A roster sheet of ours in the account. */
export interface RosterFile {
  readonly fileId: string;
  readonly name: string;
  /** Whether all people of the list were written into it. */
  readonly isWhole: boolean;
}

/** How a roster sheet is known again among what we made: by properties of its own, whatever it is called. */
export const rosterMark = { meantimeRoster: 'people' } as const;
export const attemptProperty = 'meantimeAttempt';
export const wholeMark = { meantimeWhole: 'yes' } as const;

const has = (key: string, value: string) => `appProperties has { key='${key}' and value=${quoted(value)} }`;
const ours = has('meantimeRoster', rosterMark.meantimeRoster);

/** All roster sheets that Meantime made in this account, the newest first. */
export async function listRosters(settings: GoogleSettings, http: Http): Promise<Listing<RosterFile>> {
  const members = 'id,name,appProperties';
  const listed = await listFiles(settings, http, 'connect', {
    q: `${ours} and trashed=false`,
    orderBy: 'modifiedTime desc',
    members,
  });
  if (!listed.ok) return listed;
  const value = listed.value.files.flatMap(({ id, name, appProperties }): RosterFile[] => {
    if (typeof id !== 'string') return [];
    return [
      { fileId: id, name: name ?? '', isWhole: appProperties?.meantimeWhole === wholeMark.meantimeWhole },
    ];
  });
  return { ok: true, value, isWhole: listed.value.isWhole };
}

/** The sheet that one attempt made; null where Drive shows none. */
export async function findAttempt(
  settings: GoogleSettings,
  attempt: string,
  http: Http,
): Promise<Outcome<string | null>> {
  const found = await listFiles(settings, http, 'look', {
    q: `${has(attemptProperty, attempt)} and trashed=false`,
    orderBy: 'createdTime',
    members: 'id',
  });
  return found.ok ? { ok: true, value: found.value.files[0]?.id ?? null } : found;
}
