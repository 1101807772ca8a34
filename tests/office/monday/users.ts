import { GraphQLError } from 'graphql';
import type { User, World } from './world';

interface UsersAsked {
  readonly ids?: readonly string[] | null;
  readonly name?: string | null;
  readonly emails?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly limit?: number | null;
  readonly page?: number | null;
  readonly kind?: string | null;
  readonly non_active?: boolean | null;
  readonly newest_first?: boolean | null;
}

/** `users`: without those who were deactivated, unless asked; a page past the end is empty. */
export function usersAsked(world: World, asked: UsersAsked) {
  const { ids, name, emails, kind, limit, page, newest_first: newestFirst } = asked;
  const size = limit ?? 200;
  const number = page ?? 1;
  if (size < 1 || size > 1000) throw refused('limit must be between 1 and 1000');
  if (number < 1) throw refused('page must be at least 1');
  const wanted = emails?.map((each) => each.toLowerCase());
  const found = world.users.filter(
    (user) =>
      statusesOf(asked).includes(user.status) &&
      (ids?.includes(user.id) ?? true) &&
      (wanted?.includes(user.email.toLowerCase()) ?? true) &&
      (name == null || user.name.toLowerCase().includes(name.toLowerCase())) &&
      !(kind === 'guests' && user.kind !== 'guest') &&
      !(kind === 'non_guests' && user.kind === 'guest') &&
      !(kind === 'non_pending' && user.status === 'PENDING'),
  );
  if (newestFirst) found.reverse();
  return found.slice((number - 1) * size, number * size).map((user) => userAnswer(world, user));
}

function statusesOf({ status, non_active: nonActive }: UsersAsked): readonly string[] {
  if (nonActive != null) return [nonActive ? 'INACTIVE' : 'ACTIVE'];
  return status ?? ['ACTIVE', 'PENDING'];
}

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'INVALID_ARGUMENT' } });

/** A user with what every field of the office's schema gives. */
export function userAnswer(world: World, user: User): Record<string, unknown> {
  const { id, name, email, title, zone, status, kind, out } = user;
  const today = new Date(world.now()).toISOString().slice(0, 10);
  return {
    id,
    name,
    email,
    title,
    time_zone_identifier: zone,
    // Only where it is asked for: a test may give a zone that nobody knows.
    utc_hours_diff: () => (zone === null ? null : hoursOf(zone, world.now())),
    country_code: null,
    location: null,
    out_of_office: out && {
      active: out.from <= today && today <= out.to,
      disable_notifications: false,
      start_date: out.from,
      end_date: out.to,
      type: out.type,
    },
    status,
    kind,
    is_deleted: false,
    url: `https://fernhill.monday.com/users/${id}-${name.toLowerCase().replaceAll(' ', '-')}`,
    created_at: '2025-01-13T09:00:00Z',
    teams: ({ ids }: { ids?: readonly string[] | null }) =>
      world.teams
        .filter((team) => team.users.includes(id) && (ids?.includes(team.id) ?? true))
        .map((team) => teamAnswer(world, team)),
    account: world.account,
  };
}

/** A team, with those of its people who are still there. */
export function teamAnswer(
  world: World,
  { id, name, users }: World['teams'][number],
): Record<string, unknown> {
  return {
    id,
    name,
    users: () => world.users.filter((user) => users.includes(user.id)).map((user) => userAnswer(world, user)),
  };
}

/** Hours from UTC today, halves and quarters too. */
function hoursOf(zone: string, now: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 3.6e12;
}
