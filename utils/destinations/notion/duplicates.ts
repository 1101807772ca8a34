import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { DocumentLink, FoundDuplicates } from '../destination';
import { runsOf, startsOfRepeats } from './block-runs';
import { findDocuments } from './find';
import { someChildrenOf } from './listing';
import type { NotionNotes } from './notes';
import type { NotionWork } from './progress';

/**
 * What stands there once too often: after a create documents with the decision's key, and in the document runs
 * of blocks that are word for word what `made` appended, but are not those that Notion told us of.
 */
export async function findDuplicates(
  work: NotionWork,
  made: DocumentLink<NotionNotes>,
  http: Http,
): Promise<Outcome<FoundDuplicates>> {
  const found =
    work.kind === 'create' ? await findDocuments(work, http) : ({ ok: true, value: [made] } as const);
  if (!found.ok) return found;
  const appended = runsOf(made.notes?.blockRuns).appended;
  const documents = found.value;
  if (appended.length === 0) return { ok: true, value: { documents } };
  // What could be read may tell of a repeated one; only a whole list tells that there is none.
  const listed = await someChildrenOf(work.settings, made.id, http);
  if (!listed.ok) return listed;
  // What was appended since is ours as well, and may say the same in the same minute.
  const known = [...runsOf(made.notes?.blockRuns).known, ...runsOf(work.link?.notes?.blockRuns).known];
  const repeated = startsOfRepeats(listed.value.items, appended, known).map((id) => hrefOf(made, id));
  return { ok: true, value: { documents, repeated } };
}

function hrefOf({ href }: DocumentLink, block: string): string {
  return `${href.replace(/#.*$/, '')}#${block.replaceAll('-', '')}`;
}
