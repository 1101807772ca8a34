import { asanaFacts } from '@/utils/connections/asana/facts';
import { createHttp } from '@/utils/connections/http';
import type { Capture } from '@/utils/domain/thread/capture';
import { mayReach } from '@/utils/platform/permissions';
import { writeLedger } from '@/utils/store/ledger';
import { taskConnectionOf } from '@/utils/store/tasks';
import { readAsanaTalk } from '@/utils/tasks/asana/talk';
import { asanaTaskAt } from '@/utils/tasks/asana/task-address';
import { phrase, type Told } from '@/utils/words/phrase';
import { readCapture } from './capture-schema';

/** What was read by the API of a task system, or in words why it was not. */
export type Talk = { readonly capture: Capture } | { readonly problem: Told };

/*
 * A script that the worker loads where no page of a site answers. The pages of these systems are not read: a task is known
 * by the address of its page, and its comments come by the API of the connection that tasks are made with.
 */

/** The comments of the task that a page shows; null where the address is of no system that is read so. */
export async function readTalkAt(address: string): Promise<Talk | null> {
  if (!address.startsWith('https://app.asana.com/')) return null;
  const taskId = asanaTaskAt(address);
  const system = asanaFacts.name;
  return taskId === null ? { problem: phrase('capture.no-task', { system }) } : await readTask(taskId);
}

/** The comments of a task of Asana, by its id. */
export async function readTask(taskId: string): Promise<Talk> {
  const { name: system, hosts } = asanaFacts;
  const connection = await taskConnectionOf('asana');
  if (connection === undefined || !(await mayReach(hosts)))
    return { problem: phrase('capture.connect-tasks', { system }) };
  const http = createHttp(hosts, phrase('requests.read-comments'), {
    fetch: (request) => fetch(request),
    now: Date.now,
    write: writeLedger,
  });
  const read = await readAsanaTalk(connection.settings, taskId, http);
  if (!read.ok) return { problem: read.words };
  // Within the same bounds as what a page says.
  const capture = readCapture(read.value);
  if (capture == null) return { problem: phrase('capture.not-readable') };
  const isEmpty = capture.messages.length === 0 && capture.notRead.length === 0;
  return isEmpty ? { problem: phrase('capture.no-comments', { system }) } : { capture };
}
