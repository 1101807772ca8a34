import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { dateText } from '@/utils/domain/time/words';
import { partName } from '@/utils/roster/field-name';
import { layerFields, type SaidField } from '@/utils/roster/layers/layer';
import type { SaidValue } from '@/utils/roster/layers/resolve-fields';
import type { StoredPerson } from '@/utils/store/database';
import { ownEdits } from '@/utils/store/layers/own-edits';
import { dropEdit } from '@/utils/store/layers/own-norm-edits';
import { storedSources } from '@/utils/store/layers/sources';
import { saidText } from './said-text';
import { sourceName } from './source-name';

const fields = [...layerFields, 'ownNorms'] as const;

interface OriginListProps {
  readonly person: StoredPerson;
  /** The source's value of a field counts again, or the user's own once more: what is typed of the field is out of date. */
  readonly onTaken: (field: SaidField) => void;
}

/**
 * Of somebody from a source: where each field comes from and since when. Where an own edit is above a source's value, that
 * value is one click away. Nothing for people of the user's own.
 */
export function OriginList({ person, onTaken }: OriginListProps) {
  const { say } = useWords();
  const { zone, display } = useReader();
  const [taken, setTaken] = useState<{ field: SaidField; undo: () => Promise<void> } | null>(null);
  const sources = useLiveQuery(() => storedSources());
  const edits = useLiveQuery(() => ownEdits([person]), [person]);
  const { origin } = person;
  if (origin === undefined || sources === undefined) return null;
  const whence = (source: string, seen: number | null) => {
    const name = sourceName(source, sources, say);
    return seen === null
      ? name
      : say('sources.origin-since', { source: name, date: dateText(seen, zone, display) });
  };
  const take = async (said: SaidValue) => {
    const undo = await dropEdit(person.id, said, Date.now());
    setTaken({ field: said.field, undo });
    onTaken(said.field);
  };
  const takeBack = async (field: SaidField, undo: () => Promise<void>) => {
    await undo();
    setTaken(null);
    onTaken(field);
  };
  return (
    <details className="editor-origin" open={edits?.some(({ isSame }) => !isSame)}>
      <summary>{say('sources.origin')}</summary>
      <ul>
        {fields.flatMap((field) => {
          const from = origin.fields[field];
          if (from === undefined) return [];
          const text = say('sources.origin-field', {
            field: say(partName(field)),
            source: whence(from.source, from.seen),
          });
          const said = edits?.find((edit) => edit.said.field === field)?.said;
          return [
            <li key={field} className="editor-origin-field">
              <span role={taken?.field === field ? 'status' : undefined}>{text}</span>
              {said !== undefined && (
                <Button onClick={() => void take(said)}>
                  {say('people.use-said', {
                    value: saidText(person, said, display, say),
                    source: whence(said.source, said.seen),
                  })}
                </Button>
              )}
              {taken?.field === field && said === undefined && (
                <Button look="quiet" onClick={() => void takeBack(field, taken.undo)}>
                  {say('labels.undo')}
                </Button>
              )}
            </li>,
          ];
        })}
      </ul>
    </details>
  );
}
