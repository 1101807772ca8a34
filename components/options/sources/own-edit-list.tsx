import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useDisplay } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { ownNormsText } from '@/utils/domain/norms/own-words';
import { partName } from '@/utils/roster/field-name';
import type { StoredPerson } from '@/utils/store/database';
import { type OwnEdit, ownEdits } from '@/utils/store/layers/own-edits';
import { dropEdit } from '@/utils/store/layers/own-norm-edits';
import type { StoredSource } from '@/utils/store/layers/tables';
import { phrase } from '@/utils/words/phrase';
import { fieldText, saidText } from '../people/said-text';
import { sourceName } from '../people/source-name';

export interface OwnEditListProps extends SectionProps {
  readonly people: readonly StoredPerson[];
  readonly sources: readonly StoredSource[];
}

/** The next ones come when these are settled. */
const most = 20;

/** Where the user says something else than a source: each with a button that lets the source's value count again. */
export function OwnEditList({ people, sources, tell }: OwnEditListProps) {
  const { say } = useWords();
  const display = useDisplay();
  const found = useLiveQuery(() => ownEdits(people), [people]);
  const edits = found?.filter(({ isSame }) => !isSame) ?? [];
  if (edits.length === 0) return null;
  const drop = async ({ person, said }: OwnEdit) => {
    const undo = await dropEdit(person.id, said, Date.now());
    const field = say(partName(said.field));
    const source = sourceName(said.source, sources, say);
    tell({ text: phrase('people.own-dropped', { name: person.name, field, source }), undo });
  };
  return (
    <details className="source-conflicts">
      <summary>{say('people.own-edits', { count: edits.length })}</summary>
      <ul className="sources-list">
        {edits.slice(0, most).map((edit) => {
          const { person, said, norms } = edit;
          const field = say(partName(said.field));
          const value =
            said.field === 'ownNorms'
              ? ownNormsText(norms, say) || say('sources.none')
              : fieldText(person, said.field, display, say);
          return (
            <li key={`${person.id} ${said.field}`} className="source-conflict">
              <span>{say('people.own-edit', { name: person.name, field, value })}</span>
              <Button onClick={() => void drop(edit)}>
                {say('people.use-said', {
                  value: saidText(person, said, display, say),
                  source: sourceName(said.source, sources, say),
                })}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
