import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { officeIn, waitOf } from '@/tests/samples/sample-waits';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { Database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { saveNorms } from '@/utils/store/save-norms';
import { waitGround } from '@/utils/store/wait-ground';

test('who is waited for and whom an agreed step names are found; nobody else, and who is not in the list is none', async () => {
  fakeBrowser.reset();
  const db = new Database(`ground-${Math.random()}`);
  const person = (id: string) => ({
    ...officeIn('UTC'),
    ...{ id, name: id, zoneSource: 'typed', zoneDate: '2026-01-01', isMe: false },
    addresses: [{ kind: 'email', value: `${id}@team.example` }] as const,
  });
  await savePeople([person('ada'), person('mara'), person('other')], db);
  const address = (id: string) => ({ kind: 'email', value: `${id}@team.example` }) as const;
  const step = (id: string, amount: number) => ({
    ...{ amount, unit: 'hours', what: 'call' },
    hours: { of: 'person', address: address(id) },
  });
  const urgent = { amount: 1, unit: 'hours', escalation: [step('mara', 2), step('gone', 3)] };
  await saveNorms({ team: { ...shippedNorms, direct: { ...shippedNorms.direct, urgent } } as never }, 1, db);
  const { calendars, idOf } = await waitGround([waitOf()], db);
  expect([...calendars.keys()].toSorted()).toEqual(['ada', 'mara']);
  expect(idOf?.(address('mara'))).toBe('mara');
  expect(idOf?.(address('gone'))).toBeUndefined();
  await db.delete();
});
