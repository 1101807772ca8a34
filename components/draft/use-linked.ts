import { useLiveQuery } from 'dexie-react-hooks';
import { withCrossLinks } from '@/utils/decisions/cross-links';
import type { Decision } from '@/utils/domain/decision/decision';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { database } from '@/utils/store/database';

/** The decision with the titles of what it replaces and what replaced it, for its Markdown. */
export function useLinked(decision: Decision): LinkedDecision {
  const { supersedes, supersededBy } = decision;
  const linked = useLiveQuery(() => withCrossLinks(decision, null, database), [supersedes, supersededBy]);
  // Of what was read only the ends: the rest may be older than what is shown.
  return { ...decision, ends: linked?.ends };
}
