import type { StoredDecision } from '@/utils/store/database';
import { webLinksIn } from '@/utils/store/document-links';
import type { Compared } from './compared';
import { documentChanges, type HttpFor } from './document-changes';
import { threadChanges, type When } from './thread-changes';

/**
 * *Compare now*: what is other than what was logged, in each document that others can open and, where it is open in a
 * tab, in the thread. Changes nothing, here or there.
 */
export async function compareWithLogged(
  stored: StoredDecision,
  { httpFor, when }: { readonly httpFor: HttpFor; readonly when: When },
): Promise<readonly Compared[]> {
  const { source } = stored.decision;
  const documents = webLinksIn(stored.links).map(({ destination, link }) =>
    documentChanges(stored, destination, link, httpFor),
  );
  const thread = source === null ? [] : [threadChanges(stored, source, when)];
  return await Promise.all([...documents, ...thread]);
}
