import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Destination, Wire, Work } from '@/utils/destinations/destination';
import { rollout } from '@/utils/destinations/markdown/sample-decisions';
import type { Identity } from '@/utils/platform/auth/identity';
import { connectionOf, putConnection, removeConnection } from '@/utils/store/connections';
import { withGoogleSignIn } from './google-sign-in';

const settings = { token: 'old', expiresAt: 0, clientId: null, account: 'mara@fernhill.example' };
const connection = {
  destination: 'google-docs',
  settings,
  account: '',
  place: null,
  connectedAt: 1,
} as const;

/** Renews a token that is over, while the user does something on the options page. */
async function renewedWhile(meanwhile: () => Promise<void>): Promise<unknown> {
  await putConnection(connection);
  const identity = {
    isBuiltIn: true,
    builtInToken: async () => {
      await meanwhile();
      return 'renewed';
    },
    forgetBuiltIn: async () => undefined,
  } as Partial<Identity> as Identity;
  const one = async () => ({ ok: true, value: 'absent' }) as const;
  const destination = { step: one, recover: one } as unknown as Destination<unknown, unknown>;
  const ours = withGoogleSignIn(destination, () => identity);
  const work: Work = { kind: 'create', settings, place: null, decision: rollout, link: null };
  await ours.recover(work, null, { fetch, now: Date.now } satisfies Wire);
  return (await connectionOf('google-docs'))?.settings;
}

test('a token that was renewed is kept', async () => {
  expect(await renewedWhile(async () => undefined)).toMatchObject({ token: 'renewed' });
});

test('an account that was connected while a token was renewed stays, with its own token', async () => {
  const another = { ...settings, token: 'of another', account: 'ravi@fernhill.example' };
  expect(await renewedWhile(() => putConnection({ ...connection, settings: another }))).toEqual(another);
});

test('one that was disconnected meanwhile stays forgotten', async () => {
  expect(await renewedWhile(() => removeConnection('google-docs'))).toBeUndefined();
});
