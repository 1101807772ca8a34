import { isRecord } from '@/utils/domain/checks/checks';
import type { GroupAddress } from '@/utils/domain/groups/group';
import type { NamedGroup } from '@/utils/domain/groups/source-group';
import { phrase } from '@/utils/words/phrase';
import { groupFault } from '../../groups/named-groups';
import { listed } from '../../listed';
import type { RowProblem } from '../../source';
import { short } from '../../text/address-text';

export interface UserGroupsContext {
  /** The workspace's id. */
  readonly team: string;
  /** The ids of the rows that were read of members, by the member's id. */
  readonly rowOf: ReadonlyMap<string, string>;
  /** Members who are no people of today: who left, and programs. */
  readonly leftOut: ReadonlySet<string>;
}

export interface UserGroups {
  readonly groups: readonly NamedGroup[];
  /** What is left out, and what is to be known. */
  readonly notes: readonly RowProblem[];
}

/**
 * User groups as `usergroups.list` gives them with their users. One that is disabled is none. Who left and programs are taken
 * out, as nobody waits for them; whoever else is no row stays a member, and the card counts them as missing.
 */
export function readUserGroups(
  given: readonly unknown[],
  { team, rowOf, leftOut }: UserGroupsContext,
): UserGroups {
  const groups: NamedGroup[] = [];
  const notes: RowProblem[] = [];
  const empty: string[] = [];
  for (const one of given) {
    const read = readOne(one);
    if (read === null) {
      notes.push({ line: 0, field: 'groups', what: phrase('groups.slack-entry') });
      continue;
    }
    const { id, name, handle, users, isDisabled } = read;
    if (isDisabled) continue;
    const tell = (what: RowProblem['what']) =>
      notes.push({ line: 0, name: short(name), field: 'groups', what });
    const members = [...new Set(users)].filter((user) => !leftOut.has(user));
    const left = new Set(users).size - members.length;
    if (members.length === 0) empty.push(short(name));
    else {
      const named: GroupAddress[] = handle === '' ? [] : [{ kind: 'user-group-name', value: handle, team }];
      const addresses: GroupAddress[] = [...named, { kind: 'user-group', value: id, team }];
      const rows = members.map((user) => rowOf.get(user) ?? `${user}@${team}`);
      const group = { id, name, addresses, members: rows.map((row) => ({ row, name: row })) };
      groups.push(group);
      // Of one that is left out as a whole, that is all there is to know.
      if (groupFault(group) !== null) continue;
      if (left > 0) tell(phrase('groups.slack-left-out', { count: left }));
      const unlisted = members.filter((user) => !rowOf.has(user)).length;
      if (unlisted > 0) tell(phrase('groups.slack-unlisted', { count: unlisted }));
    }
  }
  if (empty.length > 0) {
    const told = { count: empty.length, names: listed(empty, 5) };
    notes.push({ line: 0, field: 'groups', what: phrase('groups.slack-empty', told) });
  }
  return { groups, notes };
}

function readOne(one: unknown) {
  if (!isRecord(one)) return null;
  const { id, name, handle, users, date_delete: deleted } = one;
  if (typeof id !== 'string' || !/^S[A-Z0-9]{2,30}$/.test(id) || !Array.isArray(users)) return null;
  const named = typeof handle === 'string' ? handle.trim().toLowerCase() : '';
  const shown = typeof name === 'string' ? name.trim() : '';
  return {
    id,
    name: shown === '' ? named || id : shown,
    handle: named,
    users: users.filter((user) => typeof user === 'string'),
    isDisabled: typeof deleted === 'number' && deleted > 0,
  };
}
