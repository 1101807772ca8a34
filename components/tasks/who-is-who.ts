import type { Outcome } from '@/utils/connections/outcome';
import { matchOwners } from '@/utils/decisions/tasks/owners';
import type { Named } from '@/utils/domain/decision/decision';
import { database } from '@/utils/store/database';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { taskSystemOf } from '@/utils/tasks/list';
import type { TaskPlace } from '@/utils/tasks/types';
import { phrase } from '@/utils/words/phrase';
import type { OwnersToAsk } from './ask-owners';
import { taskHttp } from './task-http';

/** Who these people are in a task system, as far as an address or a username shows it. */
export async function whoIsWho(
  { destination, settings }: StoredTaskConnection,
  place: TaskPlace,
  owners: readonly Named[],
): Promise<Outcome<OwnersToAsk>> {
  const http = taskHttp(destination, phrase('requests.list-task-people'));
  const users = await taskSystemOf(destination).people(settings, place, http);
  if (!users.ok) return users;
  const { people: found, unknown } = await matchOwners(owners, users.value, database);
  return { ok: true, value: { found, unknown, users: users.value } };
}
