import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { saveDecision } from '@/utils/decisions/save';
import { sendSaved } from '@/utils/decisions/send';
import { finished } from '@/utils/outbox/ends';
import { openItems } from '@/utils/store/outbox';

vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => undefined }));

const target = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const link = { id: 'd', href: 'https://notion.example/d' };

test('a window that does not know yet that another has sent it makes no second document', async () => {
  const asSeen = await saveDecision({ ...rollout, id: null, supersedes: null }, 1);
  await sendSaved(asSeen, target);
  await sendSaved(asSeen, target);
  const [item, ...none] = await openItems();
  expect(none).toEqual([]);
  if (item === undefined) throw new Error('Nothing was queued.');
  await outboxStore(undefined, readWordsWith()).change(() => ({
    items: [finished(item, link, 2)],
    result: null,
  }));
  await sendSaved(asSeen, target);
  expect(await openItems()).toEqual([]);
});
