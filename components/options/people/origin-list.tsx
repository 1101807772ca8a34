import { useLiveQuery } from 'dexie-react-hooks';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { dateText } from '@/utils/domain/time/words';
import { partName } from '@/utils/roster/field-name';
import { layerFields } from '@/utils/roster/layers/layer';
import type { StoredPerson } from '@/utils/store/database';
import { storedSources } from '@/utils/store/layers/sources';
import { sourceName } from './source-name';

/** Of somebody from a source: where each field comes from and since when. Nothing for people of the user's own. */
export function OriginList({ person }: { readonly person: StoredPerson }) {
  const { say } = useWords();
  const { zone, display } = useReader();
  const sources = useLiveQuery(() => storedSources());
  const { origin } = person;
  if (origin === undefined || sources === undefined) return null;
  const whence = (source: string, seen: number | null) => {
    const name = sourceName(source, sources, say);
    return seen === null
      ? name
      : say('sources.origin-since', { source: name, date: dateText(seen, zone, display) });
  };
  return (
    <details className="editor-origin">
      <summary>{say('sources.origin')}</summary>
      <ul>
        {layerFields.flatMap((field) => {
          const from = origin.fields[field];
          if (from === undefined) return [];
          const text = say('sources.origin-field', {
            field: say(partName(field)),
            source: whence(from.source, from.seen),
          });
          return [<li key={field}>{text}</li>];
        })}
      </ul>
    </details>
  );
}
