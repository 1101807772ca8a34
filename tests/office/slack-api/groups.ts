import type { Known } from './call';
import { Refused } from './call.ts';
import type { UserGroup } from './world';

type Body = Readonly<Record<string, unknown>>;
const made = Date.UTC(2025, 0, 13, 9) / 1000;

/** `usergroups.list`: without the ones that are switched off, and without members, unless asked. */
export function listGroups({ world, args, token }: Known): Body {
  const those = world.groups.filter(({ disabledAt }) => disabledAt === 0 || args.include_disabled === 'true');
  return {
    usergroups: those.map((group) => ({
      id: group.id,
      team_id: world.team.id,
      is_usergroup: true,
      is_subteam: true,
      name: group.name,
      description: group.description,
      handle: group.handle,
      is_external: false,
      date_create: made,
      date_update: made,
      date_delete: group.disabledAt,
      auto_type: null,
      auto_provision: false,
      enterprise_subteam_id: '',
      created_by: token.userId,
      updated_by: token.userId,
      deleted_by: null,
      prefs: { channels: [], groups: [] },
      ...(args.include_users === 'true' ? { users: [...group.users] } : {}),
      ...(args.include_count === 'true' ? { user_count: group.users.length } : {}),
    })),
  };
}

/** `usergroups.users.list`: ids alone. */
export function listGroupUsers({ world, args }: Known): Body {
  const group: UserGroup | undefined = world.groups.find(({ id }) => id === args.usergroup);
  if (!group || (group.disabledAt > 0 && args.include_disabled !== 'true'))
    throw new Refused('no_such_subteam');
  return { users: [...group.users] };
}
