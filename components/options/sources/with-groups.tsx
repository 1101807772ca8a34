import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '@/components/ui/words';
import { type GroupsOfPeople, groupsOfPeople } from '@/utils/roster/membership/groups-of-people';
import { groupStep } from '@/utils/roster/text/group-names';
import { database } from '@/utils/store/database';
import { storedGroups } from '@/utils/store/groups';

/** Which groups people are in, where that is wanted; else nobody is in any. */
export async function groupsIf(isWanted: boolean): Promise<GroupsOfPeople> {
  return isWanted ? groupsOfPeople(await storedGroups()) : new Map();
}

export interface WithGroupsProps {
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Whether a roster that others see says who is in which group; nothing where nobody in the list is in one. */
export function WithGroups({ isChosen, isDisabled, onChoose }: WithGroupsProps) {
  const { say } = useWords();
  const count = useLiveQuery(async () => {
    const ids = new Set(await database.people.toCollection().primaryKeys());
    const named = [...groupsOfPeople(await storedGroups())].filter(([id]) => ids.has(id));
    return new Set(named.flatMap(([, ways]) => ways.flatMap((way) => way.split(groupStep)))).size;
  });
  if (count === undefined || count === 0) return null;
  return (
    <label className="options-choice">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isDisabled}
        onChange={({ target }) => onChoose(target.checked)}
      />
      {say('groups.in-roster', { count })}
    </label>
  );
}
