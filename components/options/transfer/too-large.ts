import { mostBackupBytes } from '@/utils/backup/is-backup';
import { mostBytes } from '@/utils/roster/file/decode';

/** A sentence where a file is larger than what it begins as may be; null where it can be read. */
export async function tooLarge(file: File): Promise<string | null> {
  if (file.size <= mostBytes) return null;
  if (file.size > mostBackupBytes)
    return `${file.name} is larger than ${mostBackupBytes / 1e6} MB, more than a page can read at once. Nothing was read.`;
  // The rest is looked at only where the file can be one of everything: a video is not.
  const start = new TextDecoder().decode(await file.slice(0, 100).arrayBuffer());
  if (/^\s*\{/.test(start)) return null;
  return `${file.name} is larger than ${mostBytes / 1e6} MB; a list of people is far smaller. Nothing was read.`;
}
