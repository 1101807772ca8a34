import { me } from '../people.ts';

/** What tests and the demo name: tokens that work, and an app. */
export const tokens = {
  /** Everything a people list asks for, and the groups. */
  full: 'xoxp-41100000-full-office',
  /** Without `users:read.email`: no row has an address. */
  noEmail: 'xoxp-41100000-noemail-office',
  /** Without `usergroups:read`: people, and no groups. */
  noGroups: 'xoxp-41100000-nogroups-office',
  /** Without `users:read`: no list at all. */
  noUsers: 'xoxp-41100000-nousers-office',
  bot: 'xoxb-41100000-bot-office',
  revoked: 'xoxp-41100000-revoked-office',
  /** Of somebody whose account was deactivated. */
  inactive: 'xoxp-41100000-inactive-office',
} as const;

export const clientId = '41100000.52200000';
export const clientSecret = '0f5e1c2ab1d94c6fa7e3b8d02c4a6e71';
export const owner = me.slack;

export const groupScopes = ['usergroups:read', 'channels:read', 'groups:read'] as const;
export const peopleScopes = ['users:read', 'users:read.email', 'users.profile:read', 'team:read'] as const;
