import { Button } from '@/components/ui/button';
import { MoreMenu } from '@/components/ui/more-menu';
import { useWords } from '@/components/ui/words';
import { groupAddressText } from '@/utils/domain/groups/address-text';
import type { Group } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { planPath } from '@/utils/platform/plan-path';
import type { StoredGroup } from '@/utils/store/database';
import { GroupFrom } from './group-from';
import { countMembers } from './member-choices';

export interface GroupRowProps {
  readonly group: StoredGroup;
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** An id says nothing to a reader where the name that it has is there. */
const shownAddresses = (addresses: Group['addresses']) =>
  addresses
    .filter(({ kind }) => kind !== 'user-group' || !addresses.some((one) => one.kind === 'user-group-name'))
    .map(groupAddressText);

/** A group in the list: how many are in it, how many have to answer, and by which addresses pages name it. */
export function GroupRow({ group, groups, people, onEdit, onRemove }: GroupRowProps) {
  const { say } = useWords();
  const { name, addresses, members, quorum } = group;
  const { count, gone } = countMembers(members, groups, people);
  return (
    <li className="group">
      <div className="group-name">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <small>
          {quorum === 'all'
            ? say('groups.summary-all', { count })
            : say('groups.summary-some', { count, quorum })}
        </small>
        <small>
          {addresses.length === 0
            ? say('groups.no-address')
            : shownAddresses(addresses).map((text) => (
                <bdi key={text} className="group-address">
                  {text}
                </bdi>
              ))}
        </small>
        <GroupFrom group={group} />
        {gone > 0 && <small>{say('groups.gone', { count: gone })}</small>}
      </div>
      <div className="row">
        <Button look="quiet" aria-label={say('groups.edit', { name })} onClick={onEdit}>
          {say('labels.edit')}
        </Button>
        <MoreMenu
          label={say('people.more-for', { name })}
          actions={[
            {
              text: say('popup.plan'),
              onChoose: () => window.location.assign(planPath({ group: group.id })),
            },
            {
              text: say('labels.delete'),
              label: say('groups.delete', { name }),
              look: 'danger',
              onChoose: onRemove,
            },
          ]}
        />
      </div>
    </li>
  );
}
