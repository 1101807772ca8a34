import type { Group } from '@/utils/domain/groups/group';
import { groupOwner } from '@/utils/domain/groups/person-address';
import { phrase } from '@/utils/words/phrase';
import { columnOfField } from './file/column-of-field';
import type { LoadedRoster, RosterRow, RowProblem } from './source';

/** What a roster holds, without what only a load knows of it. */
type Rows = Pick<LoadedRoster, 'rows' | 'problems' | 'notes'>;

/**
 * Takes the addresses of groups off people: a page that shows one could mean either. A row that has no other address is
 * no person, as exports of contacts have lists among them; it is left out and told.
 */
export function withoutGroupAddresses<Loaded extends Rows>(loaded: Loaded, groups: readonly Group[]): Loaded {
  if (groups.length === 0) return loaded;
  const ownerOf = groupOwner(groups);
  const [rows, problems, notes]: [RosterRow[], RowProblem[], RowProblem[]] = [[], [], []];
  for (const row of loaded.rows) {
    const { line, name } = row;
    const taken = row.addresses.flatMap((address) => {
      const group = ownerOf(address);
      return group === null ? [] : [{ address, group }];
    });
    const addresses = row.addresses.filter((one) => !taken.some(({ address }) => address === one));
    const tell = (key: 'roster.group-address' | 'roster.only-group-address') =>
      taken.map(({ address: { kind, value }, group }) => ({
        line,
        name,
        field: columnOfField(kind === 'email' ? 'emails' : 'names'),
        what: phrase(key, { address: value, group, name }),
      }));
    const isPerson = taken.length === 0 || addresses.some(({ kind }) => kind !== 'name');
    if (isPerson) {
      rows.push(taken.length === 0 ? row : { ...row, addresses });
      notes.push(...tell('roster.group-address'));
    } else problems.push(...tell('roster.only-group-address'));
  }
  return { ...loaded, rows, problems: [...loaded.problems, ...problems], notes: [...loaded.notes, ...notes] };
}
