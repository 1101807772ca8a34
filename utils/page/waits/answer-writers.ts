import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import { answerInTab } from '@/utils/platform/page-messages';
import { shared, take } from '@/utils/platform/world';
import type { FindSeen } from '@/utils/sites/seen-replies';
import type { SiteAdapter } from '@/utils/sites/site';
import { makeGuard } from '../guard';
import { adapterPart } from '../parts';
import { contextNow } from './context-now';

/** Says who wrote in the threads that are open on the page, when the popup asks; once a page, however often it is run. */
export function answerWriters(find: FindSeen): void {
  shared('writers', () => {
    const guard = makeGuard();
    return answerInTab('writers', () => guard.attempt(() => writersHere(find), []));
  });
}

function writersHere(find: FindSeen): readonly PersonHint[] {
  const adapter = take<SiteAdapter>(adapterPart);
  if (adapter === undefined) return [];
  const authors = find(contextNow(adapter)).flatMap(({ replies }) => replies.map(({ author }) => author));
  return [...new Map(authors.map((author) => [hintKey(author), author])).values()];
}
