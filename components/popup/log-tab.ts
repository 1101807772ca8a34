import { logDecisionIn } from '@/utils/platform/log-decision';
import type { CurrentTab } from './current-tab';

/** *Log decision* for the tab under the popup, which closes. */
export function logHere(tab: CurrentTab | null): void {
  // First of all and without waiting: the side panel opens for the click itself only.
  if (tab !== null) logDecisionIn(tab);
  setTimeout(() => window.close(), 300);
}
