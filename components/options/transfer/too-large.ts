import { mostBackupBytes } from '@/utils/backup/is-backup';
import { mostBytes } from '@/utils/roster/file/decode';
import { type Phrase, phrase } from '@/utils/words/phrase';

/** What to say where a file is larger than what it begins as may be; null where it can be read. */
export async function tooLarge(file: File): Promise<Phrase | null> {
  if (file.size <= mostBytes) return null;
  if (file.size > mostBackupBytes)
    return phrase('transfer.too-large-backup', { file: file.name, size: mostBackupBytes / 1e6 });
  // The rest is looked at only where the file can be one of everything: a video is not.
  const start = new TextDecoder().decode(await file.slice(0, 100).arrayBuffer());
  if (/^\s*\{/.test(start)) return null;
  return phrase('transfer.too-large-people', { file: file.name, size: mostBytes / 1e6 });
}
