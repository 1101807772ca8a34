import { oncePerPass } from '../read/pass';
import { type Comment, commentsDrawn } from './comment';

/** The name that the page shows; empty where it shows several accounts under it, so that it says of none who that is. */
export function nameOfOne({ name }: Pick<Comment, 'name'>, document: Document): string {
  const byName = oncePerPass(document, 'accounts', () =>
    Map.groupBy(commentsDrawn(document), (comment) => comment.name),
  );
  const accounts = new Set(byName.get(name)?.map(({ username }) => username));
  return accounts.size > 1 ? '' : name;
}
