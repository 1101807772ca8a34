import { useMemo } from 'react';
import { useReader } from '@/components/ui/reader';
import { StateDot } from '@/components/ui/state-icon';
import type { RowProps } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { attempt } from './attempt';
import { calendarAround, personNow } from './person-now';

export interface NowRowProps {
  readonly person: Person;
  readonly norms: readonly NormVersion[];
  readonly row: RowProps;
}

const day = 86_400_000;

/** One person in three lines, whatever there is to say, so that all rows are as high. */
export function NowRow({ person, norms, row }: NowRowProps) {
  const { say } = useWords();
  const reader = useReader();
  const today = Math.floor(reader.now / day) * day;
  const calendar = useMemo(() => attempt(() => calendarAround(person, today)), [person, today]);
  // Whose calendar cannot be computed is there by name.
  const now = useMemo(
    () => calendar && attempt(() => personNow(person, calendar, { ...reader, norms, say })),
    [person, calendar, reader, norms, say],
  );
  const place = person.isMe ? (person.place ?? '') : (now?.where ?? person.place ?? '');
  // The dot says the others.
  const state = now?.stateLabel ?? '';
  const about =
    state === '' || place === '' ? state + place : say('popup.state-where', { state, where: place });
  return (
    <li className="popup-person" {...row}>
      {now !== null && <StateDot state={now.state} />}
      <span className="popup-name">
        <bdi>{person.name}</bdi> {person.isMe && <span className="popup-me">{say('popup.you')}</span>}
      </span>
      <span className="popup-clock">
        {now !== null && now.day !== '' && <small>{now.day}</small>} {now?.clock}
      </span>
      <span className="popup-where" title={about}>
        {about}
      </span>
      <span className="popup-reply">{now?.reply}</span>
    </li>
  );
}
