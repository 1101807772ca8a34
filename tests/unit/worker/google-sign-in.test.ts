import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Identity } from '@/utils/connections/google/identity';
import { googleSession } from '@/utils/connections/google/renewal';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Destination } from '@/utils/destinations/destination';
import type { CreateWork, GoogleDocsTypes } from '@/utils/destinations/google-docs/types';
import { signedIn } from '@/utils/worker/signed-in';

const hour = 3_600_000;
const signedOut: Outcome<never> = {
  ok: false,
  kind: 'ask',
  fix: 'reconnect',
  mayHaveCommitted: false,
  words: 'Sign in.',
};
const done: Outcome<{ done: true; link: { id: string; href: string } }> = {
  ok: true,
  value: { done: true, link: { id: 'a', href: 'https://docs.google.com/document/d/a' } },
};

interface Case {
  /** Epoch ms at which the stored token ends. */
  readonly expiresAt: number;
  /** What the browser gives, one after the other; it throws an error, and has none where they are used up. */
  readonly tokens: (string | Error)[];
  /** Tokens that Google takes. */
  readonly good: readonly string[];
}

function play({ expiresAt, tokens, good }: Case) {
  const seen: string[] = [];
  const stored: unknown[] = [];
  const forgotten: string[] = [];
  const identity = {
    isBuiltIn: true,
    builtInToken: async () => {
      const next = tokens.shift();
      if (next instanceof Error) throw next;
      return next;
    },
    forgetBuiltIn: async (old: string) => void forgotten.push(old),
  } as Partial<Identity> as Identity;
  const http: Http = {
    now: Date.now,
    fetch: async (_, init) => {
      const token = String(init?.body);
      seen.push(token);
      return new Response('{}', { status: good.includes(token) ? 200 : 401 });
    },
  };
  const one = async ({ settings: { token } }: CreateWork, _: unknown, by: Http) => {
    const { ok } = await by.fetch('https://docs.googleapis.com/', { method: 'POST', body: token });
    return ok ? done : signedOut;
  };
  const destination = { step: one, recover: one } as unknown as Destination<GoogleDocsTypes>;
  const session = googleSession({
    identity: () => identity,
    keep: async (_, renewed) => void stored.push(renewed),
  });
  const ours = signedIn(destination, session);
  const settings = { token: 'old', expiresAt, clientId: null, account: '' };
  const place = { folderId: 'f', name: 'Decisions' };
  const work: CreateWork = {
    kind: 'create',
    settings,
    place,
    decision: rollout,
    link: null,
    words: englishWords,
  };
  return {
    step: () => ours.step(work, null, http),
    look: () => ours.recover(work, null, http),
    seen,
    stored,
    forgotten,
  };
}

test('a token that is over is renewed and stored before anything is sent', async () => {
  const { step, seen, stored, forgotten } = play({ expiresAt: 0, tokens: ['new'], good: ['new'] });
  expect(await step()).toBe(done);
  expect(seen).toEqual(['new']);
  expect(stored).toMatchObject([{ token: 'new', account: '' }]);
  expect(forgotten).toEqual(['old']);
});

test('one that Google refuses before its time is renewed once, and the request made again', async () => {
  const expiresAt = Date.now() + hour;
  const { step, look, seen, forgotten } = play({ expiresAt, tokens: ['new'], good: ['new'] });
  expect(await step()).toBe(done);
  expect(seen).toEqual(['old', 'new']);
  expect(forgotten).toEqual(['old']);
  // The delivery goes on with the settings that it began with.
  expect(await look()).toBe(done);
  expect(seen).toEqual(['old', 'new', 'new']);
});

test('a renewed one that is refused as well asks, after two requests', async () => {
  const { step, seen } = play({ expiresAt: Date.now() + hour, tokens: ['new'], good: [] });
  expect(await step()).toBe(signedOut);
  expect(seen).toEqual(['old', 'new']);
});

test('where the user has to sign in it asks and nothing more is sent', async () => {
  const { step, seen, stored } = play({ expiresAt: 0, tokens: [], good: ['old'] });
  expect(await step()).toMatchObject({ kind: 'ask', fix: 'reconnect', mayHaveCommitted: false });
  expect([seen, stored]).toEqual([[], []]);
});

test.each(['OAuth2 request failed: Connection failed (-106).', 'Authorization page could not be loaded.'])(
  'without network it waits: %s',
  async (words) => {
    const { step, seen } = play({ expiresAt: 0, tokens: [new Error(words)], good: ['old'] });
    expect(await step()).toMatchObject({ kind: 'again', mayHaveCommitted: false });
    expect(seen).toEqual([]);
  },
);
