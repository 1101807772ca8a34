import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { type ShelfTypes, shelf } from '@/tests/kits/dummy-vendor/shelf';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Destination, VendorTypes } from '@/utils/destinations/destination';
import type { DestinationTypes } from '@/utils/destinations/types';
import { type OutboxItem, untouched } from '@/utils/outbox/item';
import type { Ports } from '@/utils/outbox/ports';
import { createRunner } from '@/utils/outbox/runner';

/** The shipped list of types with one line more, and the shipped list of destinations over it. */
interface WithShelf extends DestinationTypes {
  readonly shelf: ShelfTypes;
}
type List<Types extends Record<keyof Types, VendorTypes>> = {
  readonly [Id in keyof Types]: Destination<Types[Id]>;
};

test('a vendor is one folder and one line: the list asks for it, and for no other shape', () => {
  const line: Pick<List<WithShelf>, 'shelf'> = { shelf };
  // @ts-expect-error: another vendor's destination is not this one.
  const wrong: Pick<List<WithShelf>, 'notion'> = { notion: shelf };
  // @ts-expect-error: a line that is missing is told.
  const missing: Pick<List<WithShelf>, 'shelf'> = {};
  expect(line.shelf.id).toBe('shelf');
  expect([Object.keys(wrong), Object.keys(missing)]).toEqual([['notion'], []]);
});

test('the runner delivers to it, step by step, and keeps its link', async () => {
  const asked: string[] = [];
  const item: OutboxItem<ShelfTypes> = {
    id: 'i1',
    key: rollout.key,
    destination: 'shelf',
    place: { board: 'B' },
    order: 1,
    state: 'queued',
    at: 1,
    kind: 'create',
    ...untouched,
  };
  const items = new Map([[item.id, item]]);
  const ports: Ports<ShelfTypes> = {
    store: {
      change: async (decide) => {
        const open = [...items.values()].filter(({ state }) => state !== 'done');
        const change = decide(open, [], []);
        for (const changed of change.items ?? []) items.set(changed.id, changed);
        return change.result;
      },
      work: async ({ kind, place }) => ({
        kind,
        settings: { key: 'k' },
        place: place ?? { board: 'A' },
        decision: rollout,
        link: null,
        words: englishWords,
      }),
      checked: async () => null,
    },
    destinations: () => shelf,
    httpFor: () => ({
      now: Date.now,
      fetch: async (input, init) => {
        asked.push(`${init?.method} ${String(input)}`);
        return new Response(null, { status: 204 });
      },
    }),
    clock: { now: Date.now, sleep: async () => undefined },
    setAlarm: async () => undefined,
    random: () => 0.5,
    newToken: () => crypto.randomUUID(),
    isOnline: () => true,
    mayReach: async () => true,
    tell: () => undefined,
    report: (error) => {
      throw error;
    },
  };
  await createRunner(ports).run();
  const at = `https://shelf.example/B/${rollout.key}`;
  expect(asked).toEqual([`PUT ${at}/title`, `PUT ${at}/words`]);
  expect(items.get('i1')).toMatchObject({
    state: 'done',
    link: { id: rollout.key, href: `https://shelf.example/${rollout.key}` },
  });
});
