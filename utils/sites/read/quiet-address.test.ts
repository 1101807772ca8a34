import { expect, test } from 'vitest';
import { isQuietAddress } from './quiet-address';

test.each([
  'no-reply@shop.example',
  'noreply@shop.example',
  'calendar-noreply@mail.example',
  'do-not-reply@bank.example',
  'donotreply+7@bank.example',
  'ne-pas-repondre@sncf.example',
  'notifications@tracker.example',
  'notifications+ab12@tracker.example',
  'MAILER-DAEMON@mail.example',
  'bounce+ada=team.example@mail.example',
  'builders-bounces@mail.example',
  'builders-request@mail.example',
  'builders@googlegroups.com',
  'builders@lists.team.example',
  'ada@users.noreply.code.example',
])('%s is quiet', (address) => expect(isQuietAddress(address)).toBe(true));

test.each([
  'ada.byron@team.example',
  'norah.repley@team.example',
  'bo.unces@team.example',
  'john.list@team.example',
  'alertson@team.example',
  'support@team.example',
  'team@lists.example',
  'nikola.no@team.example',
  'reply@team.example',
])('%s may answer', (address) => expect(isQuietAddress(address)).toBe(false));
