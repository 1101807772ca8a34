import type { Http } from '@/utils/connections/http';
import { clientFor, get, reading } from '@/utils/connections/notion/client';
import type { Outcome } from '@/utils/connections/outcome';
import { outlineOf } from '../outline/outline-of';
import { bareText, hashOfBare } from '../written/fingerprint';
import { calloutTrees } from './callout';
import { listedBlock, ownText } from './listing';
import type { NotionWork } from './progress';

/**
 * Whether our callout still says what we wrote, or already what we are about to write, or what an update that was
 * given up may have written: a person's words in it
 * are not taken away. True where nothing was noted, and where it cannot be read: then writing tells more. Where the
 * note is damaged only what the callout says can tell.
 */
export async function isOwnCallout(work: NotionWork, id: string, http: Http): Promise<Outcome<boolean>> {
  const noted = work.link?.notes?.sectionHashes ?? null;
  const isDamaged = work.link?.notes?.sectionHashes === null;
  const [, , hash] = noted?.find(([kind]) => kind === 'box') ?? [];
  if (!isDamaged && hash === undefined) return { ok: true, value: true };
  const client = clientFor(work.settings, http);
  const read = await reading(http, () => get(client, `blocks/${id}`));
  if (!read.ok) return read.kind === 'again' ? read : { ok: true, value: true };
  const bare = bareText(listedBlock(read.value).text);
  const ours = [work.decision, ...(work.left ?? [])].flatMap((each) =>
    calloutTrees(outlineOf(each, work.words)).slice(0, 1),
  );
  const isOurs = ours.some((each) => bareText(ownText(each)) === bare);
  return { ok: true, value: isOurs || (await hashOfBare(bare)) === hash };
}
