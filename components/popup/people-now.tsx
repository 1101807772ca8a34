import { memo, useRef } from 'react';
import { StripTable } from '@/components/strip/strip-table';
import type { LineHold } from '@/components/strip/use-line';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useBoxRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { Channel, NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { CompiledCalendar } from '@/utils/domain/time/compiled-calendar';
import { NowRow } from './now-row';
import { PlanHere } from './plan-here';
import { useRowKeys } from './use-row-keys';

export interface PeopleNowProps {
  readonly norms: readonly NormVersion[];
  readonly channel: Channel;
  /** Who fits what is searched for, in the order in which they are shown. */
  readonly found: readonly Person[];
  /** Ids of those who write in the open thread: the planner begins with them. */
  readonly inThread: readonly string[];
  readonly favourites: ReadonlySet<string>;
  /** The id of the group that is chosen. */
  readonly group: string | undefined;
  readonly line: LineHold;
  /** By the id of a person, for the dates of the axis. */
  readonly calendars: ReadonlyMap<string, CompiledCalendar>;
}

/** So many people are all drawn, in sight or not. */
const smallTeam = 12;
/** About so much of the list is in sight as the popup opens, px. */
const sight = 300;
const idOf = ({ id }: Person) => id;

/** Everybody who was found, each a row on one axis of 24 hours; of many people only the rows in sight are drawn. */
export const PeopleNow = memo(function PeopleNow({
  norms,
  channel,
  found,
  inThread,
  favourites,
  group,
  line,
  calendars,
}: PeopleNowProps) {
  const { say } = useWords();
  const { axis } = line;
  const box = useRef<HTMLDivElement>(null);
  // A small team is drawn whole.
  const overscan = found.length > smallTeam ? 1 : smallTeam;
  const drawn = useBoxRows({ items: found, keyOf: idOf, height: 33, sight, overscan, as: 'table' }, box);
  const { current, body } = useRowKeys(drawn, found.length, line);
  if (found.length === 0) return <p className="quiet-text">{say('popup.nobody')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="popup-scroll" ref={box} tabIndex={0}>
      <StripTable
        line={line}
        every={6}
        count={found.length}
        corner={<PlanHere people={inThread} group={group} />}
        body={body}
      >
        {drawn.rows.map(({ item, key, props }) => (
          <ItemBoundary as="tr" key={key}>
            <NowRow
              {...{ norms, channel, axis }}
              person={item}
              calendar={calendars.get(item.id) ?? null}
              row={props}
              isFavourite={favourites.has(item.id)}
              isReached={key === current}
            />
          </ItemBoundary>
        ))}
      </StripTable>
    </div>
  );
});
