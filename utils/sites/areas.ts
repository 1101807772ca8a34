import { contains } from './read/nodes';
import type { Asides, SiteAdapter } from './site';

/** Where people are looked for: below the root, and in what stands aside of it. No element lies in two. */
export function areasOf(
  adapter: Pick<SiteAdapter, 'root' | 'asides'>,
  document: Document,
  root: Element | null = adapter.root(document),
  { names }: Pick<Asides, 'names'> = adapter.asides?.(document) ?? { names: [] },
): Element[] {
  const outside = names.filter((element) => !contains(root, element));
  return root === null ? outside : [root, ...outside];
}
