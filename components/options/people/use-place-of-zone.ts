import { useState } from 'react';
import type { PersonForm } from '@/utils/roster/person-form';

export interface PlaceOfZone {
  /** The city that was put into *Place* and still is there; null for what somebody typed. */
  readonly city: string | null;
  /** What changes in the form with a zone; `city` as in `ZoneChange`. */
  readonly withZone: (zone: string, city?: string | null) => Partial<PersonForm>;
}

/**
 * An empty *Place* gets the city by which a zone was found, and follows it to the next one. What somebody typed there
 * stays, and so does a place that was emptied by hand.
 */
export function usePlaceOfZone(form: PersonForm): PlaceOfZone {
  const [put, setPut] = useState<string | null>(null);
  const isOurs = put !== null && form.place === put;
  const withZone = (zone: string, city?: string | null) => {
    const isNew = form.zone === '' && form.place === '';
    if (city === undefined) {
      // Somebody new is begun in the same form.
      if (isNew) setPut(null);
      return { zone };
    }
    const isFree = isOurs || isNew || (put === null && form.place.trim() === '');
    if (!isFree || (city === null && !isOurs)) return { zone };
    setPut(city);
    return { zone, place: city ?? '' };
  };
  return { city: isOurs ? put : null, withZone };
}
