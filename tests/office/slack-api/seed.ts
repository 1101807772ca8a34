import { deployBot, northquayTeam, strangers } from '../people.ts';
import { dateAfter } from '../team/days.ts';
import { teammates } from '../team/said.ts';
import type { SlackSaid } from '../team/said.types';
import { clientId, clientSecret, groupScopes, owner, peopleScopes, tokens } from './ids.ts';
import type { Token, User, World } from './world';

const joined = Date.UTC(2024, 4, 6, 8, 30) / 1000;

/** Fills a new workspace: the team, what is no person, somebody of another workspace, groups and channels. */
export function seed(world: World): void {
  const now = world.now();
  world.users.push(...teammates.flatMap(({ slack }) => (slack ? [personOf(slack, now)] : [])));
  world.users.push(slackbot, bot, app, stranger());
  const idOf = (...keys: string[]) =>
    teammates.flatMap(({ key, slack }) => (slack && keys.includes(key) ? [slack.id] : []));
  const everybody = world.users.filter(
    ({ kind, deleted, role }) => kind === 'person' && !deleted && !role?.includes('guest'),
  );
  world.groups.push(
    group('S0LAUNCH1', 'Launch team', 'launch', idOf('mara', 'ananya', 'tom')),
    group('S0LEGAL01', 'Legal', 'legal', idOf('jonas', 'oskar')),
    { ...group('S0SUMMER1', 'Summer party', 'summer-party', idOf('mei')), disabledAt: joined + 86_400 },
  );
  world.channels.push(
    channel(
      'C0GENERAL',
      'general',
      everybody.map(({ id }) => id),
    ),
    channel('C0LAUNCH1', 'launch-planning', [...idOf('mara', 'ananya', 'tom', 'ines', 'mei'), bot.id]),
    { ...channel('C0BOARD01', 'board', idOf('mara', 'jonas')), isPrivate: true },
    { ...channel('C0OLDNEWS', 'old-news', idOf('luis')), isArchived: true },
  );
  seedTokens(world);
}

function seedTokens(world: World): void {
  const all = [...peopleScopes, ...groupScopes];
  const token = (scopes: readonly string[], more: Partial<Token> = {}): Token => ({
    userId: owner,
    kind: 'user',
    scopes,
    state: 'live',
    ...more,
  });
  world.tokens.set(tokens.full, token(all));
  world.tokens.set(tokens.noEmail, token(all.filter((scope) => scope !== 'users:read.email')));
  world.tokens.set(tokens.noGroups, token(peopleScopes));
  world.tokens.set(tokens.noUsers, token(['team:read']));
  world.tokens.set(tokens.bot, token(all, { kind: 'bot', userId: bot.id }));
  world.tokens.set(tokens.revoked, token(all, { state: 'revoked' }));
  world.tokens.set(tokens.inactive, token(all, { state: 'inactive' }));
  world.clients.set(clientId, {
    id: clientId,
    isPublic: true,
    secret: clientSecret,
    rotates: false,
    refreshNeedsSecret: false,
    redirects: [
      /^https:\/\/[a-p]{32}\.chromiumapp\.org\/$/,
      /^https:\/\/[\da-f]{40}\.extensions\.allizom\.org\/$/,
    ],
  });
}

function personOf(
  { id, name, display, handle, email, zone, title = '', is, away }: SlackSaid,
  now: number,
): User {
  const untilDay = away && `${dateAfter(now, away.to)}T23:59:00Z`;
  return {
    id,
    handle,
    realName: name,
    displayName: display,
    ...(email === undefined ? {} : { email }),
    ...(zone === undefined ? {} : { zone }),
    title,
    status: untilDay
      ? { text: away.label, emoji: ':palm_tree:', until: Date.parse(untilDay) / 1000 }
      : { text: '', emoji: '', until: 0 },
    deleted: is === 'deactivated',
    kind: 'person',
    ...(is === undefined || is === 'deactivated' ? {} : { role: is }),
    updated: joined,
  };
}

const machine = (id: string, handle: string, realName: string, kind: User['kind']): User => ({
  id,
  handle,
  realName,
  displayName: '',
  zone: 'America/Los_Angeles',
  title: '',
  status: { text: '', emoji: '', until: 0 },
  deleted: false,
  kind,
  updated: joined,
});

/** Slack's own; it says of itself that it is no bot. */
const slackbot = machine('USLACKBOT', 'slackbot', 'Slackbot', 'slackbot');
const bot = machine('U0DEPLOY1', 'deploy_train', deployBot.name, 'bot');
/** An app that acts as a user: no bot by its flag either. */
const app = machine('U0POLLSA1', 'polls', 'Polls', 'app');

/** Somebody of another company, from a channel that both share. */
function stranger(): User {
  const [helena] = strangers;
  if (!helena) throw new Error('The office has no strangers');
  const { zone: _, ...user } = machine(helena.slack, 'helena', helena.name, 'stranger');
  return { ...user, teamId: northquayTeam.id };
}

const group = (id: string, name: string, handle: string, users: readonly string[]) => ({
  id,
  name,
  handle,
  description: `${name} of Fernhill`,
  users,
  disabledAt: 0,
});

const channel = (id: string, name: string, members: readonly string[]) => ({
  id,
  name,
  isPrivate: false,
  isArchived: false,
  members,
});
