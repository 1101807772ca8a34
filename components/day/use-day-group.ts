import { useMemo, useState } from 'react';
import type { ChosenGroup } from '@/components/popup/chosen-group';
import { allGroups, groupsHere } from '@/components/popup/commands/groups-here';
import { useRowsOr } from '@/components/ui/live-rows';
import type { Person } from '@/utils/domain/people/person';
import { readPlanPath } from '@/utils/platform/plan-path';

/** Of whom alone the day is shown, by the address of the page: the group that was chosen in the popup. */
export interface DayGroup {
  readonly people: readonly Person[];
  /** Null: everybody. */
  readonly group: ChosenGroup | null;
  /** Back to everybody. */
  readonly leave: () => void;
}

const noGroups: never[] = [];

/** The people of the group that the page was opened for; all where there is none, or no longer. */
export function useDayGroup(all: readonly Person[]): DayGroup {
  const [asked, setAsked] = useState(() => readPlanPath(location.hash.slice(1)).group ?? null);
  const groups = useRowsOr(allGroups, noGroups);
  const group = useMemo(
    () => (asked === null ? null : (groupsHere(groups, all).find(({ id }) => id === asked) ?? null)),
    [asked, groups, all],
  );
  const people = useMemo(
    () => (group === null ? all : all.filter(({ id }) => group.people.has(id))),
    [all, group],
  );
  const leave = () => {
    setAsked(null);
    history.replaceState(null, '', location.pathname);
  };
  return { people, group, leave };
}
