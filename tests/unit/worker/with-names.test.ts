import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { person } from '@/tests/unit/store/layers/samples.ts';
import type { PersonHint } from '@/utils/domain/people/hint';
import { writeSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { answerPeople } from '@/utils/worker/answer-people';

beforeEach(async () => {
  fakeBrowser.reset();
  await database.people.clear();
  await writeSignals({ consent: true });
});

const bare = (name: string): PersonHint => ({ kind: 'name', value: name, label: name });
const mailed = (value: string, label: string): PersonHint => ({ kind: 'email', value, label });
const told = async (...hints: readonly PersonHint[]) =>
  (await answerPeople(hints, 'outlook', 0)).people.map((one) => one && [one.name, one.byName === true]);
const called = (name: string, ...addresses: readonly PersonHint[]) => ({
  ...person(name),
  addresses: addresses.map(({ kind, value }) => ({ kind, value })),
});

test('a name without an address is that of the one person who has exactly it, and only the name says so', async () => {
  await savePeople([
    called('Ines Almeida', mailed('ines@team.example', '')),
    called('Kenji Arai', bare('Ken')),
  ]);
  expect(await told(bare('Ines Almeida'), bare('ines almeida'), bare('Kenji Arai'), bare('Ken'))).toEqual([
    ['Ines Almeida', true],
    null,
    ['Kenji Arai', true],
    ['Kenji Arai', true],
  ]);
});

test('a name that two have names nobody, whether it is their name or one that pages show', async () => {
  await savePeople([
    called('Ines Almeida', mailed('ines@team.example', '')),
    called('I. A.', bare('Ines Almeida')),
  ]);
  expect(await told(bare('Ines Almeida'))).toEqual([null]);
});

test('an address that nobody has is nobody’s, however the name fits; beside it the bare name is nobody’s either', async () => {
  await savePeople([called('Ines Almeida', mailed('ines@team.example', ''))]);
  const other = mailed('ines@other.example', 'Ines Almeida');
  expect(await told(other)).toEqual([null]);
  expect(await told(bare('Ines Almeida'), other)).toEqual([null, null]);
  expect(await told(bare('Ines Almeida'), mailed('ines@team.example', 'Ines Almeida'))).toEqual([
    ['Ines Almeida', true],
    ['Ines Almeida', false],
  ]);
});
