import '@/components/outbox/outbox.css';
import { useLiveQuery } from 'dexie-react-hooks';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { addEnglish, useWords } from '@/components/ui/words';
import { database } from '@/utils/store/database';
import { doubledTasks, taskConnections, tasksOfDecision } from '@/utils/store/tasks';
import { tasks as english } from '@/utils/words/made/room-tasks';
import { ChangedLine } from './changed-line';
import { DoubledLine } from './doubled-line';
import { SystemTasks } from './system-tasks';
import { TaskLine } from './task-line';

addEnglish(english);

export interface DecisionTasksProps {
  readonly decisionKey: string;
  readonly isChanged: boolean;
}

/** The tasks of a decision, where each stands, and what can be made of its actions. */
export function DecisionTasks({ decisionKey, isChanged }: DecisionTasksProps) {
  const { say } = useWords();
  const stored = useLiveQuery(() => database.decisions.get(decisionKey), [decisionKey]);
  const tasks = useLiveQuery(() => tasksOfDecision(decisionKey), [decisionKey]);
  const connections = useLiveQuery(() => taskConnections(), []);
  const doubled = useLiveQuery(() => doubledTasks(), []) ?? [];
  if (stored === undefined || tasks === undefined || connections === undefined) return null;
  const shown = tasks.filter(({ state }) => state !== 'cancelled');
  return (
    <section className="outbox" aria-label={say('tasks.heading')} aria-live="polite">
      {shown.map((task) => (
        <ItemBoundary as="div" key={task.id}>
          <TaskLine task={task} />
          {!isChanged && <ChangedLine task={task} {...{ actions: stored.decision.actions, connections }} />}
        </ItemBoundary>
      ))}
      {doubled.flatMap((check) => {
        const task = tasks.find(
          ({ key, destination }) => key === check.key && destination === check.destination,
        );
        return task === undefined ? [] : [<DoubledLine key={check.id} check={check} what={task.what} />];
      })}
      {connections.map((connection) => (
        <SystemTasks
          key={connection.destination}
          decisionKey={decisionKey}
          actions={stored.decision.actions}
          tasks={shown.filter(({ destination }) => destination === connection.destination)}
          connection={connection}
          isChanged={isChanged}
        />
      ))}
    </section>
  );
}
