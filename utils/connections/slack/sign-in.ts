import { isRecord } from '@/utils/domain/checks/checks';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Http } from '../http';
import type { Failure, Outcome } from '../outcome';
import { askSlack } from './ask';
import { noAnswer } from './failures';
import { slackScopes } from './manifest';
import { makePkce } from './pkce';

/** The client id of an app of Slack's that this build signs in with; null where a token has to be pasted. */
export function buildSlackClientId(): string | null {
  const id: unknown = import.meta.env.WXT_SLACK_CLIENT_ID;
  return typeof id === 'string' && id !== '' ? id : null;
}

/** The browser's part of a sign-in, so that tests can play it. */
export interface SlackIdentity {
  /** An https address of this extension, to be registered with the app. */
  readonly redirect: string;
  /** Opens Slack's page and answers with the address that it led to; rejects where it was closed. */
  launch(address: string): Promise<string | undefined>;
}

const page = 'https://slack.com/oauth/v2/authorize';

/**
 * A token of the user's own, by Slack's page: a public client exchanges the code by PKCE and without a secret (docs.slack.dev,
 * *Using PKCE*, since 2026-03-30). Scopes are of the user alone. Of an app that rotates its tokens none is taken: whether
 * such a token is renewed without a secret, Slack does not say for an https address, and it would end after 12 hours.
 */
export async function signInSlack(
  clientId: string,
  identity: SlackIdentity | null,
  http: Http,
): Promise<Outcome<string>> {
  if (identity === null) return no(phrase('sources.slack-host'));
  const { verifier, challenge } = await makePkce();
  const state = crypto.randomUUID();
  const { redirect } = identity;
  const url = new URL(page);
  const parameters = {
    client_id: clientId,
    user_scope: slackScopes.join(','),
    redirect_uri: redirect,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  let answer: string | undefined;
  try {
    answer = await identity.launch(url.href);
  } catch (error) {
    return { ok: false, ...launchFailure(error, http.now()) };
  }
  const led = URL.parse(answer ?? '');
  if (led === null || led.origin + led.pathname !== redirect || led.searchParams.get('state') !== state)
    return no(phrase('accounts.slack-foreign'));
  const code = led.searchParams.get('code');
  if (led.searchParams.get('error') !== null || code === null) return no(closed);
  const args = { client_id: clientId, code, redirect_uri: redirect, code_verifier: verifier };
  const exchanged = await askSlack('oauth.v2.access', args, null, { http });
  return exchanged.ok ? tokenIn(exchanged.value.body, http.now()) : exchanged;
}

function tokenIn(body: Readonly<Record<string, unknown>>, now: number): Outcome<string> {
  const { authed_user: user } = body;
  const { access_token: token, scope, expires_in: seconds } = isRecord(user) ? user : {};
  if (typeof token !== 'string' || !/^(?:xoxe\.)?xoxp-[\w-]+$/.test(token))
    return { ok: false, ...noAnswer(now) };
  if (seconds !== undefined) return no(phrase('accounts.slack-rotates'));
  const [needed] = slackScopes;
  const given = String(scope).split(',');
  return given.includes(needed)
    ? { ok: true, value: token }
    : no(phrase('sources.slack-scope', { scope: needed }));
}

const closed = phrase('accounts.slack-closed');
const no = (words: Phrase) => ({ ok: false, kind: 'no', words }) as const;

/** Chrome says `Authorization page could not be loaded.` where the network is missing; all else is a window that was closed. */
function launchFailure(error: unknown, now: number): Failure {
  const message = error instanceof Error ? error.message : '';
  if (!/could not be loaded/i.test(message)) return { kind: 'no', words: closed };
  const words = phrase('failures.unreachable', { vendor: 'Slack' });
  return { kind: 'again', retryAt: now + 30_000, mayHaveCommitted: false, words };
}
