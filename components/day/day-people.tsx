import '@/components/popup/team.css';
import { memo, useMemo } from 'react';
import { attempt } from '@/components/popup/attempt';
import { NowRow } from '@/components/popup/now-row';
import { calendarAround } from '@/components/popup/person-now';
import { LinePart, LineParts } from '@/components/strip/line-parts';
import { StripTable, type StripTableProps } from '@/components/strip/strip-table';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { usePageRows } from '@/components/ui/virtual-rows';
import { channels, type NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { DaySpan } from './day-span';

export interface DayPeopleProps {
  readonly people: readonly Person[];
  readonly norms: readonly NormVersion[];
  readonly span: DaySpan;
  readonly line: StripTableProps['line'];
}

const idOf = ({ id }: Person) => id;
/** So many people are all drawn, so that all are printed. */
const printed = 60;

/** Everybody, each a row; of many people only the rows in sight are drawn. */
export const DayPeople = memo(function DayPeople({ people, norms, span, line }: DayPeopleProps) {
  const overscan = people.length > printed ? 4 : printed;
  const drawn = usePageRows({ items: people, keyOf: idOf, height: 40, overscan, as: 'table' });
  return (
    <StripTable isWide line={line} every={span === 'day' ? 3 : 24} count={people.length} body={drawn.props}>
      <LineParts axis={line.axis} count={drawn.rows.length}>
        {drawn.rows.map(({ item, key, index, props }) => (
          <LinePart key={key} row={index}>
            <ItemBoundary as="tr">
              <DayRow person={item} norms={norms} line={line} row={props} />
            </ItemBoundary>
          </LinePart>
        ))}
      </LineParts>
    </StripTable>
  );
});

interface DayRowProps {
  readonly person: Person;
  readonly norms: readonly NormVersion[];
  readonly line: StripTableProps['line'];
  readonly row: Parameters<typeof NowRow>[0]['row'];
}

const day = 86_400_000;

/** A week needs more dates than the popup compiles for all. */
function DayRow({ person, norms, line, row }: DayRowProps) {
  const date = Math.floor(line.axis.from / day) * day;
  const calendar = useMemo(() => attempt(() => calendarAround(person, date)), [person, date]);
  const { axis } = line;
  return <NowRow {...{ person, calendar, norms, axis, row }} channel={channels[0]} hasMidnights />;
}
