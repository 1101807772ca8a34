import { useMemo } from 'react';
import type { Person } from '@/utils/domain/people/person';
import { compareNames } from '@/utils/domain/text/compare-names';
import { foldText, searchWords } from '@/utils/domain/text/find-words';
import { foundByWords } from '@/utils/domain/text/forgiving-search';
import { shownZone } from '@/utils/domain/time/shown-zone';

/** Who fits the search, all where it is empty: me first, then by name. */
export function useFoundPeople(team: readonly Person[], search: string): readonly Person[] {
  const people = useMemo(() => team.toSorted(meFirst), [team]);
  const words = useMemo(() => searchWords(search), [search]);
  const isSearch = words.length > 0;
  // Folded once, not at each key; and only where somebody searches.
  const texts = useMemo(
    () => new Map(isSearch ? people.map((person) => [person, foldText(textOf(person))]) : []),
    [people, isSearch],
  );
  return useMemo(
    () => (isSearch ? foundByWords(people, words, (person) => texts.get(person) ?? '') : people),
    [people, words, texts, isSearch],
  );
}

function meFirst(a: Person, b: Person): number {
  if (a.isMe !== b.isMe) return a.isMe ? -1 : 1;
  return compareNames(a.name, b.name, navigator.language);
}

/** What a person is found by: the zone with spaces, as it is shown. */
function textOf({ name, place, zone }: Person): string {
  return `${name} ${place ?? ''} ${shownZone(zone)}`;
}
