import { browser } from 'wxt/browser';
import { pruneDrafts } from '@/utils/decisions/prune-drafts';
import type { SentTypes } from '@/utils/decisions/tasks/send-store';
import { isDestination } from '@/utils/destinations/facts';
import type { OutboxChange } from '@/utils/outbox/ports';
import { createStarter } from '@/utils/outbox/starter';
import { onOutboxAlarm, setOutboxAlarm } from '@/utils/platform/alarms';
import { placeOf } from '@/utils/platform/error-place';
import { bumpWaits } from '@/utils/platform/signals';
import { onWakeOutbox } from '@/utils/platform/wake';
import { isStoreFull } from '@/utils/store/is-full';
import { trimLedger } from '@/utils/store/ledger';
import { hasUnsent } from '@/utils/store/outbox';
import { answerNotifications, notify, showNotStarted, showStoreFull, showStuck } from './tell-outbox';

/**
 * Sends what the outbox holds: at each start of the worker, on its alarm, when the network is back, and whenever the
 * function that it returns is called, which counts anew what needs the user, too. What sends is loaded when there is
 * something to send (docs/decisions/worker-scripts.md).
 */
export function startOutbox(): () => Promise<void> {
  const starter = createStarter({
    now: Date.now,
    setAlarm: setOutboxAlarm,
    hasUnsent,
    load: () => fromSending(({ makeRunner }) => makeRunner({ tell, report })),
    report,
  });
  const run = () => void starter.run();
  onOutboxAlarm(run);
  // Where the browser forgets alarms when it ends (Firefox), its start is what wakes the worker.
  browser.runtime.onStartup.addListener(run);
  const wake = async () => {
    run();
    await showStuck();
  };
  onWakeOutbox(() => void wake());
  addEventListener('online', () => void takeUpWaiting().catch(report));
  answerNotifications();
  run();
  void showStuck();
  void Promise.all([trimLedger(Date.now()), pruneDrafts(Date.now())]).catch(report);
  return wake;
}

/** The script that sends is not there, or did not start. */
class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

/** What `take` takes from the script that sends, which is loaded first. */
async function fromSending<T>(take: (script: typeof import('./sending')) => T): Promise<T> {
  try {
    return take(await import('./sending'));
  } catch (cause) {
    throw new NotStarted('', { cause });
  }
}

async function takeUpWaiting(): Promise<void> {
  if (!(await hasUnsent())) return;
  const takeUp = await fromSending(({ takeUpOffline }) => takeUpOffline);
  await takeUp();
}

function tell(changed: OutboxChange<SentTypes>): void {
  void showStuck(true);
  if (isOfDocument(changed)) void notify(changed);
  // Of a task nothing is notified at once: it stands where it was asked for. Of one that stopped while the reader was off they
  // are told at their next opening: this look sets the alarm for that.
  else if (('item' in changed ? changed.item : changed.check).state === 'stuck') void bumpWaits();
}

function isOfDocument(changed: OutboxChange<SentTypes>): changed is OutboxChange {
  return isDestination('item' in changed ? changed.item.destination : changed.check.destination);
}

/**
 * Full storage, and sending that does not start, are said on the toolbar button; anything else is a bug of ours. Its
 * message may quote what was sent or answered.
 */
function report(error: unknown): void {
  if (isStoreFull(error)) void showStoreFull();
  else {
    const isMissing = error instanceof NotStarted;
    if (isMissing) void showNotStarted();
    console.error(
      'Something went wrong in Meantime while sending.',
      placeOf(isMissing ? error.cause : error),
    );
  }
}
