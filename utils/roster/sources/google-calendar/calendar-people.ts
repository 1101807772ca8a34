import { hintKey } from '@/utils/domain/people/hint';
import type { Address, Person } from '@/utils/domain/people/person';

/** Somebody whose calendar is asked for. */
export interface CalendarPerson {
  readonly person: Person;
  /** Ids of calendars, tried in this order until one is there. */
  readonly calendars: readonly string[];
  /** By which the row is joined to the person. */
  readonly addresses: readonly Address[];
}

export interface CalendarPeople {
  /** The reader first, where the list has them. */
  readonly asked: readonly CalendarPerson[];
  readonly own: CalendarPerson | null;
  /** People who are not on the account's side. */
  readonly elsewhere: number;
  /** People above the limit. */
  readonly over: number;
  /** Whether the account's address names a team's side at all. */
  readonly hasSide: boolean;
}

/** Addresses that anyone can have: who shares such a domain is no colleague. Google's own; time out of office is not theirs anyway. */
const everybodys = new Set(['gmail.com', 'googlemail.com']);

/** So many calendars are asked for in one load. */
export const mostCalendars = 250;

/**
 * Whose calendars are asked for: the account's own, and of everybody in the list those addresses that have its domain, as
 * Google is to hear of nobody whom it does not have already. An address that several people have is nobody's.
 */
export function calendarPeople(people: readonly Person[], account: string): CalendarPeople {
  const [, domain = ''] = /^[^\s@]+@([^\s@]+)$/.exec(account.toLowerCase()) ?? [];
  const hasSide = domain !== '' && !everybodys.has(domain);
  const users = Map.groupBy(
    people.flatMap(({ addresses }) => addresses),
    hintKey,
  );
  const emailsOf = ({ addresses }: Person) =>
    addresses.filter((address) => address.kind === 'email' && users.get(hintKey(address))?.length === 1);
  const isAccount = ({ value }: Address) => value === account.toLowerCase();
  const me =
    people.find((person) => emailsOf(person).some(isAccount)) ?? people.find((person) => person.isMe);
  const own = me === undefined ? null : ownOf(me);
  const others = people.flatMap((person): CalendarPerson[] => {
    if (person === me || !hasSide) return [];
    const addresses = emailsOf(person).filter(({ value }) => value.endsWith(`@${domain}`));
    return addresses.length === 0
      ? []
      : [{ person, calendars: addresses.map(({ value }) => value), addresses }];
  });
  const all = [...(own === null ? [] : [own]), ...others];
  const left = people.length - all.length - (me !== undefined && own === null ? 1 : 0);
  const asked = all.slice(0, mostCalendars);
  return { asked, own, elsewhere: left, over: all.length - asked.length, hasSide };
}

/** The reader's own, whatever addresses the list has of them; null where it has none to know them again by. */
function ownOf(person: Person): CalendarPerson | null {
  const addresses = person.addresses.filter(({ kind }) => kind !== 'name');
  return addresses.length === 0 ? null : { person, calendars: ['primary'], addresses };
}
