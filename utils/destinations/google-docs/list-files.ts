import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { ask } from '@/utils/connections/google/client';
import type { Purpose } from '@/utils/connections/google/failures';
import type { GoogleSettings } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';

/** Without it Drive answers as if nothing of ours stood in a shared drive, where somebody may have moved it. */
export const everywhere = { supportsAllDrives: true } as const;

/** Files as far as they were listed; `isWhole` false: the list did not come to an end, and others may be in it. */
export interface Files {
  readonly files: readonly drive_v3.Schema$File[];
  readonly isWhole: boolean;
}

const mostPages = 100;

/**
 * All files of ours that match. Drive ends a page where it likes, an empty one among them: only a list that was
 * read to its end proves that something is not there (`FileList.nextPageToken`, read 2026-11-23).
 */
export async function listFiles(
  settings: GoogleSettings,
  http: Http,
  purpose: Purpose,
  { members, ...asked }: { readonly q: string; readonly orderBy: string; readonly members: string },
): Promise<Outcome<Files>> {
  const files: drive_v3.Schema$File[] = [];
  const seen = new Set<string>();
  let pageToken: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await ask(settings, http, purpose, ({ drive }) =>
      drive.files.list({
        ...asked,
        ...everywhere,
        includeItemsFromAllDrives: true,
        fields: `nextPageToken,files(${members})`,
        ...(pageToken === undefined ? {} : { pageToken }),
      }),
    );
    if (!answer.ok) return answer;
    files.push(...(answer.value.data.files ?? []));
    pageToken = answer.value.data.nextPageToken ?? undefined;
    if (pageToken === undefined) return { ok: true, value: { files, isWhole: true } };
    // One that came before would lead round for ever.
    if (seen.has(pageToken)) break;
    seen.add(pageToken);
  }
  return { ok: true, value: { files, isWhole: false } };
}
