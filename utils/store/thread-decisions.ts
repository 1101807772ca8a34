import type { Status, TemplateId } from '@/utils/domain/decision/decision';
import { titleOf } from '@/utils/domain/decision/decision-line';
import type { SiteId } from '@/utils/domain/thread/capture';
import { sharedThreadKey } from '@/utils/sites/shared-link';
import { type Database, database } from './database';

/** A decision of a thread, one's own or a teammate's. */
export interface ThreadDecision {
  readonly status: Status | null;
  readonly title: string;
  /** Epoch ms: when it was saved, or changed in the team's database. */
  readonly savedAt: number;
  /** Of one's own; null for a teammate's. */
  readonly key: string | null;
  /** Where a teammate's is; null for one's own. */
  readonly href: string | null;
}

/** A written update and a goal live on the same record, and decide nothing. */
const undecided: readonly TemplateId[] = ['update', 'goal'];

/**
 * Every decision of a thread that is stored here: those in force first, of several the latest. A teammate's that is in the
 * own log, too, is told by that.
 */
export async function decisionsIn(
  site: SiteId,
  threadId: string,
  db: Database = database,
): Promise<readonly ThreadDecision[]> {
  // Where the page did not say the workspace when it was logged, its place has a dash.
  const [, ...rest] = threadId.split('/');
  const without = rest.length === 0 ? [] : [`${site}:-/${rest.join('/')}`];
  const shared = sharedThreadKey(site, threadId);
  const [stored, lines] = await Promise.all([
    db.decisions
      .where('thread')
      .anyOf([`${site}:${threadId}`, ...without])
      .toArray(),
    shared === null ? [] : db.teamLines.where('thread').equals(shared).toArray(),
  ]);
  const own = stored.filter(({ decision }) => !undecided.includes(decision.template));
  const keys = new Set(stored.map(({ key }) => key.toLowerCase()));
  const pages = new Set(stored.flatMap(({ links }) => Object.values(links ?? {}).map(({ href }) => href)));
  const team = lines.filter(({ id, href }) => !keys.has(id) && !pages.has(href));
  return [
    ...own.map(({ key, savedAt, decision }) => ({
      status: decision.status,
      title: titleOf(decision),
      savedAt,
      key,
      href: null,
    })),
    ...team.map(({ status, title, savedAt, href }) => ({ status, title, savedAt, key: null, href })),
  ].sort((a, b) => rankOf(a) - rankOf(b) || b.savedAt - a.savedAt);
}

const rankOf = ({ status }: ThreadDecision) => (status === 'superseded' || status === 'rejected' ? 1 : 0);
