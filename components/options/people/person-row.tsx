import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import type { Person } from '@/utils/domain/people/person';
import { clockText, dayWord, differenceText, minutesAhead } from '@/utils/domain/time/words';
import { awayWords } from './away-words';
import { weekWords } from './week-words';

export interface PersonRowProps {
  readonly person: Person;
  readonly hasDraft: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function PersonRow({ person, hasDraft, onEdit, onRemove }: PersonRowProps) {
  const reader = useReader();
  const { now, display } = reader;
  const week = weekWords(person.week, display);
  const { zone, away } = awayWords(person, now, display);
  const difference = differenceText(minutesAhead(now, zone, reader.zone), reader.say);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: grid` in narrow windows would take the role away
    <tr role="row">
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-who">
        <span className="people-name">
          {person.name}
          {person.isMe && <span className="people-mark">You</span>}
          {hasDraft && <span className="people-mark unsaved">unsaved edit</span>}
        </span>
        {person.place !== undefined && <span className="people-second">{person.place}</span>}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell">
        <span className="people-time">
          {clockText(now, zone, display)}{' '}
          <small>{[dayWord(now, zone, reader), difference].filter(Boolean).join(', ')}</small>
        </span>
        <span className="people-second" title={`${person.zoneSource}, ${person.zoneDate}`}>
          {zone.replaceAll('_', ' ')}
        </span>
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell">
        {week.length === 0 ? (
          <span className="people-second">No working hours</span>
        ) : (
          week.map((part) => (
            <span key={part} className="people-week">
              {part.split(', ').map((piece, index) => (
                <span key={piece}>
                  {index > 0 && ', '}
                  <span className="people-hours">{piece}</span>
                </span>
              ))}
            </span>
          ))
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
        {person.addresses.length === 0 && <span className="people-second">No address yet, so no badge</span>}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-actions">
        <Button aria-label={`Edit ${person.name}`} onClick={onEdit}>
          Edit
        </Button>
        <Button look="danger" aria-label={`Delete ${person.name}`} onClick={onRemove}>
          Delete
        </Button>
      </td>
    </tr>
  );
}
