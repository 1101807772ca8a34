import { Button } from '@/components/ui/button';
import { useDisplay } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { partName } from '@/utils/roster/field-name';
import type { SaidValue } from '@/utils/roster/layers/resolve-fields';
import type { StoredPerson } from '@/utils/store/database';
import type { StoredSource } from '@/utils/store/layers/tables';
import { phrase } from '@/utils/words/phrase';
import { saidText } from '../people/said-text';
import { sourceName } from '../people/source-name';

export interface ConflictListProps extends SectionProps {
  readonly people: readonly StoredPerson[];
  readonly sources: readonly StoredSource[];
}

/** The next ones come when these are settled. */
const most = 20;

/** What sources say differently: each value is a button that makes it the user's own. */
export function ConflictList({ people, sources, tell }: ConflictListProps) {
  const { say } = useWords();
  const display = useDisplay();
  const all = people.flatMap((person) => (person.conflicts ?? []).map((values) => ({ person, values })));
  if (all.length === 0) return null;
  const choose = async (person: Person, said: SaidValue) => {
    const { settleValue } = await import('@/utils/store/layers/own-norm-edits');
    const undo = await settleValue(person.id, said, Date.now());
    tell({ text: phrase('sources.chosen', { name: person.name }), undo });
  };
  return (
    <details className="source-conflicts" open={all.length <= 3}>
      <summary>{say('sources.conflicts', { count: all.length })}</summary>
      <p className="options-lead">{say('sources.conflicts-lead')}</p>
      <ul className="sources-list">
        {all.slice(0, most).map(({ person, values }) => {
          const field = say(partName(values[0]?.field ?? 'name'));
          return (
            <li key={`${person.id} ${field}`} className="source-conflict">
              <span>{say('sources.conflict', { name: person.name, field })}</span>
              <span className="row">
                {values.map((said) => (
                  <Button key={said.source} onClick={() => choose(person, said)}>
                    {say('sources.value-from', {
                      value: saidText(person, said, display, say),
                      source: sourceName(said.source, sources, say),
                    })}
                  </Button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
