import { meetFault } from '../fault.ts';
import type { Answer, Call, Result } from '../wire';
import { refusal, refusalOf } from './faults.ts';
import type { User, World } from './world';

/** Answers a request as Twist does, faults and all. */
export async function answer(world: World, call: Call): Promise<Result> {
  const { method, url } = call;
  const entry = { call: `${method} ${url.pathname}`, at: world.now(), status: 0 };
  world.log.push(entry);
  const fault = meetFault(world.faults, method, url.pathname);
  if (fault?.kind === 'refused') return 'refused';
  if (fault?.kind === 'cut-before') return 'cut';
  if (fault?.kind === 'slow') await world.wait(fault.ms ?? 40_000);
  const instead = fault?.instead?.(JSON.stringify([call.headers, call.text])) ?? (fault && refusalOf(fault));
  const result = instead ?? work(world, call);
  entry.status = result.status;
  return result;
}

function work(world: World, { method, url, headers }: Call): Answer {
  const id = world.tokens.get(/^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '');
  if (id === undefined) return refusal(401, 'Invalid token');
  const mine = world.workspaces.filter(({ users }) => users.some((user) => user.id === id));
  switch (`${method} ${url.pathname}`) {
    case 'GET /api/v3/users/get_session_user':
      return readMe(mine, id);
    case 'GET /api/v3/workspaces/get':
      return {
        status: 200,
        body: mine.map((each) => ({ id: each.id, name: each.name, creator: id, plan: 'unlimited' })),
      };
    case 'GET /api/v4/workspace_users/get':
      return listUsers(mine, url.searchParams);
  }
  return refusal(404, 'Not found');
}

/** All of them in one answer: Twist pages no list of users. */
function listUsers(mine: World['workspaces'], query: URLSearchParams): Answer {
  const asked = query.get('id');
  if (asked === null) return refusal(400, 'Required argument is missing: id');
  const workspace = mine.find(({ id }) => String(id) === asked);
  if (!workspace) return refusal(403, 'Access forbidden');
  return { status: 200, body: workspace.users.map(userAnswer) };
}

function readMe(mine: World['workspaces'], id: number): Answer {
  const [first] = mine;
  const user = first?.users.find((each) => each.id === id);
  if (!first || !user) return refusal(404, 'Not found');
  const own = {
    lang: 'en',
    off_days: [6, 7],
    default_workspace: first.id,
    snoozed: false,
    snooze_until: null,
  };
  return { status: 200, body: { ...userAnswer(user), ...own } };
}

function userAnswer({ id, name, email, timezone, type, isBot, removed, away }: User) {
  const [first = ''] = name.split(' ');
  return {
    id,
    name,
    short_name: `${first} ${name.split(' ').at(-1)?.[0] ?? ''}.`,
    first_name: first,
    email,
    user_type: type,
    bot: isBot,
    removed,
    restricted: type === 'GUEST',
    timezone,
    away_mode: away && { type: away.type, date_from: away.from, date_to: away.to },
    profession: '',
    contact_info: '',
    avatar_id: null,
    avatar_urls: null,
    setup_pending: false,
    date_format: null,
    time_format: null,
    theme: null,
    feature_flags: [],
    version: 1,
  };
}
