import { useEffect, useState } from 'react';
import { taskHttp } from '@/components/tasks/task-http';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useDebounced } from '@/components/ui/use-debounced';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import type { Listing } from '@/utils/connections/account';
import { taskVendors } from '@/utils/connections/list';
import { connectTasks } from '@/utils/decisions/tasks/connect-tasks';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { placeOfTasksId } from '@/utils/tasks/facts';
import { taskSystemOf } from '@/utils/tasks/list';
import type { TaskPlace } from '@/utils/tasks/types';
import { phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { TaskColumns } from './task-columns';

export interface TaskPlacesProps extends SectionProps {
  readonly connection: StoredTaskConnection;
  readonly onDone: () => void;
}

/** Where tasks can go, by a part of the name. */
export function TaskPlaces({ connection, onDone, tell }: TaskPlacesProps) {
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const asked = useDebounced(search);
  const [found, setFound] = useState<Listing<TaskPlace> | null>(null);
  const [looks, setLooks] = useState(0);
  const { destination: id, settings } = connection;
  const { name: system } = taskVendors[id];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look asks anew
  useEffect(() => {
    let isCurrent = true;
    const http = taskHttp(id, phrase('requests.list-task-places'));
    void taskSystemOf(id)
      .places(settings, asked.trim(), http)
      .then((answer) => isCurrent && setFound(answer));
    return () => {
      isCurrent = false;
    };
  }, [asked, settings.token, looks]);
  const [mapped, setMapped] = useState<TaskPlace | null>(null);
  const use = async (place: TaskPlace) => {
    if (taskSystemOf(id).mapping !== undefined) return setMapped(place);
    await connectTasks({ ...connection, place });
    tell({ text: phrase('tasks.changed', { name: place.name, system }) });
    onDone();
  };
  const places = found?.ok === true ? found.value : [];
  if (mapped !== null) {
    const back = () => setMapped(null);
    return <TaskColumns {...{ connection, onDone, tell }} place={mapped} onLeave={back} />;
  }
  return (
    <div className="stack">
      <Field label={say('tasks.where', { system: id })} help={say('tasks.where-help')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            type="search"
            dir="auto"
            placeholder={say('tasks.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      {found === null && <p className="quiet-text connection-none">{say('tasks.asking', { system })}</p>}
      {found?.ok === false && (
        <p className="connection-problem" role="alert">
          {sayTold(say, found.words)}
        </p>
      )}
      {found?.ok === true && found.value.length === 0 && (
        <p className="quiet-text connection-none">
          {asked.trim() === '' ? say('tasks.none', { system }) : say('tasks.none-named', { system })}
        </p>
      )}
      {found?.isWhole === false && places.length > 0 && (
        <p className="quiet-text connection-none">{say('connections.places-more')}</p>
      )}
      <ul className="connection-places" aria-label={say('tasks.places')}>
        {places.map((place) => (
          <li key={placeOfTasksId(id, place)} className="connection-place">
            <span className="connection-place-name">
              <bdi>{place.name}</bdi>
            </span>
            <Button aria-label={say('tasks.use-named', { name: place.name })} onClick={() => void use(place)}>
              {say('tasks.use')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          onClick={() => {
            setFound(null);
            setLooks(looks + 1);
          }}
        >
          {say('connections.refresh')}
        </Button>
      </div>
    </div>
  );
}
