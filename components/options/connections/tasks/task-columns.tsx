import { useEffect, useState } from 'react';
import { taskHttp } from '@/components/tasks/task-http';
import { Button } from '@/components/ui/button';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { taskVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { connectTasks } from '@/utils/decisions/tasks/connect-tasks';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { placeOfTasksId } from '@/utils/tasks/facts';
import { taskSystemOf } from '@/utils/tasks/list';
import type { ColumnChoice, TaskColumn, TaskPart } from '@/utils/tasks/task-system';
import type { TaskPlace } from '@/utils/tasks/types';
import { phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { ColumnField } from './column-field';

export interface TaskColumnsProps extends SectionProps {
  readonly connection: StoredTaskConnection;
  /** Where tasks are to go. */
  readonly place: TaskPlace;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

const nothing: ColumnChoice = { key: null, link: null, who: null, due: null, status: null };

/** Which column each part of a task goes to: the user says so for each, none is guessed. */
export function TaskColumns({ connection, place, onDone, onLeave, tell }: TaskColumnsProps) {
  const { say } = useWords();
  const { destination: id, settings } = connection;
  const { name: system } = taskVendors[id];
  const { mapping } = taskSystemOf(id);
  const [found, setFound] = useState<Outcome<readonly TaskColumn[]> | null>(null);
  const [looks, setLooks] = useState(0);
  const [chosen, setChosen] = useState<ColumnChoice>(() => mapping?.chosen(place) ?? nothing);
  const [isAsked, setIsAsked] = useState(false);
  const where = placeOfTasksId(id, place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look asks anew
  useEffect(() => {
    let isCurrent = true;
    const http = taskHttp(id, phrase('requests.list-task-columns'));
    void mapping?.columns(settings, place, http).then((answer) => isCurrent && setFound(answer));
    return () => {
      isCurrent = false;
    };
  }, [where, settings.token, looks]);
  if (mapping === undefined) return null;

  const columns = found?.ok === true ? found.value : [];
  // One that is gone by now counts as none.
  const kept = Object.fromEntries(
    mapping.parts.map((part) => [part, columns.find((column) => column.id === chosen[part])?.id ?? null]),
  );
  const choice = { ...nothing, ...kept };
  const offered = (part: TaskPart) =>
    columns.filter((one) => one.parts.includes(part) && !(part === 'link' && one.id === choice.key));
  const use = async () => {
    const mapped = mapping.withColumns(place, choice, columns);
    if (mapped === null) return setIsAsked(true);
    await connectTasks({ ...connection, place: mapped });
    tell({ text: phrase('tasks.changed', { name: place.name, system }) });
    onDone();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (found?.ok === true) void use();
      }}
    >
      <p className="options-lead">{say('tasks.columns-lead', { name: place.name })}</p>
      {found === null && <p className="quiet-text connection-none">{say('tasks.asking', { system })}</p>}
      {found?.ok === false && (
        <p className="connection-problem" role="alert">
          {sayTold(say, found.words)}
        </p>
      )}
      {found?.ok === true && (
        <div className="mapping">
          {mapping.parts.map((part) => (
            <ColumnField
              key={part}
              system={system}
              part={part}
              isNeeded={mapping.needed.includes(part)}
              isAsked={isAsked}
              offered={offered(part)}
              chosen={choice[part]}
              onChange={(column) => setChosen({ ...choice, [part]: column })}
            />
          ))}
        </div>
      )}
      <div className="row">
        <Button look="primary" type="submit" aria-disabled={found?.ok !== true}>
          {say('tasks.columns-use')}
        </Button>
        <Button onClick={() => setLooks(looks + 1)}>{say('connections.refresh')}</Button>
        <Button look="quiet" onClick={onLeave}>
          {say('labels.cancel')}
        </Button>
      </div>
    </form>
  );
}
