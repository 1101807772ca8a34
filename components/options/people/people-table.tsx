import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
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
  const [most, setMost] = useState(page);
  if (people.length === 0) return <p className="options-lead">No one matches.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: `display: block` in narrow windows would take the role away */}
      <table className="people-table" role="table" aria-label="People">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row">
            <th scope="col">Name</th>
            <th scope="col">Local time</th>
            <th scope="col">Working week</th>
            <th scope="col">Addresses</th>
            <th scope="col">
              <span className="visually-hidden">Edit or delete</span>
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
          Show {Math.min(page, people.length - most)} more of {people.length}
        </Button>
      )}
    </>
  );
}
