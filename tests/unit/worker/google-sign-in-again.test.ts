import { englishWords } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Identity } from '@/utils/connections/google/identity';
import { googleSession } from '@/utils/connections/google/renewal';
import type { Http } from '@/utils/connections/http';
import type { Destination } from '@/utils/destinations/destination';
import type { CreateWork, GoogleDocsTypes } from '@/utils/destinations/google-docs/types';
import { connectionOf, putConnection, removeConnection, renewConnection } from '@/utils/store/connections';
import { signedIn } from '@/utils/worker/signed-in';

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
  const destination = { step: one, recover: one } as unknown as Destination<GoogleDocsTypes>;
  const session = googleSession({
    identity: () => identity,
    keep: (before, renewed) => renewConnection('google-docs', before, renewed),
  });
  const ours = signedIn(destination, session);
  const place = { folderId: 'f', name: 'Decisions' };
  const work: CreateWork = {
    kind: 'create',
    settings,
    place,
    decision: rollout,
    link: null,
    words: englishWords,
  };
  await ours.recover(work, null, { fetch, now: Date.now } satisfies Http);
  return (await connectionOf('google-docs'))?.settings;
}

test('a token that was renewed is kept', async () => {
  expect(await renewedWhile(async () => undefined)).toMatchObject({ token: 'renewed' });
});

test('an account that was connected while a token was renewed stays, with its own token', async () => {
  const another = { ...settings, token: 'of-another', account: 'ravi@fernhill.example' };
  expect(await renewedWhile(() => putConnection({ ...connection, settings: another }))).toEqual(another);
});

test('one that was disconnected meanwhile stays forgotten', async () => {
  expect(await renewedWhile(() => removeConnection('google-docs'))).toBeUndefined();
});
