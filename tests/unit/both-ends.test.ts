import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { googleScope } from '@/utils/connections/google/settings';
import type { Http } from '@/utils/connections/http';
import { missingCrossLinks } from '@/utils/decisions/cross-links';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { saveDecision } from '@/utils/decisions/save';
import type { StoredLink } from '@/utils/destinations/destination';
import { destinationOf } from '@/utils/destinations/list';
import type { DestinationId } from '@/utils/destinations/types';
import type { Ports } from '@/utils/outbox/ports';
import { createRunner } from '@/utils/outbox/runner';
import { Database } from '@/utils/store/database';
import { openItems } from '@/utils/store/outbox';
import { googleFetch } from '../office/google/fetch.ts';
import { documentHtml } from '../office/google/page.ts';
import * as google from '../office/google/world.ts';
import { fetchOf } from '../office/notion/fetch.ts';
import { ids, token } from '../office/notion/ids.ts';
import { readMarkdown } from '../office/notion/markdown.ts';
import * as notion from '../office/notion/world.ts';

type Shared = 'notion' | 'google-docs';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** The runner as the worker has it, over both offices and a clock that only its waits move. */
async function open() {
  const clock = { now: Date.UTC(2026, 10, 24, 14, 10) };
  const wait = async (ms: number) => {
    clock.now += ms;
  };
  const options = { now: () => clock.now, wait };
  const [inNotion, inGoogle] = [notion.createWorld(options), google.createWorld(options)];
  const folderId = 'folder';
  const expiresAt = clock.now + 86_400_000;
  const connections = {
    notion: { settings: { token }, place: { pageId: ids.handbook, name: 'Fernhill handbook' } },
    'google-docs': {
      settings: { token: google.grantToken(inGoogle, [googleScope]), expiresAt, clientId: 'c', account: '' },
      place: { folderId, name: 'Decisions' },
    },
  };
  inGoogle.files.set(folderId, {
    id: folderId,
    name: 'Decisions',
    mimeType: google.folderType,
    parents: [google.rootId],
    appProperties: {},
    createdAt: clock.now,
    modifiedAt: clock.now,
    shownAt: clock.now,
    byApp: true,
    explicitlyTrashed: false,
    doc: null,
  });
  for (const [destination, each] of Object.entries(connections)) {
    await db.connections.put({
      destination: destination as DestinationId,
      ...each,
      account: '',
      connectedAt: clock.now,
    });
  }
  const fetches = { notion: fetchOf(inNotion), 'google-docs': googleFetch(inGoogle) };
  let alarm: number | null = null;
  const ports: Ports = {
    store: outboxStore(db, readWordsWith()),
    destinations: destinationOf,
    httpFor: ({ destination }): Http => ({
      fetch: fetches[destination],
      now: () => clock.now,
    }),
    clock: { now: () => clock.now, sleep: wait },
    setAlarm: async (at) => {
      alarm = at;
    },
    random: () => 0.5,
    newToken: () => crypto.randomUUID(),
    isOnline: () => true,
    mayReach: async () => true,
    tell: () => undefined,
    report: (error) => {
      throw error;
    },
  };
  const runner = createRunner(ports);
  return {
    inNotion,
    inGoogle,
    /** Everything that can go out has gone out. */
    async settle() {
      for (let times = 0; times < 100; times += 1) {
        await runner.run();
        if (alarm === null) return;
        clock.now = Math.max(clock.now, alarm);
      }
      throw new Error('It does not come to an end.');
    },
    save: (key: string, title: string, supersedes: string | null, destination: Shared) =>
      saveDecision({ ...rollout, key, id: null, title, supersedes }, clock.now, db, [
        { destination, place: connections[destination].place },
      ]),
    /** The document with its links, as its office shows it. */
    shown(destination: Shared, { id }: StoredLink): string {
      if (destination === 'notion') return JSON.stringify(readMarkdown(inNotion, id).body);
      const doc = inGoogle.files.get(id)?.doc;
      return doc ? documentHtml(doc) : '';
    },
    made: (destination: Shared) =>
      destination === 'notion'
        ? [...inNotion.nodes.values()].filter(
            ({ kind, id }) => kind === 'page' && id.startsWith('2b40c1de-7a11'),
          ).length
        : [...inGoogle.files.values()].filter(({ doc }) => doc !== null).length,
  };
}

const writes = {
  notion: ['POST /v1/pages', 'PATCH /v1/pages/*', 'PATCH /v1/blocks/*', 'PATCH /v1/blocks/*/children'],
  'google-docs': ['POST /upload/drive/v3/files', 'POST /v1/documents/*'],
} as const;
const kinds = ['refused', 'cut-before', 'cut-after', '429', '500', '503-committed'] as const;

test.each<[Shared, Shared]>([
  ['notion', 'google-docs'],
  ['google-docs', 'notion'],
  ['notion', 'notion'],
  ['google-docs', 'google-docs'],
])(
  'from %s to %s: whatever is lost, both ends are written once and linked',
  async (from, to) => {
    const cells = [...new Set([...writes[to].slice(0, 1), ...writes[from].slice(1)])];
    for (const on of cells) {
      for (const kind of kinds) {
        await db.delete();
        db = new Database(`test-${crypto.randomUUID()}`);
        const world = await open();
        const older = await world.save('older', 'Order of regions', null, from);
        await world.settle();
        const isNotion = on.includes('pages') || on.includes('blocks');
        (isNotion ? world.inNotion : world.inGoogle).faults.push({ kind, on });
        await world.save('newer', 'All at once', older.id, to);
        await world.settle();
        const cell = `${on} ${kind}`;
        expect([cell, await openItems(db)]).toEqual([cell, []]);
        const [a, b] = await db.decisions.bulkGet(['older', 'newer']);
        const [first, second] = [a?.links?.[from], b?.links?.[to]];
        if (!first || !second || !a) throw new Error(`${cell}: a document is missing`);
        expect([cell, world.made(from) + (from === to ? 0 : world.made(to))]).toEqual([cell, 2]);
        const before = world.shown(from, first);
        expect(before).toMatch(/Superseded by/);
        expect(before).toContain(second.href);
        expect(world.shown(to, second)).toContain(first.href);
        // Where the new document was long in coming the old one said so at once, and got the link later.
        const sections = before.split('Update of').length - 1;
        expect([cell, sections]).toEqual([cell, sections === 2 && on === writes[to][0] ? 2 : 1]);
        expect(await missingCrossLinks(a, db)).toEqual([]);
      }
    }
  },
  60_000,
);
