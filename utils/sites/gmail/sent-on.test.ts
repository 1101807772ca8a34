import { expect, test } from 'vitest';
import { isSentOnByGroup } from './sent-on';

const support = 'support@team.example';
const own = 'ada@byron.example';

test.each([
  ["'Ada Byron' via Builders", '', 'builders@team.example'],
  ["'Ada Byron' via support", 'Ada Byron', support],
  ['Ada Byron via support', 'Ada Byron', support],
  ['Ada (via Docs)', 'Ada (via Docs)', 'docs@team.example'],
  ["'Ada Byron' über Vertrieb", 'Ada Byron', support],
  ["'Ada Byron' через Поддержка", 'Ada Byron', support],
  ['Ada Byron a través de Soporte', 'Ada Byron', support],
  ["'Ada Byron' za pośrednictwem Wsparcie", 'Ada Byron', support],
  ['Ada Byron przez Wsparcie', 'Ada Byron', support],
  ["'Ada Byron'(サポート 経由)", 'Ada Byron', support],
  ['Ada Byron（支持 经由）', 'Ada Byron', support],
  ['Ada Byron 通过 Support', 'Ada Byron', support],
  ['support을(를) 통해 Ada Byron', 'Ada Byron', support],
  ['support aracılığıyla Ada Byron', 'Ada Byron', support],
  // The name alone says it, as in a composer's chip.
  ['Ada', "'Ada Byron' via Builders", 'builders@team.example'],
  // A language whose word is not in the list: quotes, or the address's own name.
  ["'Ada Byron' dzięki Wsparcie", 'Ada Byron', support],
  ['Ada Byron dank support', 'Ada Byron', support],
  // A group that has the name of its own domain.
  ["'Ada Byron' via team.example", 'Ada Byron', 'all@team.example'],
])('%j (%j, %s) was sent on by a group', (shown, name, address) => {
  expect(isSentOnByGroup(shown, name, address)).toBe(true);
});

test.each([
  ['Ada Byron', 'Ada Byron', own],
  ['Ada', 'Ada Byron', own],
  ['me', 'Ada Byron', own],
  // Another server carried it; the sender is real.
  ['Ada Byron via mailer.example', 'Ada Byron', own],
  ["'Ada Byron' via amazonses.example", 'Ada Byron', own],
  ['Ada Byron über versand.example', 'Ada Byron', own],
  // People who are called so.
  ['Anna Via Rossi', 'Anna Via Rossi', 'anna@rossi.example'],
  ['Maria Via', '', 'maria@via.example'],
  ['Via Appia', '', 'via@appia.example'],
  ['Lars Per Holm', 'Lars Per Holm', 'lars@holm.example'],
  ['Olivia Viana', 'Olivia Viana', 'olivia@team.example'],
  // More beside a name that is no group.
  ['Ada Byron (Accounts)', 'Ada Byron', own],
  ['Ada Byron (ada at Byron)', 'Ada Byron', own],
  ["'Ada Byron'", 'Ada Byron', own],
  ['Ada Byron <support@team.example>', 'Ada Byron', support],
])('%j (%j, %s) is the person themselves', (shown, name, address) => {
  expect(isSentOnByGroup(shown, name, address)).toBe(false);
});
