import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { ownersToAsk } from '@/utils/decisions/tasks/owners';
import { taskChanges } from '@/utils/decisions/tasks/task-changes';
import { placeOfTask, toldParts } from '@/utils/decisions/tasks/told-parts';
import { updateTask } from '@/utils/decisions/tasks/update-task';
import { withPlacesAsIds } from '@/utils/domain/decision/action-ids';
import type { Action } from '@/utils/domain/decision/decision';
import type { StoredTask, StoredTaskConnection } from '@/utils/store/task-rows';
import { actionOfTask } from '@/utils/tasks/key';
import { taskSystemOf } from '@/utils/tasks/list';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { AskOwners, type OwnersToAsk } from './ask-owners';
import { ChangeList } from './change-list';
import { taskHttp } from './task-http';
import { whoIsWho } from './who-is-who';

export interface ChangedLineProps {
  readonly task: StoredTask;
  /** Of the decision, as they are saved. */
  readonly actions: readonly Action[];
  readonly connections: readonly StoredTaskConnection[];
}

/** What of an action was edited after its task was made, and the one click that changes the task, too. */
export function ChangedLine({ task, actions, connections }: ChangedLineProps) {
  const { say } = useWords();
  const [asked, setAsked] = useState<OwnersToAsk | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Told | null>(null);
  const { destination: id } = task;
  const action = withPlacesAsIds(actions).find((one) => one.id === actionOfTask(task.key));
  const connection = connections.find(({ destination }) => destination === id);
  const changes = action === undefined ? null : taskChanges(task, action);
  if (task.state !== 'done' || task.link === null || action === undefined) return null;
  const place = connection === undefined ? null : placeOfTask(task, connection);
  if (changes === null || connection === undefined || place === null) return null;
  const { name: system } = taskVendors[id];
  const { told, untold } = toldParts(changes, place, taskSystemOf(id));

  /** Whatever comes of it, the button can be pressed again. */
  const busy = (run: () => Promise<void>) => {
    setProblem(null);
    setIsBusy(true);
    return run().finally(() => setIsBusy(false));
  };
  const send = async (people: OwnersToAsk['found']) => {
    const http = taskHttp(id, phrase('requests.update-task'));
    const outcome = await updateTask(task, action, people, taskSystemOf(id), http);
    if (!outcome.ok) setProblem(outcome.words);
  };
  const update = async () => {
    const owners = told?.who === undefined ? [] : ownersToAsk([action.owner], connection.people ?? {});
    const who = owners.length === 0 ? null : await whoIsWho(connection, place, owners);
    if (who?.ok === false) setProblem(who.words);
    else if (who !== null && who.value.unknown.length > 0) setAsked(who.value);
    else await send(who?.value.found ?? {});
  };

  if (asked !== null) {
    return (
      <AskOwners
        system={system}
        button={say('tasks.update')}
        {...asked}
        onLeave={() => setAsked(null)}
        onDone={async (chosen) => {
          setAsked(null);
          await busy(() => send({ ...asked.found, ...chosen }));
        }}
      />
    );
  }
  return (
    <div className="outbox-item">
      {told !== null && (
        <>
          <p className="outbox-reason">
            {say(task.unsure === undefined || isBusy ? 'tasks.differs' : 'tasks.unsure', { system })}
          </p>
          <ChangeList changes={told} />
          <div className="row outbox-actions">
            <Button aria-disabled={isBusy} onClick={() => !isBusy && void busy(update)}>
              {say('tasks.update')}
            </Button>
          </div>
        </>
      )}
      {untold.map((part) => (
        <p key={part} className="outbox-reason">
          {say('tasks.no-column', { part: part === 'who' ? part : 'other', system, place: place.name })}
        </p>
      ))}
      <p className="outbox-reason" role="status">
        {isBusy ? say('tasks.updating', { system }) : problem === null ? '' : sayTold(say, problem)}
      </p>
    </div>
  );
}
