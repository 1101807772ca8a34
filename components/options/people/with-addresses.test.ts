import { expect, test } from 'vitest';
import { emptyForm } from './empty-form';
import { withAddresses } from './with-addresses';

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
