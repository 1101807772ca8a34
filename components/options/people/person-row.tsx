import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { joined } from '@/components/ui/joined';
import { MoreMenu } from '@/components/ui/more-menu';
import { useReader } from '@/components/ui/reader';
import { StateDot } from '@/components/ui/state-icon';
import type { RowProps } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import { awayChoices } from '@/utils/domain/people/away-days';
import { dateIn } from '@/utils/domain/people/zone-age';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { clockText, dateText, dayWord, differenceText, minutesAhead } from '@/utils/domain/time/words';
import { addressText, withoutCovered } from '@/utils/roster/same-person';
import { zoneSourceOf } from '@/utils/roster/zone-source';
import type { StoredPerson } from '@/utils/store/database';
import { sayTold } from '@/utils/words/say';
import { awayWords } from './away-words';
import { GoneMark } from './gone-mark';
import { stateNow } from './state-now';
import { WeekLine } from './week-line';
import { weekParts } from './week-words';

export interface PersonRowProps {
  readonly person: StoredPerson;
  readonly row: RowProps;
  readonly hasDraft: boolean;
  /** Whether some reply norms differ from the team's. */
  readonly hasNorms: boolean;
  readonly onEdit: () => void;
  /** Away up to the day before this date. */
  readonly onAway: (until: string) => void;
  readonly onHolidays: () => void;
  readonly onRemove: () => void;
}

export function PersonRow({
  person,
  row,
  hasDraft,
  hasNorms,
  onEdit,
  onAway,
  onHolidays,
  onRemove,
}: PersonRowProps) {
  const reader = useReader();
  const { say } = useWords();
  const { now, display } = reader;
  const week = useMemo(() => weekParts(person.week, display, say), [person.week, display, say]);
  const { zone, away } = awayWords(person, now, display, say);
  const state = useMemo(() => stateNow(person, now), [person, now]);
  const ahead = minutesAhead(now, zone, reader.zone);
  // That one’s own time is the same as one’s own is no news.
  const difference = person.isMe && ahead === 0 ? '' : differenceText(ahead, say);
  const awayActions = () => {
    const { tomorrow, monday } = awayChoices(dateIn(zone, now));
    return [tomorrow, monday].flatMap((until) => {
      if (until === null) return [];
      const date = dateText(Date.parse(`${until}T12:00Z`), 'UTC', display);
      return [{ text: say('people.away-open', { date }), onChoose: () => onAway(until) }];
    });
  };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: grid` would take the role away
    <tr role="row" {...row}>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-who">
        <span className="people-name">
          <bdi>{person.name}</bdi>
          {person.isMe && <span className="people-mark">{say('people.you')}</span>}
          {hasDraft && <span className="people-mark unsaved">{say('people.unsaved')}</span>}
          {hasNorms && (
            <span className="people-mark norms" title={say('people.own-norms-title', { name: person.name })}>
              {say('people.own-norms')}
            </span>
          )}
          <GoneMark origin={person.origin} />
        </span>
        {person.place !== undefined && <span className="people-second">{person.place}</span>}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell">
        <span className="people-time">
          {state !== null && <StateDot state={state} />} {clockText(now, zone, display)}{' '}
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
        {away.map(({ text, kind, isNow }) => (
          <span key={text} className={isNow ? `people-away now ${kind}` : 'people-away'}>
            {text}
          </span>
        ))}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-addresses">
        {withoutCovered(person.addresses).map(({ kind, value, team }) => (
          <span key={`${kind}:${value}@${team}`}>{addressText({ kind, value })}</span>
        ))}
        {person.addresses.length === 0 && <span className="people-second">{say('people.no-address')}</span>}
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="people-actions">
        <Button look="quiet" aria-label={say('people.edit-name', { name: person.name })} onClick={onEdit}>
          {say('labels.edit')}
        </Button>
        <MoreMenu
          label={say('people.more-for', { name: person.name })}
          actions={() => [
            ...awayActions(),
            {
              text: say('holidays.open'),
              label: say('holidays.open-name', { name: person.name }),
              onChoose: onHolidays,
            },
            {
              text: say('labels.delete'),
              label: say('people.delete-name', { name: person.name }),
              look: 'danger',
              onChoose: onRemove,
            },
          ]}
        />
      </td>
    </tr>
  );
}
