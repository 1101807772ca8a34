import { describe, expect, test } from 'vitest';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { areasOf } from '@/utils/sites/areas';
import { readers } from '@/utils/sites/readers';
import type { ReadContext, SiteAdapter, SiteReader } from '@/utils/sites/site';
import { handLateSpots } from '@/utils/sites/slack/hand-late-spots';
import { openPage } from './page';
import { seededRandom, spoil } from './spoil';
import { peopleBySpot, readSpots } from './spots';

/** A saved or hand-made page and what a person reads on it. */
export interface ContractPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** The reader's addresses from the people list. */
  readonly me?: readonly PersonHint[];
  readonly expect: {
    /** Spot id -> the values of the people a badge stands beside, in document order. */
    readonly people: Readonly<Record<string, readonly string[]>>;
    readonly thread: {
      readonly threadId: string;
      readonly title: string;
      /** The author of each message; null where the page does not say. */
      readonly authors: readonly (string | null)[];
      readonly notRead?: readonly NotRead[];
    } | null;
  };
  /** Does to the page what the site does when it reuses an element for another person; answers that element. */
  readonly reuse?: (document: Document) => Element;
  /** How many spoiled copies to read; 25 by default. */
  readonly spoiled?: number;
}

/** What every adapter must keep, on each of these pages. */
export function describeAdapter(
  adapter: SiteAdapter,
  pages: readonly ContractPage[],
  reader: SiteReader = readers[adapter.id],
): void {
  describe(`${adapter.id} adapter`, () => {
    test('waits on a page that has nothing yet', () => {
      const { document, context } = openPage('', 'https://example.org/');
      expect(areasOf(adapter, document)).toEqual([]);
      expect(adapter.me(document)).toEqual([]);
      expect(reader.readThread(context)).toBeNull();
    });
    test('reads a message for each spot and for no other', () => {
      const { id, messages } = reader;
      expect(id).toBe(adapter.id);
      expect(Object.keys(messages).sort()).toEqual(adapter.spots.map((spot) => spot.id).sort());
    });
    for (const page of pages) describe(page.name, () => testPage(adapter, reader, page));
  });
}

function testPage(adapter: SiteAdapter, reader: SiteReader, page: ContractPage): void {
  const open = () => openPage(page.html, page.url, page.me ?? []);

  test('reads the people a reader sees, and no others', () => {
    const { document, context } = open();
    expect(areasOf(adapter, document)).not.toEqual([]);
    expect(peopleBySpot(readSpots(adapter, document, context, reader))).toEqual(page.expect.people);
  });

  test('answers the same when asked twice, also with a badge in place', () => {
    const { document, context } = open();
    const before = readSpots(adapter, document, context, reader);
    for (const { slot } of before) slot?.parent.insertBefore(document.createElement('mt-badge'), slot.before);
    const after = readSpots(adapter, document, context, reader);
    expect(after.map(({ identity, person }) => [identity, person])).toEqual(
      before.map(({ identity, person }) => [identity, person]),
    );
    for (const [i, { slot }] of after.entries()) expect(slot?.parent).toBe(before[i]?.slot?.parent);
  });

  test('gives every badge a place beside the name, outside links and composers', () => {
    const { document, context } = open();
    for (const { slot } of readSpots(adapter, document, context, reader)) {
      if (slot === null) continue;
      expect(slot.before === null || slot.before.parentNode === slot.parent).toBe(true);
      expect(slot.parent.closest('[contenteditable="true"]')).toBeNull();
      expect(areasOf(adapter, document).some((area) => area.contains(slot.parent))).toBe(true);
    }
  });

  test('reads the open thread, and it can cross to the worker', () => {
    const { context } = open();
    const thread = reader.readThread(context);
    if (page.expect.thread === null) return expect(thread).toBeNull();
    const { notRead = [], ...wanted } = page.expect.thread;
    expect(thread).toMatchObject({
      site: adapter.id,
      threadId: wanted.threadId,
      title: wanted.title,
      notRead,
    });
    expect(thread?.messages.map((message) => message.author?.value ?? null)).toEqual(wanted.authors);
    expect(new Set(thread?.messages.map((message) => message.id)).size).toBe(thread?.messages.length);
    expect(structuredClone(thread)).toEqual(thread);
    expect(JSON.parse(JSON.stringify(thread))).toEqual(thread);
  });

  const { reuse } = page;
  if (reuse !== undefined) {
    test('notices that the site reused an element for another person', () => {
      const { document, context } = open();
      const before = new Map(
        readSpots(adapter, document, context, reader).map((found) => [found.el, found.identity]),
      );
      const el = reuse(document);
      expect(before.has(el)).toBe(true);
      const after = readSpots(adapter, document, context, reader).find((found) => found.el === el);
      expect(after?.identity).not.toBe(before.get(el));
    });
  }

  test('never throws, however the page is changed', { timeout: 30_000 }, () => {
    for (let seed = 1; seed <= (page.spoiled ?? 25); seed += 1) {
      const { document, context } = open();
      spoil(document, seededRandom(seed), 5 + (seed % 25) * 8);
      expect(
        () => readEverything(adapter, reader, document, { ...context, language: seed % 2 ? 'ru' : '?' }),
        `seed ${seed}`,
      ).not.toThrow();
    }
  });
}

function readEverything(adapter: SiteAdapter, reader: SiteReader, document: Document, context: ReadContext) {
  handLateSpots();
  areasOf(adapter, document);
  adapter.me(document);
  reader.readThread(context);
  // Elements that match a selector anywhere, not only below the root: an engine may hold old ones.
  for (const spot of adapter.spots) {
    for (const el of document.querySelectorAll(spot.selector)) {
      spot.identity(el);
      spot.read(el, context);
      spot.place(el);
      spot.group?.(el);
      spot.tabIndex?.(el);
      reader.messages[spot.id]?.(el, context);
      adapter.ignores(el);
      adapter.isDark(el);
    }
  }
  adapter.asides?.(document);
}
