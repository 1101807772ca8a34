import { expect, test } from 'vitest';
import type { DocumentLink } from '@/utils/destinations/destination';
import { afterCopies, copiesCheck, lookOf, othersOf, placesOf } from './copies';
import { type OutboxItem, untouched } from './item';
import { claim } from './transitions';

const now = Date.UTC(2026, 10, 24, 14, 10);
const link = (id: string): DocumentLink => ({ id, href: `https://docs.google.com/document/d/${id}/edit` });
const made: OutboxItem = {
  id: 'one',
  key: 'decision',
  destination: 'google-docs',
  place: { folderId: 'folder' },
  kind: 'create',
  order: 7,
  state: 'done',
  at: now,
  ...untouched,
  link: link('first'),
};
const moment = { now: now + 150_000, random: 0 };
const looking = claim(copiesCheck(made, now), 'lease', moment.now);
const found = (...ids: string[]) => ({ ok: true, value: { documents: ids.map(link) } }) as const;

test('it waits until lists show what was made, beside what else is sent', () => {
  const check = copiesCheck(made, now);
  expect(check).toMatchObject({ kind: 'copies', state: 'waiting', order: 7 });
  expect((check.again ?? 0) - now).toBeGreaterThan(90_000);
  expect(check.id).not.toBe(made.id);
});

test.each([[[]], [['first']]])('%j: there is nothing to say', (ids) => {
  expect(afterCopies(looking, found(...ids), moment)).toMatchObject({ state: 'done', link: null });
});

test('two of them are an ask that names the other', () => {
  const item = afterCopies(looking, found('first', 'second'), moment);
  expect(item).toMatchObject({
    state: 'stuck',
    failure: { words: expect.stringContaining('more than once') },
  });
  expect(othersOf(item)).toEqual([link('second').href]);
  expect(othersOf(made)).toEqual([]);
});

test('a look that failed is tried again; one that cannot be made any more is let go', () => {
  const again = {
    ok: false,
    kind: 'again',
    retryAt: 0,
    mayHaveCommitted: false,
    words: 'Google asks Meantime to slow down.',
  } as const;
  const waits = afterCopies(looking, again, moment);
  expect(waits).toMatchObject({ state: 'waiting', tries: 1, failure: { words: again.words } });
  expect(waits.again).toBeGreaterThan(moment.now);
  const ask = {
    ok: false,
    kind: 'ask',
    fix: 'reconnect',
    mayHaveCommitted: false,
    words: 'Connect again.',
  } as const;
  expect(afterCopies(looking, ask, moment)).toMatchObject({ state: 'done', link: null });
});

test('what an update appended twice is told with the way to it; a document in the trash with its folder, too', () => {
  const update = claim(copiesCheck({ ...made, kind: 'update' }, now), 'lease', moment.now);
  expect(lookOf(update)).toEqual({ of: 'update', made: link('first') });
  const twice = afterCopies(
    update,
    { ok: true, value: { documents: [link('first')], repeated: ['https://www.notion.so/first#b'] } },
    moment,
  );
  expect(twice.failure?.words).toMatch(/^An update appears twice in the document/);
  expect([othersOf(twice), placesOf(twice)]).toEqual([[], ['https://www.notion.so/first#b']]);
  const asleep = { documents: [link('first')], inTrash: [link('older')] };
  const told = afterCopies(looking, { ok: true, value: asleep }, moment);
  expect(told.failure?.words).toContain('in the trash, inside its folder');
  expect(othersOf(told)).toEqual([link('older').href]);
});

test('a look that was stored by an older version is one after a create', () => {
  expect(lookOf({ ...looking, progress: null }).of).toBe('create');
});
