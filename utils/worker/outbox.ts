import { browser } from 'wxt/browser';
import { destinationOf } from '@/utils/destinations/list';
import type { OutboxItem } from '@/utils/outbox/item';
import { createRunner } from '@/utils/outbox/runner';
import { whyOf } from '@/utils/outbox/why';
import { onOutboxAlarm, setOutboxAlarm } from '@/utils/platform/alarms';
import { placeOf } from '@/utils/platform/error-place';
import { onMessage } from '@/utils/platform/messages';
import { mayReach } from '@/utils/platform/permissions';
import { createWire } from '@/utils/platform/wire';
import { pruneDrafts } from '@/utils/store/drafts';
import { isStoreFull } from '@/utils/store/is-full';
import { trimLedger, writeLedger } from '@/utils/store/ledger';
import { hurryOffline } from '@/utils/store/outbox';
import { outboxStore } from '@/utils/store/outbox-store';
import { withGoogleSignIn } from './google-sign-in';
import { requireOwnPage } from './sender';
import { answerNotifications, notify, showStoreFull, showStuck } from './tell-outbox';

/** Sends what the outbox holds: at each start of the worker, on its alarm, when the network is back, when a page asks. */
export function answerOutbox(): void {
  const googleDocs = withGoogleSignIn(destinationOf('google-docs'));
  const runner = createRunner({
    store: outboxStore(),
    destinations: (id) => (id === 'google-docs' ? googleDocs : destinationOf(id)),
    wireFor: (item) =>
      createWire(destinationOf(item.destination).hosts, whyOf(item), {
        fetch: (request) => fetch(request),
        now: Date.now,
        write: writeLedger,
      }),
    clock: { now: Date.now, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    setAlarm: setOutboxAlarm,
    random: Math.random,
    newToken: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
    mayReach: (id) => mayReach(destinationOf(id).hosts),
    tell,
    report,
  });
  const run = () => void runner.run();
  onOutboxAlarm(run);
  // Where the browser forgets alarms when it ends (Firefox), its start is what wakes the worker.
  browser.runtime.onStartup.addListener(run);
  addEventListener('online', () => void hurryOffline(Date.now()).then(run, report));
  onMessage('runOutbox', async ({ sender }) => {
    requireOwnPage(sender);
    run();
    await showStuck();
  });
  answerNotifications();
  run();
  void showStuck();
  void Promise.all([trimLedger(Date.now()), pruneDrafts(Date.now())]).catch(report);
}

function tell(item: OutboxItem): void {
  void showStuck();
  void notify(item);
}

/** Full storage is said on the toolbar button; anything else is a bug of ours. Its message may quote what was sent or answered. */
function report(error: unknown): void {
  if (isStoreFull(error)) void showStoreFull();
  else console.error('Meantime met a fault of its own while sending.', placeOf(error));
}
