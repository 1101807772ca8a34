import { useLiveQuery } from 'dexie-react-hooks';
import { openInTab } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { destinationFacts } from '@/utils/destinations/facts';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { logPath } from '@/utils/platform/log-decision';
import { database } from '@/utils/store/database';
import { foundDuplicates } from '@/utils/store/duplicate-checks';
import { stuckItems } from '@/utils/store/outbox';
import { sayTold } from '@/utils/words/say';

const standing = { create: 'outbox.not-created', update: 'outbox.not-updated' } as const;

/** In the popup: each document that only the user can bring on, with the way to it. */
export function NeedsYou() {
  const { say, show } = useWords();
  const stuck = useLiveQuery(stuckWithDecisions) ?? [];
  return stuck.map(({ task, title, code }) => (
    <p className="popup-warning" key={task.id}>
      <span>
        {show(code, {
          title: <bdi>{title}</bdi>,
          system: destinationFacts[task.destination].name,
          why: task.failure === null ? '' : sayTold(say, task.failure.words),
        })}
      </span>
      <a className="button" href={logPath(task.key)} onClick={openInTab}>
        {say('outbox.open')}
      </a>
    </p>
  ));
}

async function stuckWithDecisions() {
  const tables = [database.outbox, database.duplicateChecks, database.decisions];
  return await database.transaction('r', tables, async () => {
    const items = await stuckItems();
    const checks = await foundDuplicates();
    const tasks = [
      ...items.map((task) => ({ task, code: standing[task.kind] })),
      ...checks.map((task) => ({ task, code: 'outbox.check-needs-you' as const })),
    ];
    const stored = await database.decisions.bulkGet(tasks.map(({ task }) => task.key));
    return tasks.flatMap(({ task, code }, at) => {
      const one = stored[at];
      return one === undefined ? [] : [{ task, code, title: titleOf(one.decision) }];
    });
  });
}
