import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '@/components/ui/words';
import { type LayerField, ownSource } from '@/utils/roster/layers/layer';
import type { StoredPerson } from '@/utils/store/database';
import { storedSources } from '@/utils/store/layers/sources';
import { sourceName } from './source-name';

/** What the source is called that a field of a person comes from; null where it is the user's own. */
export function useSourceOf(person: StoredPerson | null, field: LayerField): string | null {
  const { say } = useWords();
  const sources = useLiveQuery(() => storedSources());
  const source = person?.origin?.fields[field]?.source;
  if (source === undefined || source === ownSource || sources === undefined) return null;
  return sourceName(source, sources, say);
}
