import { type MouseEvent, memo } from 'react';
import { StateDot } from '@/components/ui/state-icon';
import type { Person } from '@/utils/domain/people/person';
import type { AvailabilityState } from '@/utils/domain/time/availability';
import { FavouriteMark } from './favourite-mark';

export interface RowWhoProps {
  readonly person: Person;
  /** Null where no calendar can be computed. */
  readonly state: AvailabilityState | null;
  /** What stands below the name. */
  readonly about: string;
  /** Where that is a place and how far away it is: the latter, for which the place gives way; else null. */
  readonly apart: string | null;
  readonly isFavourite: boolean | undefined;
  readonly isReached: boolean;
  /** The element that says the person's time. */
  readonly timeId: string;
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void;
}

/** What is longer leaves no room for a place beside it, where the hours stand there, too. */
const longest = 13;

/** Who a row is about; while the line is dragged it is drawn anew only where their state changes. */
export const RowWho = memo(function RowWho({
  person,
  state,
  about,
  apart,
  timeId,
  onOpen,
  ...row
}: RowWhoProps) {
  const { isFavourite, isReached } = row;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: grid` would take the role away
    <th scope="row" role="rowheader" className="popup-who">
      <button
        type="button"
        className="popup-open"
        aria-haspopup="dialog"
        aria-describedby={timeId}
        tabIndex={isReached ? 0 : -1}
        onClick={onOpen}
      >
        {state !== null && <StateDot state={state} />}
        <span className="popup-name" dir="auto">
          <bdi>{person.name}</bdi>
        </span>
        {apart === null ? (
          <span className="popup-where" title={about}>
            {about}
          </span>
        ) : (
          <span className={`popup-where is-split${apart.length > longest ? ' is-far' : ''}`} title={about}>
            <bdi>{person.place}</bdi>
            <bdi>{apart}</bdi>
          </span>
        )}
      </button>
      {isFavourite !== undefined && !person.isMe && <FavouriteMark {...{ person, isFavourite, isReached }} />}
    </th>
  );
});
