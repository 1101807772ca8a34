import type { Person } from '@/utils/domain/people/person';
import { minutesAhead } from '@/utils/domain/time/words';
import type { TeamStates } from './team-states';

/** In which order people are shown: who can answer next, by the clock from west to east, or by name. */
export const orders = ['next', 'clock', 'name'] as const;
export type Order = (typeof orders)[number];

/** A stored order, or a chosen one; the first where it is none. */
export const orderOf = (stored: unknown): Order => orders.find((order) => order === stored) ?? 'next';

/** Ids of people who come before others. */
export interface First {
  readonly inThread: ReadonlySet<string>;
  readonly favourites: ReadonlySet<string>;
}

/**
 * Pure: the reader, then those who are in the open thread, then favourites, then everybody, in the order chosen; who is alike there keeps the
 * place among the people as given. `now` in epoch ms.
 */
export function orderPeople(
  people: readonly Person[],
  { of }: TeamStates,
  order: Order,
  { inThread, favourites }: First,
  now: number,
): readonly Person[] {
  const places = new Map<string, number>();
  for (const { id, zone } of people) {
    const found = of.get(id);
    if (order === 'next')
      places.set(id, found?.state === 'working' ? now : (found?.back ?? Number.MAX_VALUE));
    if (order === 'clock') places.set(id, minutesAhead(now, found?.zone ?? zone, 'UTC'));
  }
  const first = ({ id, isMe }: Person) => (isMe ? 0 : inThread.has(id) ? 1 : favourites.has(id) ? 2 : 3);
  const place = ({ id }: Person) => places.get(id) ?? 0;
  return people.toSorted((one, other) => first(one) - first(other) || place(one) - place(other));
}
