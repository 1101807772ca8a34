/** Google's sign-in page. The token comes back in the address of a redirect to this extension; no secret is needed. */
const page = 'https://accounts.google.com/o/oauth2/v2/auth';

export interface SignInRequest {
  readonly clientId: string;
  /** `https://<id>.chromiumapp.org/`, in Firefox `http://127.0.0.1/mozoauth2/<hash>`; registered with the client id. */
  readonly redirect: string;
  /** The first must be given; the user may untick the others. */
  readonly scopes: readonly [string, ...string[]];
  /** Random; an answer without it belongs to another request. */
  readonly state: string;
  /** The address of the account, or another name where an organisation keeps it from apps; '' where any may be chosen. */
  readonly account: string;
  /** True: without any page, by the sign-in that the browser still has. */
  readonly silent: boolean;
}

/** The address of the window. */
export function signInAddress(request: SignInRequest): string {
  const { clientId, redirect, scopes, state, account, silent } = request;
  const url = new URL(page);
  const parameters = {
    client_id: clientId,
    redirect_uri: redirect,
    response_type: 'token',
    scope: scopes.join(' '),
    state,
    // A name that is no address leads Google to ask for another account.
    ...(isAddress(account) ? { login_hint: account } : {}),
    ...(silent ? { prompt: 'none' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

const isAddress = (account: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(account);

export type SignInAnswer =
  | { readonly token: string; readonly seconds: number; readonly scopes: readonly string[] }
  /** Google's word: `access_denied`, `interaction_required`; or ours. */
  | { readonly refused: string };

/** Reads the address that the window was led to. */
export function signInAnswer(
  address: string,
  { redirect, state, scopes: [needed] }: SignInRequest,
): SignInAnswer {
  if (bare(address) !== bare(redirect)) return { refused: 'foreign' };
  const values = new URLSearchParams(new URL(address).hash.slice(1));
  if (values.get('state') !== state) return { refused: 'foreign' };
  const error = values.get('error');
  if (error !== null) return { refused: error };
  // The user can untick an access on Google's page.
  const scopes = (values.get('scope') ?? '').split(' ');
  if (!scopes.includes(needed)) return { refused: 'no_scope' };
  const token = values.get('access_token') ?? '';
  const seconds = Number(values.get('expires_in'));
  return token === '' || !(seconds > 0) ? { refused: 'malformed' } : { token, seconds, scopes };
}

/** Without query and fragment; null where it is no address. */
function bare(address: string): string | null {
  const url = URL.parse(address);
  return url === null ? null : url.origin + url.pathname;
}
