import type { Person } from '@/utils/domain/people/person';
import type { TimeOff, TimeOffSource } from '@/utils/domain/time/calendar.types';
import type { RosterRow } from '@/utils/roster/source';

/**
 * How an entry of time off came into the list, apart from the people of a file: version 0.1.0 reads no entry of theirs that
 * says more than from, to and label.
 */
export interface TimeOffFrom extends Pick<TimeOff, 'from' | 'to' | 'label'>, TimeOffSource {
  /** The id of the person in the file. */
  readonly person: string;
}

/** What is to be written of a person. */
export function timeOffFrom({ id, timeOff = [] }: Person): TimeOffFrom[] {
  return timeOff.flatMap(({ from, to, label, source }) =>
    source === undefined ? [] : [{ person: id, from, to, label, by: source.by, on: source.on }],
  );
}

/** The rows of a file with it. Of two entries alike the first has the first's. */
export function withTimeOffFrom(
  rows: readonly RosterRow[],
  from: readonly TimeOffFrom[],
): readonly RosterRow[] {
  const left = Map.groupBy(from, keyOf);
  if (left.size === 0) return rows;
  return rows.map((row) => {
    if (row.id === undefined || row.timeOff === undefined) return row;
    const timeOff = row.timeOff.map((entry): TimeOff => {
      const found = left.get(keyOf({ ...entry, person: row.id ?? '' }))?.shift();
      return found === undefined ? entry : { ...entry, source: { by: found.by, on: found.on } };
    });
    return { ...row, timeOff };
  });
}

const keyOf = ({ person, from, to, label }: Pick<TimeOffFrom, 'person' | 'from' | 'to' | 'label'>) =>
  JSON.stringify([person, from, to, label]);
