import { useLiveQuery } from 'dexie-react-hooks';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { ownNormsText } from '@/utils/domain/norms/own-words';
import { dateText } from '@/utils/domain/time/words';
import type { StoredPerson } from '@/utils/store/database';
import { saidOwnNorms } from '@/utils/store/layers/own-norm-edits';
import { storedSources } from '@/utils/store/layers/sources';
import { sourceName } from './source-name';

/** What a source gives of somebody's own norms, and since when it says so; nothing where none does. */
export function GivenOwnNorms({ person }: { readonly person: StoredPerson }) {
  const { say } = useWords();
  const { zone, display } = useReader();
  const sources = useLiveQuery(() => storedSources());
  const said = useLiveQuery(() => saidOwnNorms(person), [person]);
  if (said == null || sources === undefined) return null;
  const source = say('sources.origin-since', {
    source: sourceName(said.source, sources, say),
    date: dateText(said.seen, zone, display),
  });
  const value = ownNormsText(said.value, say) || say('sources.none');
  return <p className="options-lead">{say('sources.value-from', { value, source })}</p>;
}
