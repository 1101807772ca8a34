import type { Known } from './call';
import { Refused } from './call.ts';

type Body = Readonly<Record<string, unknown>>;

/** `auth.test`: whose token it is, and where. Every token may ask. */
export function testToken({ world, token }: Known): Body {
  const user = world.users.find(({ id }) => id === token.userId);
  return {
    url: `https://${world.team.domain}/`,
    team: world.team.name,
    user: user?.handle ?? '',
    team_id: world.team.id,
    user_id: token.userId,
    ...(token.kind === 'bot' ? { bot_id: `B${token.userId.slice(1)}` } : {}),
    is_enterprise_install: false,
  };
}

/** `auth.revoke`: the token ends, unless it is only tried. */
export function revokeToken({ token, args }: Known): Body {
  const isTrial = args.test === 'true' || args.test === '1';
  if (!isTrial) token.state = 'revoked';
  return { revoked: !isTrial };
}

/** `team.info`. */
export function readTeam({ world, args }: Known): Body {
  if (args.team !== undefined && args.team !== world.team.id) throw new Refused('team_not_found');
  const { id, name, domain } = world.team;
  return {
    team: {
      id,
      name,
      domain: domain.split('.')[0],
      email_domain: 'fernhill.example',
      icon: { image_default: true },
    },
  };
}
