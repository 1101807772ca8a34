import { ItemBoundary } from '@/components/ui/item-boundary';
import { usePageRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { StoredPerson } from '@/utils/store/database';
import { PersonRow } from './person-row';

export interface PeopleTableProps {
  readonly people: readonly StoredPerson[];
  /** People with edits that were not saved. */
  readonly drafts: ReadonlySet<string>;
  /** People with norms of their own. */
  readonly norms: NormVersion['people'];
  readonly onEdit: (person: StoredPerson) => void;
  readonly onAway: (person: StoredPerson, until: string) => void;
  readonly onHolidays: (person: StoredPerson) => void;
  readonly onRemove: (person: Person) => void;
}

const idOf = ({ id }: Person) => id;

/** One row a person; only those in sight are drawn. The roles are written out because the rows are laid out as grids. */
export function PeopleTable({
  people,
  drafts,
  norms,
  onEdit,
  onAway,
  onHolidays,
  onRemove,
}: PeopleTableProps) {
  const { say } = useWords();
  const drawn = usePageRows({ items: people, keyOf: idOf, height: 66, as: 'table', above: 240 });
  if (people.length === 0) return <p className="options-lead">{say('people.no-match')}</p>;
  return (
    <table
      className="people-table"
      // biome-ignore lint/a11y/noRedundantRoles: `display: grid` would take the role away
      role="table"
      aria-label={say('options.people')}
      aria-rowcount={people.length + 1}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row" aria-rowindex={1}>
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
      <tbody role="rowgroup" {...drawn.props}>
        {drawn.rows.map(({ item: person, key, props }) => (
          <ItemBoundary as="tr" key={key}>
            <PersonRow
              person={person}
              row={props}
              hasDraft={drafts.has(person.id)}
              hasNorms={norms[person.id] !== undefined}
              onEdit={() => onEdit(person)}
              onAway={(until) => onAway(person, until)}
              onHolidays={() => onHolidays(person)}
              onRemove={() => onRemove(person)}
            />
          </ItemBoundary>
        ))}
      </tbody>
    </table>
  );
}
