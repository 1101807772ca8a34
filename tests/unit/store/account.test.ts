import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readNames, writeNames } from '@/utils/roster/text/address-text';
import { gmailFacts } from '@/utils/sites/gmail/facts';
import { outlookFacts } from '@/utils/sites/outlook/facts';
import { teamsFacts } from '@/utils/sites/teams/facts';
import { addAccount } from '@/utils/store/add-account';
import { Database } from '@/utils/store/database';
import { findByName } from '@/utils/store/find-by-name';
import { findPeople } from '@/utils/store/find-people';
import { savePeople } from '@/utils/store/people';
import { takeAccount } from '@/utils/worker/account';
import { person } from './layers/samples.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const account = { kind: 'teams-user', value: '8:orgid:0a11ce00-0000-4000-8000-000000000001' } as const;
const shownAs = (label: string) => ({ ...account, label });
const found = async (label: string) => (await findByName([shownAs(label)], db))[0]?.name ?? null;

test('a name that one person has alone, as it is written; nobody where two have it or it is another', async () => {
  await savePeople([person('Ines Almeida'), person('Kenji Arai')], db);
  expect(await found('Ines Almeida')).toBe('Ines Almeida');
  for (const label of ['ines almeida', 'Ines', '', ' ']) expect(await found(label)).toBeNull();
  const namesake = { ...person('Ines A.'), addresses: [{ kind: 'name', value: 'Ines Almeida' } as const] };
  await savePeople([namesake], db);
  expect(await found('Ines Almeida')).toBeNull();
});

test('once it is said it is known by the account, and no other account of that name is theirs', async () => {
  await savePeople([person('Ines Almeida')], db);
  const [ines] = await findByName([shownAs('Ines Almeida')], db);
  await takeAccount(teamsFacts, { personId: ines?.id, hint: shownAs('Ines Almeida') }, 0, db);
  expect((await findPeople([shownAs('Renamed')], db))[0]?.name).toBe('Ines Almeida');
  const other = { ...account, value: `${account.value}f`, label: 'Ines Almeida' };
  expect(await findByName([other], db)).toEqual([null]);
});

test('what the card could not offer is refused', async () => {
  await savePeople([person('Ines Almeida'), person('Kenji Arai')], db);
  const [ines] = await findByName([shownAs('Ines Almeida')], db);
  for (const data of [
    { personId: ines?.id, hint: shownAs('Kenji Arai') },
    { personId: ines?.id, hint: { kind: 'email', value: 'ines@team.example', label: 'Ines Almeida' } },
    { personId: 'nobody', hint: shownAs('Ines Almeida') },
    {},
    null,
  ])
    await expect(takeAccount(teamsFacts, data, 0, db)).rejects.toThrow();
  expect((await db.people.toArray()).flatMap(({ addresses }) => addresses)).not.toContainEqual(account);
  const address = { kind: 'email', value: 'ines@other.example', label: 'Ines Almeida' } as const;
  for (const site of [outlookFacts, gmailFacts])
    await expect(takeAccount(site, { personId: ines?.id, hint: address }, 0, db)).rejects.toThrow();
  expect(await findPeople([address], db)).toEqual([null]);
});

test('taken back it is gone; an account that somebody has is given to nobody else', async () => {
  await savePeople([person('Ines Almeida'), person('Kenji Arai')], db);
  const [ines, kenji] = await Promise.all(
    ['Ines Almeida', 'Kenji Arai'].map(async (name) => (await findByName([shownAs(name)], db))[0]?.id ?? ''),
  );
  const undo = await addAccount(ines ?? '', account, 0, db);
  expect(await addAccount(kenji ?? '', account, 0, db)).toBeNull();
  await undo?.();
  expect(await findPeople([shownAs('Ines Almeida')], db)).toEqual([null]);
});

test('a cell of a file and the field of a person hold it beside names', () => {
  const text = `Inês; @ines; ${account.value}`;
  const read = readNames(text);
  expect(read).toMatchObject({
    ok: true,
    addresses: [{ kind: 'name', value: 'Inês' }, { kind: 'handle', value: 'ines' }, account],
  });
  expect(writeNames(read.ok ? read.addresses : [])).toBe(text);
});
