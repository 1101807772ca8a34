import { expect, test } from 'vitest';
import type { DocumentLink } from '@/utils/destinations/destination';
import { toldEnglish } from '@/utils/words/english';
import { afterDuplicateCheck, type DuplicateCheck, duplicateCheckOf } from './duplicate-check';
import { type OutboxItem, untouched } from './item';
import { claim } from './transitions';

const now = Date.UTC(2026, 10, 24, 14, 10);
const link = (id: string): DocumentLink => ({ id, href: `https://docs.google.com/document/d/${id}/edit` });
const made: OutboxItem = {
  id: 'one',
  key: 'decision',
  destination: 'google-docs',
  place: { folderId: 'folder', name: 'Decisions' },
  kind: 'create',
  order: 7,
  state: 'done',
  at: now,
  ...untouched,
  link: link('first'),
};
const moment = { now: now + 150_000, random: 0 };
const said = ({ failure }: DuplicateCheck) => toldEnglish(failure?.words ?? '');
const checkOf = (item: OutboxItem) => {
  const check = duplicateCheckOf(item, now);
  if (check === null) throw new Error('Nothing was made');
  return check;
};
const looking = claim(checkOf(made), 'lease', moment.now);
const found = (...ids: string[]) => ({ ok: true, value: { documents: ids.map(link) } }) as const;

test('it waits until lists show what was made, beside what else is sent', () => {
  const check = checkOf(made);
  expect(check).toMatchObject({ of: 'create', made: link('first'), state: 'waiting', order: 7 });
  expect((check.retryAt ?? 0) - now).toBeGreaterThan(90_000);
  expect(check.id).not.toBe(made.id);
});

test.each([[[]], [['first']]])('%j: there is nothing to say', (ids) => {
  expect(afterDuplicateCheck(looking, found(...ids), moment)).toMatchObject({
    state: 'done',
    others: [],
    places: [],
  });
});

test('two of them are an ask that names the other', () => {
  const check = afterDuplicateCheck(looking, found('first', 'second'), moment);
  expect(check.state).toBe('stuck');
  expect(said(check)).toContain('more than once');
  expect(check.others).toEqual([link('second').href]);
});

test('a look that failed is tried again; one that cannot be made any more is let go', () => {
  const again = {
    ok: false,
    kind: 'again',
    retryAt: 0,
    mayHaveCommitted: false,
    words: 'Google asks Meantime to slow down.',
  } as const;
  const waits = afterDuplicateCheck(looking, again, moment);
  expect(waits).toMatchObject({ state: 'waiting', tries: 1, failure: { words: again.words } });
  expect(waits.retryAt).toBeGreaterThan(moment.now);
  const ask = {
    ok: false,
    kind: 'ask',
    fix: 'reconnect',
    mayHaveCommitted: false,
    words: 'Connect again.',
  } as const;
  expect(afterDuplicateCheck(looking, ask, moment)).toMatchObject({ state: 'done', others: [], places: [] });
});

test('what an update appended twice is told with the way to it; a document in the trash with its folder, too', () => {
  const update = claim(checkOf({ ...made, kind: 'update' }), 'lease', moment.now);
  expect(update).toMatchObject({ of: 'update', made: link('first') });
  const twice = afterDuplicateCheck(
    update,
    { ok: true, value: { documents: [link('first')], repeated: ['https://www.notion.so/first#b'] } },
    moment,
  );
  expect(said(twice)).toMatch(/^An update appears twice in the document/);
  expect([twice.others, twice.places]).toEqual([[], ['https://www.notion.so/first#b']]);
  const asleep = { documents: [link('first')], inTrash: [link('older')] };
  const told = afterDuplicateCheck(looking, { ok: true, value: asleep }, moment);
  expect(said(told)).toContain('in the trash, inside its folder');
  expect(told.others).toEqual([link('older').href]);
  const all = {
    ...asleep,
    documents: [link('first'), link('second')],
    repeated: ['https://docs.example/#a'],
  };
  expect(said(afterDuplicateCheck(looking, { ok: true, value: all }, moment))).toMatch(
    /^This document was created more than once: .* Part of the document appears twice: .* Another copy .*this\.$/,
  );
});

test('what the user says is there and nothing finds is not looked at', () => {
  expect(duplicateCheckOf({ ...made, link: null }, now)).toBeNull();
});
