import type { Known } from './call';
import { Refused } from './call.ts';
import { pageOf } from './lists.ts';
import { profileAnswer, userAnswer } from './shape.ts';
import type { User } from './world';

type Body = Readonly<Record<string, unknown>>;

const mayMail = ({ token }: Known) => token.scopes.includes('users:read.email');

/** `users.list`: everybody who ever was, in no order that means anything. */
export function listUsers(known: Known): Body {
  const { world, args } = known;
  // Without a limit Slack tries to send all, and refuses where that is too much.
  if ((args.limit ?? '0') === '0' && world.users.length > world.mostWithoutLimit)
    throw new Refused('limit_required');
  const { rows, cursor } = pageOf(world.users, 'user', args, {
    unasked: world.users.length,
    ever: world.pageSize,
  });
  const withLocale = args.include_locale === 'true';
  return {
    members: rows.map((user) => userAnswer(world, user, mayMail(known), withLocale)),
    cache_ts: Math.floor(world.now() / 1000),
    response_metadata: { next_cursor: cursor },
  };
}

/** `users.info`. */
export function readUser(known: Known): Body {
  const { world, args } = known;
  return { user: userAnswer(world, userOf(known), mayMail(known), args.include_locale === 'true') };
}

/** `users.profile.get`: one's own where no user is named. */
export function readProfile(known: Known): Body {
  return { profile: profileAnswer(known.world, userOf(known), mayMail(known)) };
}

function userOf({ world, args, token }: Known): User {
  const wanted = args.user ?? token.userId;
  const user = world.users.find(({ id }) => id === wanted);
  if (!user) throw new Refused('user_not_found');
  return user;
}
