import { useLiveQuery } from 'dexie-react-hooks';
import { type Status, statuses } from '@/utils/domain/decision/decision';
import { countByStatus, type StatusFilter } from '@/utils/store/decision-lines';
import { countTeam } from '@/utils/store/team-lines';

type Counts = Readonly<Record<Status, number>>;

export interface LogCounts {
  /** Of each status, the team's among them. */
  readonly counts: Counts;
  /** Of every status; a teammate's row may have one that is none of ours. */
  readonly total: number;
  /** How many of a status the list shows, and how many of them are the reader's own. */
  readonly shownOf: (status: StatusFilter) => { readonly all: number; readonly own: number };
}

/** How many decisions there are; undefined until they are counted. */
export function useLogCounts(withTeam: boolean): LogCounts | undefined {
  const own = useLiveQuery(() => countByStatus());
  const team = useLiveQuery(async () => (withTeam ? await countTeam() : null), [withTeam]);
  if (own === undefined) return undefined;
  const counts = Object.fromEntries(
    statuses.map((each) => [each, own[each] + (team?.counts[each] ?? 0)]),
  ) as Record<Status, number>;
  const ownTotal = Object.values(own).reduce((sum, count) => sum + count, 0);
  const total = ownTotal + (team?.all ?? 0);
  return {
    counts,
    total,
    shownOf: (status) =>
      status === null ? { all: total, own: ownTotal } : { all: counts[status], own: own[status] },
  };
}
