import '@/components/strip/strip.css';
import { memo, useRef } from 'react';
import { StripAxis } from '@/components/strip/strip-axis';
import { StripOver } from '@/components/strip/strip-over';
import { useDrag } from '@/components/strip/use-drag';
import type { MovedLine } from '@/components/strip/use-line';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import { useBoxRows } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { Channel, NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { CompiledCalendar } from '@/utils/domain/time/compiled-calendar';
import { lineText } from './line-text';
import { NowRow } from './now-row';
import { PlanHere } from './plan-here';

export interface PeopleNowProps {
  readonly norms: readonly NormVersion[];
  readonly channel: Channel;
  /** Who fits what is searched for, in the order in which they are shown. */
  readonly found: readonly Person[];
  readonly line: MovedLine;
  /** By the id of a person, for the dates of the axis. */
  readonly calendars: ReadonlyMap<string, CompiledCalendar>;
}

/** So many people are all drawn, in sight or not. */
const smallTeam = 12;
/** About so much of the list is in sight as the popup opens, px. */
const sight = 300;
const idOf = ({ id }: Person) => id;

/** Everybody who was found, each a row on one axis of 24 hours; of many people only the rows in sight are drawn. */
export const PeopleNow = memo(function PeopleNow({ norms, channel, found, line, calendars }: PeopleNowProps) {
  const { say } = useWords();
  const reader = useReader();
  const { axis, at } = line;
  const box = useRef<HTMLDivElement>(null);
  // A small team is drawn whole.
  const overscan = found.length > smallTeam ? 1 : smallTeam;
  const drawn = useBoxRows({ items: found, keyOf: idOf, height: 33, sight, overscan, as: 'table' }, box);
  const drag = useDrag(axis, line.moveTo);
  if (found.length === 0) return <p className="quiet-text">{say('popup.nobody')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="popup-scroll" ref={box} tabIndex={0}>
      <div className="strip-frame" {...drag}>
        <table
          className="strip-table"
          // biome-ignore lint/a11y/noRedundantRoles: `display: block` would take the role away
          role="table"
          aria-label={say('popup.people')}
          aria-rowcount={found.length + 1}
        >
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <thead role="rowgroup" className="strip-head">
            {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
            <tr className="strip-grid" role="row" aria-rowindex={1}>
              <th scope="col">
                <span className="visually-hidden">{say('people.name')}</span>
                <PlanHere />
              </th>
              <th scope="col">
                <span className="visually-hidden">{say('strip.column')}</span>
                <StripAxis
                  axis={axis}
                  at={at}
                  every={6}
                  label={say('strip.line')}
                  text={lineText(line, reader, say)}
                  onMove={line.moveTo}
                  onKey={line.onKey}
                />
              </th>
              <th scope="col">
                <span className="visually-hidden">{say('popup.their-time')}</span>
              </th>
            </tr>
          </thead>
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tbody role="rowgroup" {...drawn.props}>
            {drawn.rows.map(({ item, key, props }) => (
              <ItemBoundary as="tr" key={key}>
                <NowRow
                  {...{ norms, channel, axis, at }}
                  person={item}
                  calendar={calendars.get(item.id) ?? null}
                  row={props}
                />
              </ItemBoundary>
            ))}
          </tbody>
        </table>
        <StripOver axis={axis} now={reader.now} at={at} />
      </div>
    </div>
  );
});
