import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunkLength, type Items, mostChunks, readChunks, writeChunks } from './chunks';
import type { SyncMark } from './document';
import type { SyncedDocument } from './documents';
import { offState, type SyncState } from './state';
import { type SyncPorts, syncOnce } from './sync-once';

const mark: SyncMark = { version: 3, at: 5, device: 'b', hash: '' };
const hashOf = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toHex();

describe('chunks', () => {
  test('any text comes back whole, below what browsers take of one item', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 20_000, size: 'max' }), async (content) => {
        const hash = await hashOf(content);
        const written = writeChunks('norms', content, { ...mark, hash }, 'g1');
        if (written === null) return;
        for (const [key, value] of Object.entries({ ...written.chunks, ...written.head })) {
          // Chrome writes `<` as six characters; base64 has none.
          expect(key.length + JSON.stringify(value).length).toBeLessThan(8192);
        }
        const found = await readChunks('norms', { ...written.head, ...written.chunks });
        expect(found).toEqual({ state: 'whole', mark: { ...mark, hash }, content: content.toWellFormed() });
      }),
      { numRuns: 8 },
    );
  });

  test('a document of more chunks than there is room for is refused, one of just as many is not', async () => {
    const room = Math.floor((chunkLength * mostChunks * 3) / 4);
    expect(writeChunks('norms', 'x'.repeat(room), mark, 'g')).not.toBeNull();
    expect(writeChunks('norms', 'x'.repeat(room + 3), mark, 'g')).toBeNull();
  });

  test('half of a new generation beside an old one, in whichever order it comes, is never read as whole', async () => {
    const [old, young] = ['o'.repeat(20_000), 'n'.repeat(20_000)];
    const before = writeChunks('norms', old, { ...mark, hash: await hashOf(old) }, 'g1');
    const after = writeChunks('norms', young, { ...mark, version: 4, hash: await hashOf(young) }, 'g2');
    const items = Object.entries({ ...after?.chunks, ...after?.head });
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(items),
        fc.subarray(Object.keys(before?.chunks ?? {})),
        async (came, gone) => {
          const kept = Object.entries({ ...before?.chunks, ...before?.head }).filter(
            ([key]) => !gone.includes(key),
          );
          const found = await readChunks('norms', Object.fromEntries([...kept, ...came]));
          if (found.state === 'whole') expect([old, young]).toContain(found.content);
          const isWholeNew = came.length === items.length;
          if (isWholeNew) expect(found).toMatchObject({ state: 'whole', content: young });
        },
      ),
    );
  });

  test.each([
    [
      'a chunk of another text',
      (items: Record<string, unknown>) => ({ ...items, 'meantime-norms-g1-1': btoa('x') }),
    ],
    ['a chunk that is no text', (items: Record<string, unknown>) => ({ ...items, 'meantime-norms-g1-1': 7 })],
    [
      'a chunk that is no base64',
      (items: Record<string, unknown>) => ({ ...items, 'meantime-norms-g1-1': '%' }),
    ],
    ['a chunk too few', ({ 'meantime-norms-g1-1': _, ...rest }: Record<string, unknown>) => rest],
  ])('%s is not whole', async (_, spoil) => {
    const text = 'o'.repeat(20_000);
    const written = writeChunks('norms', text, { ...mark, hash: await hashOf(text) }, 'g1');
    expect(await readChunks('norms', spoil({ ...written?.chunks, ...written?.head }))).toMatchObject({
      state: 'part',
    });
  });

  test('a head that is none is nothing', async () =>
    expect(await readChunks('norms', { 'meantime-norms': { version: 'x' } })).toEqual({ state: 'none' }));
});

/** One browser with a document of its own. */
class Browser {
  content: string;
  state: SyncState;
  constructor(
    readonly device: string,
    readonly ports: SyncPorts,
  ) {
    this.content = `first of ${device}`;
    this.state = { ...offState, isOn: true, device };
  }
  readonly document: SyncedDocument = {
    read: async () => this.content,
    take: async (content) => {
      this.content = content;
      return true;
    },
  };
  async sync() {
    this.state = await syncOnce(this.state, { norms: this.document }, this.ports, async () => {});
  }
}

function world() {
  const items = new Map<string, unknown>();
  let clock = 1_000;
  let made = 0;
  let refuse: Error | null = null;
  const guard = () => {
    if (refuse !== null) throw refuse;
  };
  const ports: SyncPorts = {
    get: async () => Object.fromEntries(items) as Items,
    set: async (values) => {
      guard();
      for (const [key, value] of Object.entries(values)) items.set(key, value);
    },
    remove: async (keys) => {
      guard();
      for (const key of keys) items.delete(key);
    },
    now: () => {
      clock += 1_000;
      return clock;
    },
    generation: () => {
      made += 1;
      return `g${made}`;
    },
  };
  return {
    items,
    ports,
    later: (ms: number) => {
      clock += ms;
    },
    fail: (error: Error | null) => {
      refuse = error;
    },
  };
}

const acts = fc.array(
  fc.record({ who: fc.nat(2), what: fc.constantFrom('edit', 'sync', 'sync', 'cut'), text: fc.nat(99) }),
  { maxLength: 40 },
);

test('browsers that edit and sync in any order end with the same, and what gave way is told in one of them', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (steps) => {
      const { items, ports, later } = world();
      const browsers = ['a', 'b', 'c'].map((id) => new Browser(id, ports));
      const edits = new Set<string>(browsers.map(({ content }) => content));
      for (const [at, { who, what, text }] of steps.entries()) {
        const browser = browsers[who];
        if (browser === undefined) continue;
        if (what === 'edit') {
          // What is edited over by its own reader is no loss.
          edits.delete(browser.content);
          browser.content = `${browser.device} ${text} ${at}`;
          edits.add(browser.content);
        }
        if (what === 'sync') await browser.sync();
        // A write that broke off, or has not come whole yet.
        if (what === 'cut')
          for (const key of [...items.keys()].filter((one) => one.endsWith('-0'))) items.delete(key);
      }
      later(20 * 60_000);
      for (let round = 0; round < 4; round += 1) for (const browser of browsers) await browser.sync();
      const [first] = browsers;
      for (const { content } of browsers) expect(content).toBe(first?.content);
      const told = new Set(browsers.flatMap(({ state }) => state.replaced.map(({ content }) => content)));
      const isWhole = !steps.some(({ what }) => what === 'cut') && steps.length <= 20;
      if (isWhole) for (const edit of edits) expect(edit === first?.content || told.has(edit)).toBe(true);
      for (const { state } of browsers) expect(state.failure).toBeNull();
    }),
    { numRuns: 80 },
  );
});

test('whatever a browser shows is replaced only with the old one told', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (steps) => {
      const { ports } = world();
      const browsers = ['a', 'b', 'c'].map((id) => new Browser(id, ports));
      for (const [at, { who, what }] of steps.entries()) {
        const browser = browsers[who];
        if (browser === undefined) continue;
        const before = browser.content;
        if (what === 'edit') browser.content = `${browser.device} ${at}`;
        else await browser.sync();
        if (what !== 'edit' && browser.content !== before)
          expect(browser.state.replaced.at(-1)).toMatchObject({ whose: 'mine', content: before });
      }
    }),
    { numRuns: 60 },
  );
});

test('two that are in step send nothing', async () => {
  const { ports, items } = world();
  const [a, b] = [new Browser('a', ports), new Browser('b', ports)];
  await a.sync();
  await b.sync();
  const before = JSON.stringify([...items]);
  for (const one of [a, b, a, b]) await one.sync();
  expect(JSON.stringify([...items])).toBe(before);
});

test.each([
  ['QUOTA_BYTES quota exceeded', 'quota'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'rate'],
  ['Something else', 'other'],
])('%s: what is here stays, and the failure is noted until it is over', async (message, what) => {
  const { ports, fail } = world();
  const a = new Browser('a', ports);
  fail(new Error(message));
  await a.sync();
  expect(a.state).toMatchObject({ failure: { what }, syncedAt: null });
  expect(a.content).toBe('first of a');
  const { failure } = a.state;
  await a.sync();
  expect(a.state.failure).toEqual(failure);
  fail(null);
  await a.sync();
  expect(a.state).toMatchObject({ failure: null, base: { norms: { version: 1 } } });
});

test('a document that is too long costs no other', async () => {
  const { ports, items } = world();
  const long: SyncedDocument = { read: async () => 'x'.repeat(100_000), take: async () => true };
  const short: SyncedDocument = { read: async () => 'short', take: async () => true };
  const state = await syncOnce(
    { ...offState, device: 'a' },
    { settings: long, norms: short },
    ports,
    async () => {},
  );
  expect(state.failure?.what).toBe('long');
  expect([...items.keys()].toSorted()).toEqual(['meantime-norms', 'meantime-norms-g2-0']);
});
