import type { FormId, SiteAdapter } from '@/utils/sites/site';
import type { Guard } from './guard';

/** The same adapter, whose every answer that throws is the empty one: what one element does costs only that element. */
export function guardAdapter<Id extends FormId>(
  adapter: SiteAdapter<Id>,
  { attempt }: Pick<Guard, 'attempt'>,
): SiteAdapter<Id> {
  const guard = <T extends object>(of: T, empty: Partial<Record<keyof T, unknown>>): T => {
    const safe = { ...of };
    for (const [name, otherwise] of Object.entries(empty)) {
      const work: unknown = Reflect.get(of, name);
      if (typeof work !== 'function') continue;
      Reflect.set(safe, name, (...given: unknown[]) => attempt(() => work(...given), otherwise));
    }
    return safe;
  };
  const spots = adapter.spots.map((spot) =>
    guard(spot, { identity: null, read: null, place: null, room: null, group: null, tabIndex: 0 }),
  );
  return guard({ ...adapter, spots }, { me: [], ignores: false, isDark: false });
}
