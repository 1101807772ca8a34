import type { Group, GroupMember } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { unlisted } from './unlisted-member';

/**
 * Who is in a group, each as a file names them: a person by address, else by name, another group by its name. Who was removed
 * from the list is left out: nobody else would know them by an id.
 */
export function memberTexts(
  { members }: Pick<Group, 'members'>,
  { people, groups }: { readonly people: readonly Person[]; readonly groups: readonly Group[] },
): readonly string[] {
  const text = new Map<string, string>([
    ...people.map(({ id, name, addresses }): [string, string] => {
      const email = addresses.find(({ kind }) => kind === 'email')?.value;
      return [keyOf({ kind: 'person', id }), email ?? name];
    }),
    ...groups.map(({ id, name }): [string, string] => [keyOf({ kind: 'group', id }), name]),
  ]);
  return members.flatMap((member) => {
    const known = text.get(keyOf(member));
    if (known !== undefined) return [known];
    return member.id.startsWith(unlisted) ? [member.id.slice(unlisted.length)] : [];
  });
}

const keyOf = ({ kind, id }: GroupMember) => `${kind} ${id}`;
