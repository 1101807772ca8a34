import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import type { Wire } from '../destination';
import type { Outcome } from '../outcome';
import { ask } from './client';
import type { Purpose } from './failures';
import type { GoogleSettings } from './settings';

/** Without it Drive answers as if nothing of ours stood in a shared drive, where somebody may have moved it. */
export const everywhere = { supportsAllDrives: true } as const;

/**
 * All files of ours that match. Drive ends a page where it likes, an empty one among them: only a list that was
 * read to its end proves that something is not there (`FileList.nextPageToken`, read 2026-11-23).
 */
export async function listFiles(
  settings: GoogleSettings,
  wire: Wire,
  purpose: Purpose,
  { members, ...asked }: { readonly q: string; readonly orderBy: string; readonly members: string },
): Promise<Outcome<readonly drive_v3.Schema$File[]>> {
  const all: drive_v3.Schema$File[] = [];
  let pageToken: string | undefined;
  do {
    const answer = await ask(settings, wire, purpose, ({ drive }) =>
      drive.files.list({
        ...asked,
        ...everywhere,
        includeItemsFromAllDrives: true,
        fields: `nextPageToken,files(${members})`,
        ...(pageToken === undefined ? {} : { pageToken }),
      }),
    );
    if (!answer.ok) return answer;
    const { files, nextPageToken } = answer.value.data;
    all.push(...(files ?? []));
    pageToken = nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  return { ok: true, value: all };
}
