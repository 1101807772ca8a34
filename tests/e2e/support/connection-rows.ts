import { stuck } from '../../../utils/outbox/ends.ts';
import { type OutboxItem, untouched } from '../../../utils/outbox/item.ts';
import { phrase } from '../../../utils/words/phrase.ts';

/** Names in Greek letters, so that Latin ones on a screen are words of ours. */
const place = { pageId: 'p', name: 'Εγχειρίδιο' };

/** An item for each state, by the key of its decision. */
export function itemsInEveryState(keys: readonly string[], now: number): readonly OutboxItem[] {
  const doubt = { since: now, vendorSince: null, looks: 0, needed: 2 };
  const busy = { words: phrase('failures.slow-down', { vendor: 'Notion' }), fix: null };
  const later = now + 3_600_000;
  const ask = (fix: 'reconnect' | 'choose-place' | 'map-fields' | 'allow-host' | 'edit' | 'is-it-there') => ({
    state: 'stuck' as const,
    failure: { words: phrase('failures.is-it-there'), fix },
    doubt: fix === 'is-it-there' ? doubt : null,
  });
  const changes: readonly Partial<OutboxItem>[] = [
    { state: 'waiting', retryAt: later, failure: busy },
    { state: 'waiting', retryAt: later, doubt },
    { state: 'waiting', retryAt: later, failure: { ...busy, offline: true } },
    ask('reconnect'),
    ask('choose-place'),
    ask('map-fields'),
    ask('allow-host'),
    ask('edit'),
    ask('is-it-there'),
    { state: 'stuck', failure: busy, kind: 'update' },
    {
      state: 'done',
      link: { id: 'd', href: 'https://www.notion.so/d' },
      told: phrase('failures.part-twice'),
    },
    { state: 'cancelled', failure: { words: phrase('failures.cancelled-midway'), fix: null } },
  ];
  return changes.map((change, index) => ({
    id: `item ${index}`,
    key: keys[index] ?? '',
    destination: 'notion',
    place,
    kind: 'create',
    order: index + 1,
    state: 'queued',
    at: now - 60_000,
    ...untouched,
    ...change,
  }));
}

/** One that found two documents, and a section that stands twice. */
export const foundTwice = (key: string, now: number) => ({
  ...stuck(
    { ...untouched, id: 'check', key, destination: 'notion', place, order: 90, state: 'waiting', at: now },
    { words: phrase('failures.created-twice'), fix: null },
    now,
  ),
  of: 'create',
  made: { id: 'd', href: 'https://www.notion.so/d' },
  others: ['https://www.notion.so/e', 'https://www.notion.so/f'],
  places: ['https://www.notion.so/d#a'],
  left: null,
});

/** Notion connected, and Google with settings that are damaged. */
export const connectionRows = (now: number) => [
  { destination: 'notion', settings: { token: 'ntn_invented' }, account: 'Αβγ', place, connectedAt: now },
  { destination: 'google-docs', settings: {}, account: 'Δεζ', place: null, connectedAt: now },
];

/** A request for each reason, one without an answer. */
export const ledgerRows = (now: number) =>
  (
    [
      'requests.check-exists',
      'requests.create-document',
      'requests.update-document',
      'requests.compare',
      'requests.sign-in',
      'requests.renew-sign-in',
      'requests.list-places',
      'requests.read-properties',
    ] as const
  ).map((code, index) => ({
    at: now - index * 1000,
    host: 'api.notion.com',
    method: 'POST',
    bytes: 12_345,
    why: phrase(code),
    status: index === 0 ? null : 200,
  }));
