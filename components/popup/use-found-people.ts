import { useMemo } from 'react';
import { useWords } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { compareNames } from '@/utils/domain/text/compare-names';
import { foldText, searchWords } from '@/utils/domain/text/find-words';
import { foundByWords } from '@/utils/domain/text/forgiving-search';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { stateWord } from '@/utils/domain/time/words';
import { type Order, orderPeople } from './order-people';
import type { TeamStates } from './team-states';

export interface FindPeople {
  readonly search: string;
  readonly order: Order;
  /** Only who is in working hours where the line stands. */
  readonly isWorking: boolean;
  /** By now: what rows are ordered by, so that they stay where they are while the line moves. */
  readonly states: TeamStates;
  /** Where the line stands: what is searched for and filtered by. */
  readonly atLine: TeamStates;
  /** Ids of those who write in the open thread. */
  readonly inThread: readonly string[];
  readonly favourites: ReadonlySet<string>;
  readonly now: number;
}

/** Who fits the search, all where it is empty, in the order chosen. */
export function useFoundPeople(
  team: readonly Person[],
  { search, order, isWorking, states, atLine, inThread, favourites, now }: FindPeople,
): readonly Person[] {
  const { say } = useWords();
  const byName = useMemo(
    () => team.toSorted((a, b) => compareNames(a.name, b.name, navigator.language)),
    [team],
  );
  const ordered = useMemo(
    () => orderPeople(byName, states, order, { inThread: new Set(inThread), favourites }, now),
    [byName, states, order, inThread, favourites, now],
  );
  const people = useMemo(
    () => (isWorking ? ordered.filter(({ id }) => atLine.of.get(id)?.state === 'working') : ordered),
    [ordered, isWorking, atLine],
  );
  const words = useMemo(() => searchWords(search), [search]);
  const isSearch = words.length > 0;
  // Folded once, not at each key; and only where somebody searches.
  const texts = useMemo(() => {
    const stateOf = ({ id }: Person) => {
      const found = atLine.of.get(id);
      if (found === undefined) return '';
      const { state, isHoliday, reason } = found;
      return `${stateWord(state, say)} ${isHoliday ? stateWord('holiday', say) : ''} ${reason ?? ''}`;
    };
    const textOf = (person: Person) => foldText(`${placeOf(person)} ${stateOf(person)}`);
    return new Map(isSearch ? people.map((person) => [person, textOf(person)]) : []);
  }, [people, isSearch, atLine, say]);
  return useMemo(
    () => (isSearch ? foundByWords(people, words, (person) => texts.get(person) ?? '') : people),
    [people, words, texts, isSearch],
  );
}

/** What a person is found by: the zone with spaces, as it is shown. */
function placeOf({ name, place, zone }: Person): string {
  return `${name} ${place ?? ''} ${shownZone(zone)}`;
}
