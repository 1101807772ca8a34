import { useLiveQuery } from 'dexie-react-hooks';
import { openInTab } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { destinationFacts } from '@/utils/destinations/facts';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { Task } from '@/utils/outbox/item';
import { logPath } from '@/utils/platform/log-decision';
import { database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { stuckItems } from '@/utils/store/outbox';
import { sayTold } from '@/utils/words/say';

const standing = {
  create: 'isn’t in',
  update: 'isn’t updated in',
} as const;

/** In the popup: each document that only the user can bring on, with the way to it. */
export function NeedsYou() {
  const { say } = useWords();
  const stuck = useLiveQuery(stuckWithDecisions) ?? [];
  return stuck.map(({ task, title, what }) => (
    <p className="popup-warning" key={task.id}>
      <span>
        “<bdi>{title}</bdi>” {what}: {task.failure !== null && sayTold(say, task.failure.words)}
      </span>
      <a className="button" href={logPath(task.key)} onClick={openInTab}>
        Open
      </a>
    </p>
  ));
}

async function stuckWithDecisions() {
  const tables = [database.outbox, database.duplicateChecks, database.decisions];
  return await database.transaction('r', tables, async () => {
    const items = await stuckItems();
    const checks = await foundDuplicates();
    const tasks: readonly (readonly [task: Task, what: string])[] = [
      ...items.map((item) => [item, `${standing[item.kind]} ${nameOf(item)} yet`] as const),
      ...checks.map((check) => [check, `needs your attention in ${nameOf(check)}`] as const),
    ];
    const stored = await database.decisions.bulkGet(tasks.map(([{ key }]) => key));
    return tasks.flatMap(([task, what], at) => {
      const one = stored[at];
      return one === undefined ? [] : [{ task, what, title: titleOf(one.decision) }];
    });
  });
}

const nameOf = ({ destination }: Task) => destinationFacts[destination].name;
