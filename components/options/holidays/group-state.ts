import type { Holiday, PlainDate } from '@/utils/domain/time/calendar.types';
import type { HolidayGroup } from '@/utils/roster/holidays/holiday-groups';
import type { FoundHolidays } from '@/utils/roster/holidays/holiday-place';
import type { KnownHolidays, Offer, OfferedDay } from '@/utils/roster/holidays/keep-holidays';
import { chosenFor } from '@/utils/roster/holidays/keep-holidays';

/** A group of the preview, with all that was changed there. */
export interface GroupState extends HolidayGroup {
  /** Those who are left out. */
  readonly without: ReadonlySet<string>;
  /** By `dayKey`. */
  readonly edits: ReadonlyMap<string, { readonly isOn: boolean; readonly name: string }>;
  readonly added: readonly Holiday[];
}

export const beginGroup = (group: HolidayGroup): GroupState => ({
  ...group,
  without: new Set(),
  edits: new Map(),
  added: [],
});

export const dayKey = ({ date, key }: { readonly date: PlainDate; readonly key: string }) => `${date} ${key}`;

/** Whom something is kept for. */
export const keptPeople = ({ place, people, without }: GroupState) =>
  place === null ? [] : people.filter((id) => !without.has(id));

export const isIncomplete = ({ date, name }: Holiday) => date === '' || name.trim() === '';

/** What is kept of a group; null without a place. */
export function offerOf(group: GroupState, found: FoundHolidays, until: PlainDate): Offer | null {
  if (group.place === null) return null;
  const days = found.days.map((day): OfferedDay => ({ ...day, edit: group.edits.get(dayKey(day)) ?? null }));
  const added = group.added.map(({ date, name }) => ({ date, name: name.trim().slice(0, 200) }));
  return { place: group.place, called: group.called, days, added, until };
}

/** How an offered day is shown for several people, who may have chosen differently before. */
export interface DayView {
  readonly isOn: boolean;
  readonly name: string;
  /** Ids of people whose own choice or list differs. */
  readonly outFor: readonly string[];
  readonly namedFor: readonly string[];
  readonly there: readonly string[];
}

export function dayView(
  day: OfferedDay,
  place: Offer['place'],
  people: readonly string[],
  known: ReadonlyMap<string, KnownHolidays>,
): DayView {
  const choices = people.flatMap((id) => {
    const of = known.get(id);
    if (of === undefined) return [];
    return [{ id, ...chosenFor(day, place, of), isThere: of.ownDates.has(day.date) }];
  });
  const there = choices.filter(({ isThere }) => isThere).map(({ id }) => id);
  const open = choices.filter(({ isThere }) => !isThere);
  const on = open.filter(({ isOn }) => isOn);
  const isOn = on.length > 0;
  const [first] = on;
  const isOneName = on.every(({ name }) => name === first?.name);
  const name = (isOneName ? first?.name : undefined) ?? day.edit?.name ?? day.name;
  return {
    isOn,
    name,
    outFor: isOn ? open.filter((one) => !one.isOn).map(({ id }) => id) : [],
    namedFor: on.filter((one) => one.name !== name).map(({ id }) => id),
    there,
  };
}
