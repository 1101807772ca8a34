import { type MouseEvent, useCallback, useMemo } from 'react';
import { hoursText } from '@/components/strip/hours-text';
import { StripHours } from '@/components/strip/strip-hours';
import { useReader } from '@/components/ui/reader';
import type { RowProps } from '@/components/ui/virtual-rows';
import { useWords } from '@/components/ui/words';
import type { Channel, NormVersion } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { axisStretches } from '@/utils/domain/time/axis-stretches';
import type { CompiledCalendar } from '@/utils/domain/time/compiled-calendar';
import type { DayAxis } from '@/utils/domain/time/day-axis';
import { attempt } from './attempt';
import { personNow } from './person-now';
import { keepLast, RowTimeAt, RowWhoAt } from './row-at';

export interface NowRowProps {
  readonly person: Person;
  /** For the dates of the axis; null where none can be computed. */
  readonly calendar: CompiledCalendar | null;
  readonly norms: readonly NormVersion[];
  readonly channel: Channel;
  readonly axis: DayAxis;
  readonly row: RowProps;
  /** Whether the person is marked; absent where nobody can be. */
  readonly isFavourite?: boolean;
  /** Whether Tab comes to it. */
  readonly isReached?: boolean;
  /** Whether the midnights of the person's own clock are marked. */
  readonly hasMidnights?: boolean;
}

const minute = 60_000;

/** One person in two lines, whatever there is to say, so that all rows are as high: who, the day, and the clock. */
export function NowRow({ person, calendar, norms, channel, axis, row, ...looks }: NowRowProps) {
  const { hasMidnights, isFavourite, isReached = true } = looks;
  const { say, language } = useWords();
  const reader = useReader();
  // Whose calendar cannot be computed is there by name.
  const nowAt = useMemo(
    () =>
      keepLast((at) =>
        calendar === null
          ? null
          : attempt(() => personNow(person, calendar, { ...reader, at, channel, norms, say })),
      ),
    [person, calendar, reader, channel, norms, say],
  );
  const hours = useMemo(() => {
    const stretches = calendar && attempt(() => axisStretches(calendar, axis.from, axis.to));
    return stretches && { stretches, text: hoursText(stretches, axis, reader.display, say) };
  }, [calendar, axis, reader.display, say]);
  const open = useCallback(
    async ({ currentTarget }: MouseEvent<HTMLElement>) => {
      // The card is loaded with the click alone.
      const { openPersonCard } = await import('./person-card');
      openPersonCard(currentTarget, { person, norms, channel, reader, language });
    },
    [person, norms, channel, reader, language],
  );
  const timeId = `time-${person.id}`;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: grid` would take the role away
    <tr className="popup-person strip-grid" role="row" {...row}>
      <RowWhoAt {...{ person, nowAt, timeId, isFavourite, isReached }} onOpen={open} />
      <td className="strip-cell">
        {hours !== null && (
          <StripHours {...hours} {...{ hasMidnights }} length={(axis.to - axis.from) / minute} />
        )}
      </td>
      <RowTimeAt id={timeId} nowAt={nowAt} />
    </tr>
  );
}
