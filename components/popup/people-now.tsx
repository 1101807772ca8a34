import { useMemo } from 'react';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import { StatePill } from '@/components/ui/state-icon';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { foundBy } from '@/utils/domain/text/forgiving-search';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { calendarAround, type PersonNow, personNow } from './person-now';

export interface PeopleNowProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  /** What is searched for; everybody where it is empty. */
  readonly search: string;
}

const day = 86_400_000;

/** Everybody's time and state, me first. */
export function PeopleNow({ people, norms, search }: PeopleNowProps) {
  const { say } = useWords();
  const reader = useReader();
  const today = Math.floor(reader.now / day) * day;
  const calendars = useMemo(
    () =>
      people.flatMap((person) => {
        const calendar = attempt(() => calendarAround(person, today));
        return calendar === null ? [] : [{ person, calendar }];
      }),
    [people, today],
  );
  const all = calendars
    .map(({ person, calendar }) => attempt(() => personNow(person, calendar, { ...reader, norms, say })))
    .filter((each) => each !== null)
    .sort(meFirst);
  const found = foundBy(search, all, ({ person }) => textOf(person));
  const working = all.filter(({ state }) => state === 'working').length;

  return (
    <section className="popup-people" aria-label={say('popup.team')}>
      <div className="popup-people-head">
        <h2>{say('popup.team')}</h2>
        <span className="quiet-text">{say('popup.working', { working, all: all.length })}</span>
      </div>
      {/* What scrolls must be reachable by keyboard. */}
      <ul className="popup-list" tabIndex={found.length > 0 ? 0 : undefined} aria-label={say('popup.people')}>
        {found.map((each) => (
          <ItemBoundary key={each.person.id}>
            <PersonRow {...each} />
          </ItemBoundary>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet-text">{say('popup.nobody')}</p>}
    </section>
  );
}

function PersonRow({ person, state, stateLabel, clock, day: dayText, where, reply }: PersonNow) {
  const { say } = useWords();
  return (
    <li className="popup-person">
      <span className="popup-name">
        <bdi>{person.name}</bdi> {person.isMe && <span className="popup-me">{say('popup.you')}</span>}
      </span>
      <span className="popup-clock">
        <StatePill state={state} {...(stateLabel === null ? {} : { label: stateLabel })} />
        {dayText !== '' && <small>{dayText}</small>}
        <span>{clock}</span>
      </span>
      <span className="popup-where">{person.isMe ? (person.place ?? '') : where}</span>
      {reply !== null && <span className="popup-reply">{reply}</span>}
    </li>
  );
}

/** One whose calendar cannot be computed does not take the others away. */
function attempt<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function meFirst(a: PersonNow, b: PersonNow): number {
  if (a.person.isMe !== b.person.isMe) return a.person.isMe ? -1 : 1;
  return a.person.name.localeCompare(b.person.name);
}

/** What a person is found by: the zone with spaces, as it is shown. */
function textOf({ name, place, zone }: Person): string {
  return `${name} ${place ?? ''} ${shownZone(zone)}`;
}
