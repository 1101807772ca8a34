import type { SiteAdapter, Spot } from '@/utils/sites/site';
import type { Guard } from './guard';

/** The same adapter, whose every answer that throws is the empty one: what one element does costs only that element. */
export function guardAdapter(adapter: SiteAdapter, { attempt }: Pick<Guard, 'attempt'>): SiteAdapter {
  const safe =
    <A extends readonly unknown[], T>(work: (...given: A) => T, otherwise: T) =>
    (...given: A) =>
      attempt(() => work(...given), otherwise);
  const spots = adapter.spots.map((spot): Spot => {
    const { room } = spot;
    return {
      ...spot,
      identity: safe(spot.identity, null),
      read: safe(spot.read, null),
      place: safe(spot.place, null),
      ...(room && { room: safe(room, null) }),
    };
  });
  return {
    ...adapter,
    spots,
    me: safe(adapter.me, []),
    ignores: safe(adapter.ignores, false),
    isDark: safe(adapter.isDark, false),
  };
}
