import { Button } from '@/components/ui/button';
import { joined } from '@/components/ui/joined';
import { useDisplay } from '@/components/ui/use-signals';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { partName } from '@/utils/roster/field-name';
import { personOf } from '@/utils/roster/layers/fields';
import type { SaidValue } from '@/utils/roster/layers/resolve-fields';
import type { StoredPerson } from '@/utils/store/database';
import { chooseValue } from '@/utils/store/layers/sources';
import type { StoredSource } from '@/utils/store/layers/tables';
import { sourceName } from '../people/source-name';
import { partLines } from '../transfer/part-lines';

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
  const textOf = (person: Person, said: SaidValue) => {
    if (said.field === 'zone') return shownZone(said.value.id);
    const lines = partLines(said.field, withValue(person, said), display, say);
    return joined(lines, say) || say('sources.none');
  };
  const choose = async (person: Person, said: SaidValue) => {
    const undo = await chooseValue(person.id, said, Date.now());
    tell({ text: say('sources.chosen', { name: person.name }), undo });
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
                      value: textOf(person, said),
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

/** The person as this value would make them. */
function withValue(person: Person, { field, value }: SaidValue): Person {
  const fields = {
    name: person.name,
    zone: { id: person.zone, source: person.zoneSource, date: person.zoneDate },
  };
  return personOf({ ...fields, [field]: value }, person, person.week) ?? person;
}
