import { Button } from '@/components/ui/button';
import { joined } from '@/components/ui/joined';
import { useReader } from '@/components/ui/reader';
import type { RowProps } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { clockText, dayWord, differenceText, minutesAhead } from '@/utils/domain/time/words';
import { shownZone } from '@/utils/domain/time/zones';
import { zoneSourceOf } from '@/utils/roster/zone-source';
import { sayTold } from '@/utils/words/say';
import { awayWords } from './away-words';
import { WeekLine } from './week-line';
import { weekParts } from './week-words';

export interface PersonRowProps {
  readonly person: Person;
  readonly row: RowProps;
  readonly hasDraft: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function PersonRow({ person, row, hasDraft, onEdit, onRemove }: PersonRowProps) {
  const reader = useReader();
  const { say } = useWords();
  const { now, display } = reader;
  const week = weekParts(person.week, display, say);
  const { zone, away } = awayWords(person, now, display, say);
  const difference = differenceText(minutesAhead(now, zone, reader.zone), say);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: grid` would take the role away
    <tr role="row" {...row}>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-who">
        <span className="people-name">
          <bdi>{person.name}</bdi>
          {person.isMe && <span className="people-mark">{say('people.you')}</span>}
          {hasDraft && <span className="people-mark unsaved">{say('people.unsaved')}</span>}
        </span>
        {person.place !== undefined && <span className="people-second">{person.place}</span>}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell">
        <span className="people-time">
          {clockText(now, zone, display)}{' '}
          <small>
            {joined(
              [dayWord(now, zone, reader), difference].filter((text) => text !== ''),
              say,
            )}
          </small>
        </span>
        <span
          className="people-second"
          title={say('people.zone-from', {
            source: sayTold(say, zoneSourceOf(person.zoneSource)),
            date: person.zoneDate,
          })}
        >
          {shownZone(zone)}
        </span>
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell">
        {week.length === 0 ? (
          <span className="people-second">{say('people.no-hours')}</span>
        ) : (
          week.map((part) => <WeekLine key={part.days.join()} part={part} />)
        )}
        {away.map((text) => (
          <span key={text} className="people-away">
            {text}
          </span>
        ))}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-addresses">
        {person.addresses.map(({ kind, value, team }) => (
          <span key={`${kind}:${value}@${team}`}>{kind === 'handle' ? `@${value}` : value}</span>
        ))}
        {person.addresses.length === 0 && <span className="people-second">{say('people.no-address')}</span>}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-actions">
        <Button aria-label={say('people.edit-name', { name: person.name })} onClick={onEdit}>
          {say('labels.edit')}
        </Button>
        <Button
          look="danger"
          aria-label={say('people.delete-name', { name: person.name })}
          onClick={onRemove}
        >
          {say('labels.delete')}
        </Button>
      </td>
    </tr>
  );
}
