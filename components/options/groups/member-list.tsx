import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { PersonChoice } from '@/components/ui/person-choice';
import { useEntryFocus } from '@/components/ui/use-entry-focus';
import { useWords } from '@/components/ui/words';
import type { Group, GroupMember } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { memberChoices, memberKey } from './member-choices';

export interface MemberListProps {
  readonly members: readonly GroupMember[];
  readonly groupId: string;
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly problem: string | undefined;
  readonly onChange: (members: readonly GroupMember[]) => void;
}

/** Who is in a group: chosen by name, and taken out one by one. */
export function MemberList({ members, groupId, groups, people, problem, onChange }: MemberListProps) {
  const { say } = useWords();
  const id = useId();
  const { list, note } = useEntryFocus<HTMLFieldSetElement>('.group-member', '.group-find input');
  const names = new Map([
    ...people.map((person) => [memberKey({ kind: 'person', id: person.id }), person.name] as const),
    ...groups.map((group) => [memberKey({ kind: 'group', id: group.id }), group.name] as const),
  ]);
  return (
    <fieldset className="group-members" ref={list}>
      <legend className="options-legend">{say('groups.members')}</legend>
      {members.length > 0 && (
        <ul className="group-member-list">
          {members.map((member) => {
            const name = names.get(memberKey(member)) ?? say('groups.gone-member');
            return (
              <li key={memberKey(member)} className="group-member">
                <bdi>{name}</bdi>
                <Button
                  look="quiet"
                  aria-label={say('groups.remove-member', { name })}
                  onClick={() => {
                    note('removed');
                    onChange(members.filter((one) => one !== member));
                  }}
                >
                  ✕
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="field group-find">
        <PersonChoice
          label={say('groups.find-member')}
          hint={say('groups.find-hint')}
          problemId={problem === undefined ? undefined : id}
          people={memberChoices(members, groupId, groups, people)}
          onTake={({ member }) => onChange([...members, member])}
        />
        {problem !== undefined && (
          <span className="problem" id={id} role="alert">
            {problem}
          </span>
        )}
      </div>
    </fieldset>
  );
}
