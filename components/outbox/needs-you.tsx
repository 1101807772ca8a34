import { useLiveQuery } from 'dexie-react-hooks';
import { openInTab } from '@/components/ui/open-in-tab';
import { destinationFacts } from '@/utils/destinations/facts';
import { titleOf } from '@/utils/domain/decision/decision-line';
import { logPath } from '@/utils/platform/log-decision';
import { database } from '@/utils/store/database';
import { stuckItems } from '@/utils/store/outbox';

const standing = {
  create: 'isn’t in',
  update: 'isn’t updated in',
  copies: 'needs your attention in',
} as const;

/** In the popup: each document that only the user can bring on, with the way to it. */
export function NeedsYou() {
  const stuck = useLiveQuery(stuckWithDecisions) ?? [];
  return stuck.map(({ item, title }) => (
    <p className="popup-warning" key={item.id}>
      <span>
        “<bdi>{title}</bdi>” {standing[item.kind]} {destinationFacts[item.destination].name}
        {item.kind === 'copies' ? ': ' : ' yet: '}
        {item.failure?.words}
      </span>
      <a className="button" href={logPath(item.key)} onClick={openInTab}>
        Open
      </a>
    </p>
  ));
}

async function stuckWithDecisions() {
  return await database.transaction('r', database.outbox, database.decisions, async () => {
    const items = await stuckItems();
    const stored = await database.decisions.bulkGet(items.map(({ key }) => key));
    return items.flatMap((item, at) => {
      const one = stored[at];
      return one === undefined ? [] : [{ item, title: titleOf(one.decision) }];
    });
  });
}
