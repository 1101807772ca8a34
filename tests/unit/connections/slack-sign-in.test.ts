import { describe, expect, test } from 'vitest';
import { answer } from '@/tests/office/slack-api/answer';
import { slackFetch } from '@/tests/office/slack-api/fetch';
import { clientId } from '@/tests/office/slack-api/ids';
import { createWorld, type World } from '@/tests/office/slack-api/world';
import { createHttp } from '@/utils/connections/http';
import { checkSlack } from '@/utils/connections/slack/account';
import { slackAccountFacts } from '@/utils/connections/slack/facts';
import { makePkce } from '@/utils/connections/slack/pkce';
import { type SlackIdentity, signInSlack } from '@/utils/connections/slack/sign-in';
import type { LedgerLine } from '@/utils/platform/ledger';
import { toldEnglish } from '@/utils/words/english';
import { phrase } from '@/utils/words/phrase';

const at = Date.UTC(2026, 10, 30, 9);
const chrome = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const firefox = 'https://0123456789abcdef0123456789abcdef01234567.extensions.allizom.org/';

interface Playing {
  readonly redirect?: string;
  /** Changes the address that the window was led to. */
  readonly led?: (address: string) => string | undefined;
}

/** A browser whose user has the office's page of Slack in front of them. */
function play(world: World, { redirect = chrome, led = (address) => address }: Playing = {}) {
  const opened: string[] = [];
  const ledger: LedgerLine[] = [];
  const send = slackFetch(world);
  const identity: SlackIdentity = {
    redirect,
    launch: async (address) => {
      opened.push(address);
      const call = { method: 'GET', url: new URL(address), headers: {}, text: '' };
      const answered = await answer(world, call);
      return led(typeof answered === 'string' ? '' : (answered.headers?.location ?? ''));
    },
  };
  const asked: Request[] = [];
  const http = createHttp(slackAccountFacts.hosts, phrase('requests.sign-in'), {
    fetch: async (input, init) => {
      asked.push((input as Request).clone());
      return await send(input, init);
    },
    now: () => at,
    write: async (line) => {
      ledger.push(line);
      return async () => {};
    },
  });
  return { identity, http, opened, asked, ledger };
}
const office = (change: (world: World) => unknown = () => {}) => {
  const world = createWorld({ now: () => at });
  world.consent = 'given';
  change(world);
  return world;
};
const client = (world: World) => {
  const found = world.clients.get(clientId);
  if (found === undefined) throw new Error('The office has no such app.');
  return found;
};
const wordsOf = (outcome: Awaited<ReturnType<typeof signInSlack>>) =>
  outcome.ok ? '' : toldEnglish(outcome.words);

test.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('in %s a token of the user comes of a code and its verifier, without a secret', async (_, redirect) => {
  const { identity, http, opened, asked } = play(office(), { redirect });
  const signedIn = await signInSlack(clientId, identity, http);
  if (!signedIn.ok) throw new Error(wordsOf(signedIn));
  expect(signedIn.value).toMatch(/^xoxp-/);
  const [first = ''] = opened;
  const query = new URL(first).searchParams;
  expect(query.get('user_scope')).toBe('users:read,users:read.email,usergroups:read');
  expect(query.get('scope')).toBeNull();
  const [exchange] = asked;
  const form = new URLSearchParams(await exchange?.text());
  expect([...form.keys()].toSorted()).toEqual(['client_id', 'code', 'code_verifier', 'redirect_uri']);
  expect(exchange?.headers.get('authorization')).toBeNull();
  expect(first).not.toContain(form.get('code_verifier') ?? '?');
  // The same connection as a pasted token makes, under the same workspace.
  const checked = await checkSlack(signedIn.value, http);
  expect(checked).toMatchObject({
    ok: true,
    value: { settings: { team: 'T0FERNHILL', token: signedIn.value } },
  });
});

test('no word of code, verifier or token is in the ledger', async () => {
  const { identity, http, asked, ledger } = play(office());
  const signedIn = await signInSlack(clientId, identity, http);
  const form = new URLSearchParams(await asked[0]?.text());
  const told = JSON.stringify(ledger);
  for (const secret of [form.get('code'), form.get('code_verifier'), signedIn.ok ? signedIn.value : '?'])
    expect(told).not.toContain(secret);
  expect(ledger.map(({ host, method }) => [host, method])).toEqual([['slack.com', 'POST']]);
});

describe('nothing is connected, and one sentence says why', () => {
  const withState = (change: (url: URL) => void) => (address: string) => {
    const url = new URL(address);
    change(url);
    return url.href;
  };
  test.each<[string, World, Playing, RegExp]>([
    [
      'refused on Slack’s page',
      office((world) => Object.assign(world, { consent: 'refused' })),
      {},
      /closed or refused/,
    ],
    [
      'an answer to another request',
      office(),
      { led: withState((url) => url.searchParams.set('state', crypto.randomUUID())) },
      /didn’t match our request/,
    ],
    [
      'an answer at another address',
      office(),
      { led: (address) => address.replace(chrome, 'https://elsewhere.example/') },
      /didn’t match our request/,
    ],
    ['no answer at all', office(), { led: () => undefined }, /didn’t match our request/],
    [
      'somebody else’s code',
      office(),
      { led: withState((url) => url.searchParams.set('code', '1.2.3')) },
      /Slack refused the request \(invalid_code\)/,
    ],
    [
      'an app that is no public client',
      office((world) => Object.assign(client(world), { isPublic: false })),
      {},
      /didn’t match/,
    ],
    [
      'an app whose tokens rotate',
      office((world) => Object.assign(client(world), { rotates: true })),
      {},
      /end after 12 hours/,
    ],
  ])('%s', async (_, world, playing, what) => {
    const { identity, http } = play(world, playing);
    const outcome = await signInSlack(clientId, identity, http);
    expect(outcome.ok).toBe(false);
    expect(wordsOf(outcome)).toMatch(what);
  });

  test.each([
    ['The user did not approve access.', 'no', /closed or refused/],
    ['Authorization page could not be loaded.', 'again', /Slack/],
  ])('a window that says “%s”', async (message, kind, what) => {
    const { http } = play(office());
    const launch = async () => Promise.reject(new Error(message));
    const outcome = await signInSlack(clientId, { redirect: chrome, launch }, http);
    expect(outcome).toMatchObject({ ok: false, kind });
    expect(wordsOf(outcome)).toMatch(what);
  });

  test('a browser that may not sign in', async () => {
    expect(wordsOf(await signInSlack(clientId, null, play(office()).http))).toMatch(/slack\.com/);
  });
});

test('a verifier is as RFC 7636 wants it, another one each time, and its challenge the SHA-256', async () => {
  const [one, other] = [await makePkce(), await makePkce()];
  for (const { verifier, challenge } of [one, other]) {
    expect(verifier).toMatch(/^[\w-]{43}$/);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect(challenge).toBe(Buffer.from(digest).toString('base64url'));
  }
  expect(one.verifier).not.toBe(other.verifier);
});
