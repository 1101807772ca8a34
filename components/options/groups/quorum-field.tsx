import { useId } from 'react';
import { useWords } from '@/components/ui/words';
import type { Group } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { countMembers } from './member-choices';
import type { GroupDraft } from './read-group-draft';

export interface QuorumFieldProps {
  readonly draft: GroupDraft;
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly problem: string | undefined;
  readonly onChange: (more: Partial<GroupDraft>) => void;
}

/** Whether everyone has to answer, or so many of them. */
export function QuorumField({ draft, groups, people, problem, onChange }: QuorumFieldProps) {
  const { say } = useWords();
  const id = useId();
  const { count } = countMembers(draft.members, groups, people);
  return (
    <fieldset className="options-choices group-quorum">
      <legend className="options-legend">{say('groups.quorum')}</legend>
      <label className="options-choice">
        <input type="radio" name={id} checked={draft.isAll} onChange={() => onChange({ isAll: true })} />
        {say('groups.quorum-all')}
      </label>
      <span className="options-choice">
        <label className="options-choice">
          <input type="radio" name={id} checked={!draft.isAll} onChange={() => onChange({ isAll: false })} />
          {say('groups.quorum-some')}
        </label>
        <input
          className="input group-number"
          inputMode="numeric"
          aria-label={say('groups.quorum-number')}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          aria-invalid={problem === undefined ? undefined : true}
          value={draft.quorum}
          onChange={(event) => onChange({ isAll: false, quorum: event.target.value })}
        />
        {say('groups.quorum-of', { count })}
      </span>
      {problem !== undefined && (
        <div className="field">
          <span className="problem" id={`${id}-problem`} role="alert">
            {problem}
          </span>
        </div>
      )}
    </fieldset>
  );
}
