import { expect, test } from 'vitest';
import { emptyForm } from './empty-form';
import { saysMore, withAddresses } from './with-addresses';

test('what a page says of somebody comes to what is known of them, each address once', () => {
  const known = {
    ...emptyForm(),
    name: 'Ada',
    emails: 'ada@team.example',
    slackIds: 'U0ADA@T0',
    names: 'ada',
  };
  const page = { ...emptyForm(), name: 'Ada', emails: 'ada@team.example, a@b.example', slackIds: 'U0ADA@T1' };
  expect(withAddresses(known, page)).toEqual({
    ...known,
    emails: 'ada@team.example, a@b.example',
    slackIds: 'U0ADA@T0, U0ADA@T1',
  });
});

test('a form of a name and addresses alone says no more; hours, a place or a zone are more', () => {
  const form = { ...emptyForm(), name: 'Ada', emails: 'a@b.example', slackIds: 'U0ADA@T1', names: 'ada' };
  expect(saysMore(form)).toBe(false);
  expect(saysMore({ ...form, place: 'Kyiv' })).toBe(true);
  expect(saysMore({ ...form, zone: 'Europe/Kyiv' })).toBe(true);
  expect(saysMore({ ...form, week: { ...form.week, mon: [] } })).toBe(true);
});
