import { ownSource } from '@/utils/roster/layers/layer';
import type { StoredSource } from '@/utils/store/layers/tables';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

/** What a source is called where a value comes from it. */
export function sourceName(id: string, sources: readonly StoredSource[], say: Say<PagesWords>): string {
  if (id === ownSource) return say('sources.origin-own');
  return sources.find((source) => source.id === id)?.name ?? say('sources.gone-source');
}
