// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ZoneConfirm } from '@/components/options/people/zone-confirm';
import { ReaderContext } from '@/components/ui/reader';
import type { Person } from '@/utils/domain/people/person';
import { zoneSource } from '@/utils/roster/zone-source';
import { database, type StoredPerson } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { sayEnglish } from '@/utils/words/english';

const now = Date.UTC(2026, 10, 29, 9);
const reader = {
  now,
  zone: 'Europe/Berlin',
  display: { hourCycle: 'auto', locale: null },
  say: sayEnglish,
} as const;
const hours = [['09:00', '17:00']] as const;
const ana: Person = {
  id: 'p-ana',
  name: 'Ana Lima',
  addresses: [{ kind: 'email', value: 'ana@fern.example' }],
  zone: 'America/Sao_Paulo',
  zoneSource: zoneSource('csv'),
  zoneDate: '2026-03-01',
  week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
  isMe: false,
};

beforeEach(async () => {
  // jsdom has no locks.
  const request = (_: string, work: () => unknown) => work();
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  fakeBrowser.reset();
  await database.people.clear();
  await savePeople([ana]);
});

async function draw(change: Partial<StoredPerson> = {}) {
  const onConfirmed = vi.fn();
  const place = document.createElement('div');
  const person = { ...ana, keys: [], ...change };
  createRoot(place).render(
    <ReaderContext value={reader}>
      <ZoneConfirm person={person} onConfirmed={onConfirmed} />
    </ReaderContext>,
  );
  await vi.waitFor(() => expect(place.textContent).not.toBe(''));
  return { place, onConfirmed };
}

test('one click confirms an old zone as of today, and changes nothing else', async () => {
  const { place, onConfirmed } = await draw();
  expect(place.textContent).toContain('Zone: CSV import, not confirmed for 273 days');
  place.querySelector('button')?.click();
  await vi.waitFor(() => expect(onConfirmed).toHaveBeenCalledWith('2026-11-29'));
  const { keys: _, ...stored } = (await database.people.get(ana.id)) ?? { keys: [] };
  expect(stored).toEqual({ ...ana, zoneDate: '2026-11-29' });
});

test('nothing to confirm on the same day, nor of somebody whose source says the zone', async () => {
  const today = await draw({ zoneDate: '2026-11-29' });
  expect(today.place.textContent).toBe('Zone: CSV import, today');
  const sourced = await draw({ origin: { rows: [], fields: {} } as unknown as StoredPerson['origin'] });
  expect(sourced.place.querySelector('button')).toBeNull();
});
