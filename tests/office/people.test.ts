import { expect, test } from 'vitest';
import { sampleTeam } from '../../utils/roster/sample-team.ts';
import { team } from './people.ts';

test('the office employs the sample team: same names, addresses, ids and zones', () => {
  const sample = sampleTeam(Temporal.PlainDate.from('2026-11-22')).map((person) => [
    person.name,
    person.zone,
    ...person.addresses.map((address) => address.value),
  ]);
  expect(team.map((person) => [person.name, person.zone, person.email, person.slack])).toEqual(sample);
});
