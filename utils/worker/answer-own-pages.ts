import { captureIntoDraft } from '@/utils/decisions/capture/capture-into-draft';
import { answerExtension } from './answer-senders';
import { orNothing } from './or-nothing';

/** Answers the extension's own pages; must be registered in the first tick of the worker. */
export function answerOwnPages(runOutbox: () => Promise<void>): void {
  answerExtension({
    runOutbox,
    captureTab: ({ key, tabId }) => orNothing(() => captureIntoDraft(key, tabId), undefined),
  });
}
