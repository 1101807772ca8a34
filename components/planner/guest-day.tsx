import { useMemo } from 'react';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import type { GridPlace } from '@/utils/domain/planner/slot-grid';
import { dateText } from '@/utils/domain/time/words';
import { DayBars } from './day-bars';
import { guestBars } from './guest-bars';
import { HourScale } from './hour-scale';
import type { Guest } from './plan-for';

export interface GuestDayProps {
  readonly guests: readonly Guest[];
  /** Where the chosen slot is. */
  readonly at: GridPlace;
  readonly minutes: number;
}

const msOfDay = 86_400_000;

/** The day of the chosen slot: each one's working hours in a row, the slot through all of them. In words it is the slot's list. */
export function GuestDay({ guests, at, minutes }: GuestDayProps) {
  const { say } = useWords();
  const { zone, display } = useReader();
  const { day } = at;
  const rows = useMemo(() => {
    const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
    return guests.map((guest) => ({ guest, bars: guestBars(guest, date, zone) }));
  }, [guests, day, zone]);
  const mark = { from: at.minute, to: Math.min(1440, at.minute + minutes) };
  return (
    <section className="plan-picture" aria-labelledby="plan-guests-day">
      <h2 id="plan-guests-day">{say('planner.day-of', { date: dateText(day * msOfDay, 'UTC', display) })}</h2>
      <div className="plan-grid" aria-hidden="true">
        <HourScale />
        {rows.map(({ guest, bars }) => (
          <div key={guest.person.id} className="plan-day">
            <span className="plan-day-name">
              <bdi>{guest.person.name}</bdi>
            </span>
            <DayBars bars={bars} mark={mark} />
          </div>
        ))}
      </div>
    </section>
  );
}
