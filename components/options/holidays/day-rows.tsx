import { Fragment } from 'react';
import { useDisplay } from '@/components/ui/use-signals';
import { plainDateText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { type Display, dateText } from '@/utils/domain/time/words';
import type { OfferedDay } from '@/utils/roster/holidays/keep-holidays';
import type { DayView } from './group-state';

export interface DayRowsProps {
  readonly days: readonly (readonly [OfferedDay, DayView])[];
  /** The name of a person by the id. */
  readonly nameOf: (id: string) => string;
  readonly onEdit: (day: OfferedDay, edit: { readonly isOn: boolean; readonly name: string }) => void;
}

/** Offered days: each can be taken out, put in and renamed. */
export function DayRows({ days, nameOf, onEdit }: DayRowsProps) {
  const { say } = useWords();
  const display = useDisplay();
  const named = (ids: readonly string[]) => ({ people: ids.map(nameOf) });
  return (
    <ul className="holidays-days">
      {days.map(([day, view], at) => {
        const year = day.date.slice(0, 4);
        const isFirst = days[at - 1]?.[0].date.slice(0, 4) !== year;
        const date = plainDateText(day.date, display);
        const notes = [
          day.doubt === null ? '' : say(day.doubt === 'moon' ? 'holidays.moon' : 'holidays.evening'),
          view.outFor.length === 0 ? '' : say('holidays.out-for', named(view.outFor)),
          view.namedFor.length === 0 ? '' : say('holidays.named-for', named(view.namedFor)),
          view.there.length === 0 ? '' : say('holidays.there', named(view.there)),
        ].filter((note) => note !== '');
        return (
          <Fragment key={`${day.date} ${day.key}`}>
            {isFirst && <li className="holidays-year">{yearText(year, display)}</li>}
            <li className={view.isOn ? 'holidays-day' : 'holidays-day off'}>
              <input
                type="checkbox"
                checked={view.isOn}
                aria-label={say('holidays.keep-day', { name: view.name, date })}
                onChange={(event) => onEdit(day, { isOn: event.target.checked, name: view.name })}
              />
              <span className="holidays-date">
                {dateText(Date.parse(`${day.date}T12:00Z`), 'UTC', display)}
              </span>
              <input
                className="input holidays-name"
                title={view.name}
                aria-label={say('holidays.name-of', { date })}
                value={view.name}
                maxLength={200}
                onChange={(event) => onEdit(day, { isOn: view.isOn, name: event.target.value })}
              />
              {notes.map((note) => (
                <small key={note} className="holidays-note">
                  {note}
                </small>
              ))}
            </li>
          </Fragment>
        );
      })}
    </ul>
  );
}

/** `2027`, `2027年`. */
const yearText = (year: string, { locale }: Display) =>
  new Intl.DateTimeFormat(locale ?? undefined, { year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), 6),
  );
