import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { giveConsentBack } from '@/components/options/connections/give-consent-back';
import { database } from '@/utils/store/database';

const given = vi.hoisted(() => vi.fn(async (_: unknown): Promise<readonly string[]> => []));
vi.mock('@/utils/platform/permissions', () => ({
  dataConsent: { data_collection: ['x'] },
  givePermissionsBack: given,
}));

beforeEach(async () => {
  given.mockClear();
  await database.connections.clear();
});

test.each(['notion', 'asana'] as const)(
  'the consent to send stays while %s is connected',
  async (destination) => {
    await database.connections.put({ destination, settings: {}, place: null } as never);
    expect(await giveConsentBack()).toEqual([]);
    expect(given).not.toHaveBeenCalled();
  },
);

test('it goes back with the last connection, and what the browser keeps is told', async () => {
  given.mockResolvedValueOnce(['x']);
  expect(await giveConsentBack()).toEqual(['x']);
  expect(given).toHaveBeenCalledWith({ data_collection: ['x'] });
});
