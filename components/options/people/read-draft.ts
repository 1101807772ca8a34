import type { Group } from '@/utils/domain/groups/group';
import { groupOwner } from '@/utils/domain/groups/person-address';
import type { Person } from '@/utils/domain/people/person';
import { type FieldProblem, readForm } from '@/utils/roster/read-form';
import { ownAddresses, PeopleIndex } from '@/utils/roster/same-person';
import { zoneSource } from '@/utils/roster/zone-source';
import { phrase } from '@/utils/words/phrase';
import type { PersonDraft } from './use-person-drafts';

export type ReadDraft =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * The person that a draft makes, or everything that is wrong with it. An address that another person or a group has is
 * refused: a page that shows it could name neither of the two.
 */
export function readDraft(
  draft: PersonDraft,
  before: Person | null,
  people: readonly Person[],
  groups: readonly Group[] = [],
): ReadDraft {
  const read = readForm(draft.form);
  const others = new PeopleIndex(people.filter(({ id }) => id !== before?.id));
  const groupOf = groupOwner(groups);
  const taken = ownAddresses({ name: '', addresses: (read.ok ? read.person : read).addresses }).flatMap(
    (address): FieldProblem[] => {
      const [other] = others.sharing({ name: '', addresses: [address] });
      const group = other === undefined ? groupOf(address) : null;
      if (other === undefined && group === null) return [];
      const field =
        address.kind === 'email' ? 'emails' : address.kind === 'slack-user' ? 'slackIds' : 'names';
      const said = { name: other?.name ?? group ?? '', address: address.value };
      const what = phrase(other === undefined ? 'people.group-has-address' : 'people.has-address', said);
      return [{ field, what }];
    },
  );
  if (!read.ok) return { ok: false, problems: [...read.problems, ...taken] };
  if (taken.length > 0) return { ok: false, problems: taken };
  const sameZone = before?.zone === read.person.zone;
  return {
    ok: true,
    person: {
      ...read.person,
      id: before?.id ?? crypto.randomUUID(),
      isMe: draft.isMe,
      zoneSource: sameZone ? before.zoneSource : zoneSource('typed'),
      zoneDate: sameZone ? before.zoneDate : Temporal.Now.plainDateISO().toString(),
    },
  };
}
