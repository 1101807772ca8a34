import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { NotionTypes } from '@/utils/destinations/notion/progress';
import { connectionOf, putConnection } from '@/utils/store/connections';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { connectNotion } from './connect-notion';

vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));

test('connecting again forgets neither the place nor that a database may be on its way', async () => {
  const before: StoredConnection<NotionTypes> = {
    destination: 'notion',
    settings: { token: 'ntn_invented_before' },
    account: 'Fernhill',
    place: { pageId: 'p', name: 'Handbook' },
    connectedAt: 1,
    making: { pageId: 'p', since: 2 },
  };
  await putConnection(before);
  const me = { object: 'user', id: 'b', type: 'bot', bot: { workspace_name: 'Fernhill' } };
  vi.stubGlobal('fetch', async () => Response.json(me));
  expect(await connectNotion('ntn_invented', before)).toMatchObject({ ok: true });
  const { place, making } = before;
  expect(await connectionOf('notion')).toMatchObject({ settings: { token: 'ntn_invented' }, place, making });
});
