import { wordsNow } from '@/components/ui/words';
import type { Person } from '@/utils/domain/people/person';
import { PeopleIndex } from '@/utils/roster/same-person';
import { sampleTeam } from '@/utils/roster/sample-team';
import { database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { inARow } from '@/utils/words/in-a-row';
import { phrase, type Told } from '@/utils/words/phrase';

export interface LoadedSample {
  readonly added: readonly Person[];
  /** How many were in the list already, by id or address; they stay as they are. */
  readonly kept: number;
}

/** Adds those of the eight invented people who are not in the list yet. Nobody is overwritten, and *me* stays me. */
export async function loadSampleTeam(): Promise<LoadedSample> {
  const people = await database.people.toArray();
  const index = new PeopleIndex(people);
  const team = sampleTeam(Temporal.Now.plainDateISO(), wordsNow().say('people.leave'));
  const added = team
    .filter((person) => index.get(person.id) === undefined && index.sharing(person).length === 0)
    .map((person) => ({ ...person, isMe: person.isMe && !people.some(({ isMe }) => isMe) }));
  if (added.length > 0) await savePeople(added);
  return { added, kept: team.length - added.length };
}

export function sampleText({ added, kept }: LoadedSample): Told {
  if (added.length === 0) return phrase('sample-team.unchanged');
  const people = phrase('sample-team.added', { added: added.length });
  return kept === 0 ? people : inARow(people, phrase('sample-team.kept', { kept }));
}
