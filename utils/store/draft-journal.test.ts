import { expect, test } from 'vitest';
import { clearJournal, noteEdit, readJournal } from './draft-journal';

function storage(text: string | null = null) {
  const rows = new Map(text === null ? [] : [['draft a', text]]);
  return {
    getItem: (name: string) => rows.get(name) ?? null,
    setItem: (name: string, value: string) => void rows.set(name, value),
    removeItem: (name: string) => void rows.delete(name),
  };
}

test('what was noted is read, and taken out once the database has it', () => {
  const store = storage();
  noteEdit('a', { at: 5, change: { title: 'New', revisitOn: null } }, store);
  expect(readJournal('a', store)).toEqual({ at: 5, change: { title: 'New', revisitOn: null } });
  clearJournal('a', 4, store);
  expect(readJournal('a', store)).not.toBeNull();
  clearJournal('a', 5, store);
  expect(readJournal('a', store)).toBeNull();
});

test.each(['{"at": 5, "chan', 'null', '7', '{}', '{"at": "5", "change": {}}', '{"at": 5, "change": []}', ''])(
  'a note that is none is no note: %s',
  (text) => expect(readJournal('a', storage(text))).toBeNull(),
);

test('of a note with one bad field the others are kept', () => {
  const change = {
    title: 'New',
    revisitOn: '2026-99-99',
    objectionDeadline: 9e15,
    why: 'Said',
    options: ['x', 7],
  };
  expect(readJournal('a', storage(JSON.stringify({ at: 5, change })))).toEqual({
    at: 5,
    change: { title: 'New', why: 'Said' },
  });
});
