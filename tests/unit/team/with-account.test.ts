import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createHttp } from '@/utils/connections/http';
import { putConnection } from '@/utils/store/connections';
import { database } from '@/utils/store/database';
import { withAccount } from '@/utils/team/with-account';
import { phrase } from '@/utils/words/phrase';

const http = createHttp([], phrase('requests.load-people'), {
  fetch,
  now: () => 0,
  write: async () => async () => {},
});
const askedWith = async (id: string) => {
  const asked: unknown[] = [];
  await withAccount(id, http, async (settings) => {
    asked.push(settings);
    return { ok: true, value: null };
  });
  return asked;
};

afterEach(() => database.connections.clear());

test('a source asks with the connection that documents are sent with', async () => {
  const settings = { token: 'ntn_invented' };
  await putConnection({
    destination: 'notion',
    settings,
    account: 'Fernhill',
    place: null,
    connectedAt: 1,
  });
  expect(await askedWith('notion')).toEqual([settings]);
});

test.each(['notion', 'google-docs', 'nobody', ''])(
  '%s is asked without, where it is not connected',
  async (id) => {
    expect(await askedWith(id)).toEqual([undefined]);
  },
);
