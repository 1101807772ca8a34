import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, rootOf } from '@/utils/sites/read/dom';
import type { ReadContext, SiteAdapter } from '@/utils/sites/site';

/** The page as it is now; `me`: addresses of the reader's besides the one that the page itself says. */
export const contextNow = (
  adapter: Pick<SiteAdapter, 'me'>,
  me: readonly PersonHint[] = [],
): ReadContext => ({
  document,
  location,
  me: [...adapter.me(document), ...me],
  now: Date.now(),
  language: attr(rootOf(document), 'lang') ?? '',
});
