import { useLiveQuery } from 'dexie-react-hooks';
import type { SectionProps } from '@/components/ui/use-told';
import { addEnglish, useWords } from '@/components/ui/words';
import { taskConnections } from '@/utils/store/tasks';
import { taskSystemIds } from '@/utils/tasks/facts';
import { tasks as english } from '@/utils/words/made/room-tasks';
import { TaskCard } from './task-card';

addEnglish(english);

/** Where a decision's actions can become tasks. */
export function TaskCards({ tell }: SectionProps) {
  const { say } = useWords();
  const stored = useLiveQuery(() => taskConnections());
  if (stored === undefined) return null;
  return (
    <>
      <p className="options-lead">{say('tasks.lead')}</p>
      {taskSystemIds.map((system) => (
        <TaskCard
          key={system}
          system={system}
          connection={stored.find(({ destination }) => destination === system)}
          tell={tell}
        />
      ))}
    </>
  );
}
