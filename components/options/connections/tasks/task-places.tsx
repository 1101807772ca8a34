import { useRef, useState } from 'react';
import { taskHttp } from '@/components/tasks/task-http';
import { Button } from '@/components/ui/button';
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
import { PlaceSearch } from '../place-search';
import { TaskColumns } from './task-columns';

export interface TaskPlacesProps extends SectionProps {
  readonly connection: StoredTaskConnection;
  readonly onDone: () => void;
}

/** A list that came whole. */
interface Whole {
  readonly look: number;
  readonly token: string;
  readonly list: readonly TaskPlace[];
}

/** Where tasks can go, by a part of the name; where places have columns, these come next. */
export function TaskPlaces({ connection, onDone, tell }: TaskPlacesProps) {
  const { say } = useWords();
  const [mapped, setMapped] = useState<TaskPlace | null>(null);
  const { destination: id, settings } = connection;
  const { token } = settings;
  const { name: system } = taskVendors[id];
  // A list that came whole is searched here: a free account of monday's has 200 calls a day.
  const whole = useRef<Whole>(null);
  const load = async (query: string, look: number): Promise<Listing<TaskPlace>> => {
    const wanted = query.toLowerCase();
    const kept = whole.current?.look === look && whole.current.token === token ? whole.current.list : null;
    if (kept !== null) {
      return { ok: true, value: kept.filter(({ name }) => name.toLowerCase().includes(wanted)) };
    }
    const http = taskHttp(id, phrase('requests.list-task-places'));
    const answer = await taskSystemOf(id).places(settings, query, http);
    if (query === '' && answer.ok && answer.isWhole !== false)
      whole.current = { look, token, list: answer.value };
    return answer;
  };
  const use = async (place: TaskPlace) => {
    if (taskSystemOf(id).mapping !== undefined) return setMapped(place);
    await connectTasks({ ...connection, place });
    tell({ text: phrase('tasks.changed', { name: place.name, system }) });
    onDone();
  };
  if (mapped !== null) {
    const back = () => setMapped(null);
    return <TaskColumns {...{ connection, onDone, tell }} place={mapped} onLeave={back} />;
  }
  return (
    <PlaceSearch<TaskPlace>
      label={say('tasks.where', { system: id })}
      help={say('tasks.where-help')}
      placeholder={say('tasks.search')}
      listed={say('tasks.places')}
      nothing={{
        asking: say('tasks.asking', { system }),
        none: say('tasks.none', { system }),
        noneNamed: say('tasks.none-named', { system }),
      }}
      load={load}
      token={token}
      idOf={(place) => placeOfTasksId(id, place)}
      name={({ name }) => <bdi>{name}</bdi>}
      actions={(place) => (
        <Button aria-label={say('tasks.use-named', { name: place.name })} onClick={() => void use(place)}>
          {say('tasks.use')}
        </Button>
      )}
    />
  );
}
