import { answerExtension } from './answer-senders';
import { orNothing } from './or-nothing';
import { putBack } from './put-back';
import { readThread } from './read-thread';

/** Answers the extension's own pages; must be registered in the first tick of the worker. */
export function answerOwnPages(runOutbox: () => Promise<void>): void {
  answerExtension({
    runOutbox,
    putBack: ({ key }) => putBack(key),
    captureTab: ({ key, tabId }) => orNothing(() => readThread(key, tabId), undefined),
  });
}
