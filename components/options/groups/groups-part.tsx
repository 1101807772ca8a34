import './groups.css';
import { lazy, Suspense, useId, useState } from 'react';
import { BrokenBeside } from '@/components/ui/broken-rows';
import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Group } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { phrase } from '@/utils/words/phrase';
import { optionsRows } from '../options-rows';
import { GroupRow } from './group-row';
import type { GroupDraft } from './read-group-draft';

// For whom it is opened first.
const GroupEditor = lazy(async () => ({ default: (await import('./group-editor')).GroupEditor }));

const RemovedGroups = lazy(async () => ({ default: (await import('./removed-groups')).RemovedGroups }));

const broken = ['groups'] as const;

export interface GroupsPartProps extends SectionProps {
  readonly people: readonly Person[];
}

/** Groups of people: a list, add, edit, delete with undo. */
export function GroupsPart({ people, tell }: GroupsPartProps) {
  const { say } = useWords();
  const id = useId();
  const groups = useRows(optionsRows.groups);
  const sources = useRows(optionsRows.sources);
  /** A group, `new`, or null where the editor is closed. */
  const [edited, setEdited] = useState<Group | 'new' | null>(null);
  /** What was typed and not saved when an editor was closed, by the group's id. */
  const [drafts] = useState(() => new Map<string, GroupDraft>());
  // A group is made of people of the list.
  if (groups === undefined || (groups.length === 0 && people.length === 0)) return null;
  const remove = async ({ id: removed, name }: Group) => {
    const { removeGroup } = await import('@/utils/store/groups');
    const undo = await removeGroup(removed);
    tell({ text: phrase('groups.deleted', { name }), undo });
  };
  return (
    <section
      className={groups.length === 0 ? 'groups groups-none' : 'card stack groups'}
      aria-labelledby={id}
    >
      <h3 id={id}>{say('groups.title')}</h3>
      <p className="options-lead">{say('groups.lead')}</p>
      <BrokenBeside tables={broken} good={groups.length} tell={tell} />
      {groups.length > 0 && (
        <ul className="groups-list">
          {groups.map((group) => (
            <GroupRow
              key={group.id}
              group={group}
              groups={groups}
              people={people}
              onEdit={() => setEdited(group)}
              onRemove={() => void remove(group)}
            />
          ))}
        </ul>
      )}
      {sources?.some(({ hiddenGroups = [] }) => hiddenGroups.length > 0) && (
        <Suspense>
          <RemovedGroups tell={tell} />
        </Suspense>
      )}
      <div className="row">
        <Button onClick={() => setEdited('new')}>{say('groups.add')}</Button>
      </div>
      {edited !== null && (
        <Suspense>
          <GroupEditor
            group={edited === 'new' ? null : edited}
            groups={groups}
            people={people}
            drafts={drafts}
            onClose={() => setEdited(null)}
            onSaved={(text, undo) => {
              setEdited(null);
              tell({ text, undo });
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
