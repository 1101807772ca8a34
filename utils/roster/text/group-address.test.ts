import { expect, test } from 'vitest';
import { groupAddressText } from '@/utils/domain/groups/address-text';
import type { GroupAddress } from '@/utils/domain/groups/group';
import { readGroupAddress } from './group-address';

test.each<[string, GroupAddress]>([
  ['help@lists.example', { kind: 'list', value: 'help@lists.example' }],
  ['  Help@Lists.Example ', { kind: 'list', value: 'help@lists.example' }],
  ['#help', { kind: 'channel-name', value: 'help' }],
  ['#Équipe-日本', { kind: 'channel-name', value: 'équipe-日本' }],
  ['@oncall', { kind: 'user-group-name', value: 'oncall' }],
  ['@on.call_2', { kind: 'user-group-name', value: 'on.call_2' }],
  ['C0HELP11', { kind: 'channel', value: 'C0HELP11' }],
  ['G0HELP11', { kind: 'channel', value: 'G0HELP11' }],
  ['S0ONCALL', { kind: 'user-group', value: 'S0ONCALL' }],
  ['T0TEAM11/C0HELP11', { kind: 'channel', value: 'C0HELP11', team: 'T0TEAM11' }],
  ['E0TEAM11/S0ONCALL', { kind: 'user-group', value: 'S0ONCALL', team: 'E0TEAM11' }],
  [
    'https://app.slack.com/client/T0TEAM11/C0HELP11/thread/C0HELP11-1.2',
    { kind: 'channel', value: 'C0HELP11', team: 'T0TEAM11' },
  ],
  ['https://north.slack.com/archives/C0HELP11', { kind: 'channel', value: 'C0HELP11' }],
  ['https://north.enterprise.slack.com/archives/C0HELP11/p17', { kind: 'channel', value: 'C0HELP11' }],
])('%s names a group, and reads the same as it is written', (text, address) => {
  expect(readGroupAddress(text)).toEqual(address);
  expect(readGroupAddress(groupAddressText(address))).toEqual(address);
});

test.each([
  '',
  '#',
  '@',
  '#two words',
  '@a@b',
  'help',
  'U0PERSON',
  'D0DIRECT',
  'T0TEAM11/U0PERSON',
  'a@',
  '@lists.example,',
  'https://evil.example/archives/C0HELP11',
  'https://slack.com.evil.example/archives/C0HELP11',
  '<b>#help</b>',
  `#${'n'.repeat(81)}`,
])('“%s” names none', (text) => {
  expect(readGroupAddress(text)).toBeNull();
});
