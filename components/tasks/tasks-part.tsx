import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense } from 'react';
import { isToDo } from '@/utils/domain/decision/action-ids';
import { database } from '@/utils/store/database';
import { taskConnections, tasksOfDecision } from '@/utils/store/tasks';

// Few decisions have tasks, and fewer readers a task system.
const DecisionTasks = lazy(async () => ({ default: (await import('./decision-tasks')).DecisionTasks }));

export interface TasksPartProps {
  readonly decisionKey: string;
  /** Whether the decision has changes that are not saved: tasks are made of what is. */
  readonly isChanged?: boolean;
}

/** The tasks of a saved decision's actions; nothing where there is neither a task nor a system to make one in. */
export function TasksPart({ decisionKey, isChanged = false }: TasksPartProps) {
  const isWanted = useLiveQuery(() => hasTasks(decisionKey), [decisionKey]);
  if (isWanted !== true) return null;
  return (
    <Suspense>
      <DecisionTasks decisionKey={decisionKey} isChanged={isChanged} />
    </Suspense>
  );
}

async function hasTasks(key: string): Promise<boolean> {
  if ((await tasksOfDecision(key)).length > 0) return true;
  if ((await taskConnections()).length === 0) return false;
  return (await database.decisions.get(key))?.decision.actions.some(isToDo) === true;
}
