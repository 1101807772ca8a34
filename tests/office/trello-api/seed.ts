import { jonas, me, mei, otherTom, team, tom } from '../people.ts';
import { ids, key, memberId, token, usernameOf } from './ids.ts';
import type { Card, World } from './world';

const people = [...team, otherTom];
const hour = 3_600_000;

/** A board that the team works on, one that is closed, and one that the token's member is not on. */
export function seed(world: World): void {
  world.keys.set(key, ['https://*.chromiumapp.org', 'https://*.extensions.allizom.org']);
  world.members.push(
    // The namesake has a username of another kind.
    ...people.map(({ name }, at) => ({
      id: memberId(at),
      fullName: name,
      username: at === people.length - 1 ? 'tombecker7' : usernameOf(name),
    })),
  );
  world.tokens.set(token, {
    member: memberId(0),
    key,
    scopes: ['read', 'write'],
    until: Number.POSITIVE_INFINITY,
  });
  const all = world.members.map(({ id }) => id);
  world.boards.push(
    { id: ids.launch, name: 'Launch', shortLink: 'LaUnCh01', closed: false, members: all },
    { id: ids.closed, name: 'Launch 2025', shortLink: 'LaUnCh25', closed: true, members: all },
    { id: ids.private, name: 'Salaries', shortLink: 'SaLaRy01', closed: false, members: all.slice(1, 2) },
  );
  const list = (id: string, name: string, board: string = ids.launch) => ({ id, name, board, closed: false });
  world.lists.push(
    list(ids.todo, 'To do'),
    list(ids.doing, 'Doing'),
    list(ids.done, 'Done'),
    list(ids.hidden, 'Raises', ids.private),
  );
  const comment = (by: typeof me, ago: number, text: string) => ({
    id: world.nextId(world.now() - ago * hour),
    by: memberId(people.indexOf(by)),
    text,
  });
  const card: Card = {
    id: ids.freeze,
    number: 12,
    shortLink: 'FrEeZe12',
    name: 'Freeze before the rollout',
    desc: 'One answer for all three regions.',
    due: null,
    dueComplete: false,
    closed: false,
    list: ids.doing,
    members: [memberId(people.indexOf(tom))],
    comments: [
      comment(tom, 29, 'Do we freeze before or after the EMEA rollout?'),
      comment(jonas, 28, 'Before. The rollback stays a single flag then.'),
      comment(mei, 20, 'Before is fine for me. Not on a Friday in Osaka.'),
      comment(tom, 4, 'Decision then: two days before each region, never on a Friday.'),
      comment(me, 3, 'I tell the vendor.'),
    ],
  };
  world.cards.push(card);
}
