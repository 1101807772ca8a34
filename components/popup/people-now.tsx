import { useMemo, useState } from 'react';
import { StatePill } from '@/components/ui/state-icon';
import type { NormVersion } from '@/utils/domain/norms';
import type { Person } from '@/utils/domain/person';
import type { Display } from '@/utils/domain/words';
import { calendarAround, type PersonNow, personNow } from './person-now';

export interface PeopleNowProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  /** Epoch ms on a whole minute. */
  readonly now: number;
  readonly display: Display;
}

/** A list shorter than this needs no search. */
const searchFrom = 6;
const day = 86_400_000;

/** Everybody's time and state, me first. */
export function PeopleNow({ people, norms, now, display }: PeopleNowProps) {
  const [search, setSearch] = useState('');
  const today = Math.floor(now / day) * day;
  const calendars = useMemo(
    () => people.map((person) => ({ person, calendar: calendarAround(person, today) })),
    [people, today],
  );
  const readerZone = Temporal.Now.timeZoneId();
  const all = calendars
    .map(({ person, calendar }) => personNow(person, calendar, { now, readerZone, norms, display }))
    .filter((each) => each !== null)
    .sort(meFirst);
  const found = all.filter(({ person }) => fits(person, search));
  const working = all.filter(({ state }) => state === 'working').length;

  return (
    <section className="popup-people" aria-label="Team">
      <div className="popup-people-head">
        <h2>Team</h2>
        <span className="quiet-text">
          {working} of {all.length} in working hours
        </span>
      </div>
      {people.length >= searchFrom && (
        <input
          className="input"
          type="search"
          aria-label="Search people"
          placeholder="Search by name or place"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and holds nothing that takes the focus, so that the keyboard must reach the list itself. */}
      <ul className="popup-list" aria-label="People" tabIndex={0}>
        {found.map((each) => (
          <PersonRow key={each.person.id} {...each} />
        ))}
      </ul>
      {found.length === 0 && <p className="quiet-text">Nobody by that name.</p>}
    </section>
  );
}

function PersonRow({ person, state, stateLabel, clock, day: dayText, where, reply }: PersonNow) {
  return (
    <li className="popup-person">
      <span className="popup-name">
        <bdi>{person.name}</bdi> {person.isMe && <span className="popup-me">You</span>}
      </span>
      <span className="popup-clock">
        <StatePill state={state} {...(stateLabel === null ? {} : { label: stateLabel })} />
        {dayText !== '' && <small>{dayText}</small>}
        <span>{clock}</span>
      </span>
      <span className="popup-where">{person.isMe ? (person.place ?? '') : where}</span>
      {reply !== null && <span className="popup-reply">{reply} your time</span>}
    </li>
  );
}

function meFirst(a: PersonNow, b: PersonNow): number {
  if (a.person.isMe !== b.person.isMe) return a.person.isMe ? -1 : 1;
  return a.person.name.localeCompare(b.person.name);
}

function fits(person: Person, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const text = `${person.name} ${person.place ?? ''} ${person.zone}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
