import { asanaFacts } from '@/utils/connections/asana/facts';
import { createHttp, type Http } from '@/utils/connections/http';
import { mondayFacts } from '@/utils/connections/monday/facts';
import type { Outcome } from '@/utils/connections/outcome';
import type { Capture, SiteId, ThreadSource } from '@/utils/domain/thread/capture';
import { mayReach } from '@/utils/platform/permissions';
import { writeLedger } from '@/utils/store/ledger';
import { taskConnectionOf } from '@/utils/store/tasks';
import { readAsanaTalk } from '@/utils/tasks/asana/talk';
import { asanaTaskAt } from '@/utils/tasks/asana/task-address';
import { mondayItemAt } from '@/utils/tasks/monday/item-address';
import { readMondayTalk } from '@/utils/tasks/monday/talk';
import { phrase, type Told } from '@/utils/words/phrase';
import { readCapture } from './capture-schema';

/** What was read by the API of a task system, or in words why it was not, and whether there is a task to ask for again. */
export type Talk = { readonly capture: Capture } | { readonly problem: Told; readonly isTask: boolean };

/*
 * A script that the worker loads where no page of a site answers. The pages of these systems are not read: a task is known
 * by the address of its page, and its comments come by the API of the connection that tasks are made with.
 */

type TaskSource = Exclude<ThreadSource, SiteId>;

interface TalkSystem {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly pages: RegExp;
  /** The task at an address; null where it is none's. */
  at(address: string): string | null;
  /** Null while it is not connected. */
  read(task: string, http: Http): Promise<Outcome<Capture> | null>;
}

const systems: Readonly<Record<TaskSource, TalkSystem>> = {
  asana: {
    ...asanaFacts,
    pages: /^https:\/\/app\.asana\.com\//,
    at: asanaTaskAt,
    async read(task, http) {
      const connection = await taskConnectionOf('asana');
      return connection === undefined ? null : await readAsanaTalk(connection.settings, task, http);
    },
  },
  monday: {
    ...mondayFacts,
    pages: /^https:\/\/[\w-]+\.monday\.com\//,
    at: mondayItemAt,
    async read(task, http) {
      const connection = await taskConnectionOf('monday');
      return connection === undefined ? null : await readMondayTalk(connection.settings, task, http);
    },
  },
};

/** The comments of the task that a page shows; null where the address is of no system that is read so. */
export async function readTalkAt(address: string): Promise<Talk | null> {
  for (const source of ['asana', 'monday'] as const) {
    const { name: system, pages, at } = systems[source];
    if (!pages.test(address)) continue;
    const task = at(address);
    if (task === null) return { problem: phrase('capture.no-task', { system }), isTask: false };
    return await readTask(source, task);
  }
  return null;
}

/** The comments of a task, by its id in its system. */
export async function readTask(source: TaskSource, task: string): Promise<Talk> {
  const { name: system, hosts, read } = systems[source];
  const http = createHttp(hosts, phrase('requests.read-comments'), {
    fetch: (request) => fetch(request),
    now: Date.now,
    write: writeLedger,
  });
  const outcome = (await mayReach(hosts)) ? await read(task, http) : null;
  const why = (problem: Told) => ({ problem, isTask: true });
  if (outcome === null) return why(phrase('capture.connect-tasks', { system }));
  if (!outcome.ok) return why(outcome.words);
  // Within the same bounds as what a page says.
  const capture = readCapture(outcome.value);
  if (capture == null) return why(phrase('capture.not-readable'));
  const isEmpty = capture.messages.length === 0 && capture.notRead.length === 0;
  return isEmpty ? why(phrase('capture.no-comments', { system })) : { capture };
}
