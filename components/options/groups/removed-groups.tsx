import { Button } from '@/components/ui/button';
import { useRows } from '@/components/ui/live-rows';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { bringGroupBack, type RemovedGroup, removedGroups } from '@/utils/store/layers/removed-groups';
import { phrase } from '@/utils/words/phrase';
import { optionsRows } from '../options-rows';

/** Groups of sources that the reader removed, each with a way back; nothing where there is none. */
export function RemovedGroups({ tell }: SectionProps) {
  const { say, show } = useWords();
  const removed = removedGroups(useRows(optionsRows.sources) ?? []);
  if (removed.length === 0) return null;
  const bringBack = async (one: RemovedGroup) => {
    const undo = await bringGroupBack(one);
    tell({ text: phrase('groups.brought-back', { name: one.group.name }), undo });
  };
  return (
    <details className="groups-removed">
      <summary>{say('groups.removed', { count: removed.length })}</summary>
      <ul className="groups-list">
        {removed.map((one) => {
          const { source, group } = one;
          const { name } = group;
          return (
            <li key={`${source.id} ${group.id}`} className="group">
              <div className="group-name">
                <span>
                  {show('groups.removed-from', { name: <bdi>{name}</bdi>, source: <bdi>{source.name}</bdi> })}
                </span>
              </div>
              <Button
                aria-label={say('groups.bring-back-name', { name })}
                onClick={() => void bringBack(one)}
              >
                {say('groups.bring-back')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
