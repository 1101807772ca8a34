import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { PersonRow } from './person-row';

export interface PeopleTableProps {
  readonly people: readonly Person[];
  /** People with edits that were not saved. */
  readonly drafts: ReadonlySet<string>;
  readonly onEdit: (person: Person) => void;
  readonly onRemove: (person: Person) => void;
}

/** Rows drawn at once: each tells a time, and thousands of them would make every minute heavy. */
const page = 100;

/** One row a person. The roles are written out because narrow windows lay the table out as cards. */
export function PeopleTable({ people, drafts, onEdit, onRemove }: PeopleTableProps) {
  const { say } = useWords();
  const [most, setMost] = useState(page);
  if (people.length === 0) return <p className="options-lead">{say('people.no-match')}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: `display: block` in narrow windows would take the role away */}
      <table className="people-table" role="table" aria-label={say('options.people')}>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row">
            <th scope="col">{say('people.name')}</th>
            <th scope="col">{say('people.local-time')}</th>
            <th scope="col">{say('people.working-week')}</th>
            <th scope="col">{say('people.addresses')}</th>
            <th scope="col">
              <span className="visually-hidden">{say('people.edit-or-delete')}</span>
            </th>
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tbody role="rowgroup">
          {people.slice(0, most).map((person) => (
            <ItemBoundary as="tr" key={person.id}>
              <PersonRow
                person={person}
                hasDraft={drafts.has(person.id)}
                onEdit={() => onEdit(person)}
                onRemove={() => onRemove(person)}
              />
            </ItemBoundary>
          ))}
        </tbody>
      </table>
      {people.length > most && (
        <Button className="people-more" onClick={() => setMost(most + page)}>
          {say('people.show-more', { more: Math.min(page, people.length - most), count: people.length })}
        </Button>
      )}
    </>
  );
}
