import { taskHttp } from '@/components/tasks/task-http';
import type { Account } from '@/utils/connections/account';
import { taskVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { readPlainToken } from '@/utils/connections/plain-token';
import { connectTasks } from '@/utils/decisions/tasks/connect-tasks';
import type { StoredTaskConnection } from '@/utils/store/task-rows';
import { taskSystemOf } from '@/utils/tasks/list';
import type { GivenToken } from '@/utils/tasks/task-system';
import type { TaskSystemId } from '@/utils/tasks/types';
import { phrase } from '@/utils/words/phrase';

/** Checks a pasted token and stores the connection; the place and who is who stay where it is the same account's. */
export async function connectTaskSystem(
  system: TaskSystemId,
  { token, key }: GivenToken,
  before: StoredTaskConnection | undefined,
): Promise<Outcome<Account>> {
  const read = readPlainToken(token, taskVendors[system].name);
  if (!read.ok) return { ok: false, kind: 'no', words: read.what };
  const http = taskHttp(system, phrase('requests.check-token'));
  const checked = await taskSystemOf(system).check({ token: read.token, key: key?.trim() }, http);
  if (!checked.ok) return checked;
  const { settings, name } = checked.value;
  const isSame = before !== undefined && before.account === name;
  await connectTasks({
    destination: system,
    settings,
    account: name,
    place: isSame ? before.place : null,
    ...(isSame && before.people !== undefined && { people: before.people }),
    connectedAt: Date.now(),
  });
  return checked;
}
