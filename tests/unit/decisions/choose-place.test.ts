import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { said } from '@/tests/kits/said';
import { rollout } from '@/tests/samples/sample-decisions';
import { choosePlace } from '@/utils/decisions/choose-place';
import { saveDecision } from '@/utils/decisions/save';
import type { DestinationId } from '@/utils/destinations/types';
import { stuck } from '@/utils/outbox/ends';
import { freshDoubt, type OutboxItem } from '@/utils/outbox/item';
import { database } from '@/utils/store/database';
import { changeItem, itemsOfDecision, openItems } from '@/utils/store/outbox';

vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => undefined }));

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const draft = { ...rollout, id: null, supersedes: null };
const places = {
  notion: [
    { pageId: 'old', name: 'Handbook' },
    { pageId: 'new', name: 'Register' },
  ],
  'google-docs': [
    { folderId: 'old', name: 'Decisions' },
    { folderId: 'new', name: 'Team' },
  ],
} as const;

/** A document whose answer was lost, and whose place is gone since. */
async function lostWithItsPlace(destination: Exclude<DestinationId, 'markdown'>): Promise<void> {
  await saveDecision(draft, 1, database, [{ destination, place: places[destination][0] }]);
  const [item] = await openItems();
  const failure = { words: 'The place is gone.', fix: 'choose-place' } as const;
  await changeItem(item?.id ?? '', (one: OutboxItem) =>
    stuck({ ...one, doubt: freshDoubt(2, null) }, failure, 3),
  );
}

test('a lost page of Notion goes to the place that is chosen; what may be left in the old one stays told', async () => {
  await lostWithItsPlace('notion');
  await choosePlace('notion', places.notion[1]);
  expect(await itemsOfDecision(draft.key)).toMatchObject([
    {
      place: { pageId: 'old' },
      state: 'cancelled',
      failure: { words: said('may have arrived') },
    },
    { place: { pageId: 'new' }, kind: 'create', state: 'queued', doubt: null },
  ]);
});

test('the same place again, once it is back, is looked through for it', async () => {
  await lostWithItsPlace('notion');
  await choosePlace('notion', places.notion[0]);
  expect(await itemsOfDecision(draft.key)).toMatchObject([
    { place: { pageId: 'old' }, kind: 'create', state: 'queued', doubt: { looks: 0 } },
  ]);
});

test('a lost document of Google is looked for everywhere before the other folder gets one', async () => {
  await lostWithItsPlace('google-docs');
  await choosePlace('google-docs', places['google-docs'][1]);
  expect(await itemsOfDecision(draft.key)).toMatchObject([
    { place: { folderId: 'new' }, kind: 'create', state: 'queued', doubt: { looks: 0 } },
  ]);
});
