import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import { disconnectTasks } from '@/utils/decisions/tasks/connect-tasks';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { taskSystemOf } from '@/utils/tasks/list';
import type { TaskSystemId } from '@/utils/tasks/types';
import { Disconnect } from '../disconnect';
import { PageAccess } from './page-access';
import { TaskColumns } from './task-columns';
import { TaskConnect } from './task-connect';
import { TaskPlaces } from './task-places';

export interface TaskCardProps extends SectionProps {
  readonly system: TaskSystemId;
  /** Undefined: not connected. */
  readonly connection: StoredTaskConnection | undefined;
}

/** A task system: connect by a token, choose where tasks go, take it back. */
export function TaskCard({ system, connection, tell }: TaskCardProps) {
  const { say } = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  const [isRenewing, setIsRenewing] = useState(false);
  const [isMapping, setIsMapping] = useState(false);
  const isConnecting = connection === undefined || isRenewing;
  const isListed = isChoosing || connection?.place == null;
  const mapped = isMapping && !isListed ? (connection?.place ?? null) : null;
  const heading = useLostFocus(`${isConnecting} ${isListed} ${mapped === null}`);
  const { name, hosts, pages = [] } = taskVendors[system];
  const title = `${system}-tasks-title`;
  return (
    <section className="card stack" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {name}
      </h3>
      {isConnecting ? (
        <TaskConnect
          system={system}
          before={connection}
          onDone={() => setIsRenewing(false)}
          onLeave={isRenewing ? () => setIsRenewing(false) : undefined}
          tell={tell}
        />
      ) : (
        <>
          <dl className="connection-facts">
            <dt>{say('connections.connected-to')}</dt>
            <dd>
              <bdi>{connection.account}</bdi>
            </dd>
            <dt>{say('tasks.go-to')}</dt>
            <dd>
              <bdi>{connection.place?.name ?? say('connections.no-place')}</bdi>
            </dd>
          </dl>
          {isListed && <TaskPlaces connection={connection} onDone={() => setIsChoosing(false)} tell={tell} />}
          {mapped !== null && (
            <TaskColumns
              connection={connection}
              place={mapped}
              onDone={() => setIsMapping(false)}
              onLeave={() => setIsMapping(false)}
              tell={tell}
            />
          )}
          {pages.length > 0 && <PageAccess system={name} pages={pages} />}
          <div className="row">
            {connection.place !== null && (
              <Button aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
                {say(isChoosing ? 'connections.keep-place' : 'connections.another-place')}
              </Button>
            )}
            {taskSystemOf(system).mapping !== undefined && !isListed && (
              <Button aria-expanded={isMapping} onClick={() => setIsMapping(!isMapping)}>
                {say('tasks.columns-other')}
              </Button>
            )}
            <Button onClick={() => setIsRenewing(true)}>{say('connections.new-token')}</Button>
            <Disconnect
              name={name}
              hosts={[...hosts, ...pages]}
              what={say('tasks.end-what', { what: say('tasks.end', { system: name }) })}
              end={() => disconnectTasks(system)}
              tell={tell}
            />
          </div>
        </>
      )}
    </section>
  );
}
