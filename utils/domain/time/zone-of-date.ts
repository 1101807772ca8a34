import type { Calendar } from './calendar.types';
import { dayOf, minutesPerDay } from './plain-date.ts';
import { readOffsets, type ZoneOffsets } from './zone-offsets.ts';

/** Which zone a person lives by on which date, with the offsets of each zone that is needed. */
export interface ZonesOfDates {
  /** Grows while dates are asked for. */
  readonly zones: readonly ZoneOffsets[];
  /** The index in `zones` of the zone of a date (day number). */
  indexOn(day: number): number;
}

/** Travel that holds the date, else the home zone. Of travels that overlap the first holds. */
export function zonesOfDates(calendar: Calendar, firstDay: number, lastDay: number): ZonesOfDates {
  const first = (firstDay - 3) * minutesPerDay;
  const last = (lastDay + 4) * minutesPerDay;
  const zones: ZoneOffsets[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (zone: string): number => {
    const known = indexes.get(zone);
    if (known !== undefined) return known;
    indexes.set(zone, zones.length);
    zones.push(readOffsets(zone, first, last));
    return zones.length - 1;
  };
  const travels = (calendar.travel ?? []).map((travel) => ({
    from: dayOf(travel.from),
    to: dayOf(travel.to),
    zone: travel.zone,
  }));
  const home = indexOf(calendar.zone);
  return {
    zones,
    indexOn(day) {
      for (const travel of travels) if (day >= travel.from && day <= travel.to) return indexOf(travel.zone);
      return home;
    },
  };
}
