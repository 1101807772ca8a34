import { logDecisionIn } from '@/utils/platform/log-decision';
import { siteOf } from '@/utils/sites/list';
import { asanaTaskAt } from '@/utils/tasks/asana/task-address';
import { mondayItemAt } from '@/utils/tasks/monday/item-address';
import type { CurrentTab } from './current-tab';

/** Whether a thread may be open at this address, or a task whose comments come by its system's API. */
export const canLogAt = (url: string | undefined): boolean =>
  siteOf(url) !== null || [asanaTaskAt, mondayItemAt].some((taskAt) => taskAt(url ?? '') !== null);

/** *Log decision* for the tab under the popup, which closes. */
export function logHere(tab: CurrentTab | null): void {
  // First of all and without waiting: the side panel opens for the click itself only.
  if (tab !== null) logDecisionIn(tab);
  setTimeout(() => window.close(), 300);
}
