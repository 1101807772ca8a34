import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { lookAgain } from '@/utils/decisions/tasks/look-again';
import { makeTasks } from '@/utils/decisions/tasks/make-tasks';
import { ownersToAsk } from '@/utils/decisions/tasks/owners';
import { isToDo } from '@/utils/domain/decision/action-ids';
import type { Action } from '@/utils/domain/decision/decision';
import type { StoredTask, StoredTaskConnection } from '@/utils/store/task-rows';
import { actionOfTask } from '@/utils/tasks/key';
import { taskSystemOf } from '@/utils/tasks/list';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { AskOwners, type OwnersToAsk } from './ask-owners';
import { taskOptionsPath } from './task-actions';
import { taskHttp } from './task-http';
import { whoIsWho } from './who-is-who';

export interface SystemTasksProps {
  readonly decisionKey: string;
  /** As they are saved. */
  readonly actions: readonly Action[];
  /** Those in this system. */
  readonly tasks: readonly StoredTask[];
  readonly connection: StoredTaskConnection;
  readonly isChanged: boolean;
}

/** What can be done in one task system: make what has no task yet, and look at what was made. */
export function SystemTasks({ decisionKey, actions, tasks, connection, isChanged }: SystemTasksProps) {
  const { say } = useWords();
  const [asked, setAsked] = useState<OwnersToAsk | null>(null);
  const [isBusy, setIsBusy] = useState<'making' | 'looking' | null>(null);
  const [problem, setProblem] = useState<Told | null>(null);
  const { destination: id, place, people = {} } = connection;
  const { name: system } = taskVendors[id];
  const made = new Set(tasks.map(({ key }) => actionOfTask(key)));
  const missing = actions.filter((action) => isToDo(action) && !made.has(action.id ?? ''));
  // Its button names the system; where it isn't there, the one beside it does.
  const canMake = missing.length > 0 && !isChanged && place !== null;

  const make = async () => {
    setProblem(null);
    const owners = ownersToAsk(
      missing.map(({ owner }) => owner),
      people,
    );
    if (owners.length === 0 || place === null) return void (await makeTasks(decisionKey, id, {}));
    setIsBusy('making');
    const who = await whoIsWho(connection, place, owners).finally(() => setIsBusy(null));
    if (!who.ok) return setProblem(who.words);
    if (who.value.unknown.length === 0) await makeTasks(decisionKey, id, who.value.found);
    else setAsked(who.value);
  };
  const look = async () => {
    setProblem(null);
    setIsBusy('looking');
    const http = taskHttp(id, phrase('requests.look-tasks'));
    const outcome = await lookAgain(decisionKey, taskSystemOf(id), http).finally(() => setIsBusy(null));
    if (!outcome.ok) setProblem(outcome.words);
  };

  if (asked !== null) {
    return (
      <AskOwners
        system={system}
        button={say('tasks.make', { system })}
        {...asked}
        onLeave={() => setAsked(null)}
        onDone={async (chosen) => {
          await makeTasks(decisionKey, id, { ...asked.found, ...chosen });
          setAsked(null);
        }}
      />
    );
  }
  return (
    <>
      <div className="row">
        {canMake && (
          <Button look="plain" aria-disabled={isBusy !== null} onClick={() => isBusy === null && void make()}>
            {say('tasks.make', { system })}
          </Button>
        )}
        {missing.length > 0 && place === null && (
          <a className="button" href={taskOptionsPath} target="_blank" rel="noreferrer">
            {say('tasks.where', { system: id })}
          </a>
        )}
        {tasks.some(({ link }) => link !== null) && (
          <Button look="quiet" aria-disabled={isBusy !== null} onClick={() => isBusy === null && void look()}>
            {canMake ? say('tasks.look-again') : say('tasks.look-again-in', { system })}
          </Button>
        )}
      </div>
      <p className="outbox-reason" role="status">
        {isBusy === null
          ? problem === null
            ? ''
            : sayTold(say, problem)
          : say(busyWords[isBusy], { system })}
      </p>
    </>
  );
}

const busyWords = { making: 'tasks.making', looking: 'tasks.looking' } as const;
