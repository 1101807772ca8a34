import { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { phrase } from '@/utils/words/phrase';
import type { Http } from '../http';
import type { Outcome } from '../outcome';
import { failureOf, type Purpose } from './failures';
import type { GoogleSettings } from './settings';
import type { unusedDrive, unusedFiles } from './unused';

export interface Client {
  readonly docs: docs_v1.Docs;
  /** As much of it as the build keeps. */
  readonly drive: Omit<drive_v3.Drive, (typeof unusedDrive)[number] | 'files'> & {
    readonly files: Omit<drive_v3.Resource$Files, (typeof unusedFiles)[number]>;
  };
}

/** A token that ends within so many ms is not sent any more. */
const margin = 30_000;

/** How a generated class, or one of our own requests, is sent. */
export interface SendOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly fetchImplementation: typeof fetch;
}

/** Asks Google one thing. Nothing is sent with a token that is over: then the outcome asks to connect again. */
export async function asking<T>(
  { token, expiresAt }: GoogleSettings,
  http: Http,
  purpose: Purpose,
  send: (options: SendOptions) => Promise<T>,
): Promise<Outcome<T>> {
  if (expiresAt - margin <= http.now()) return { ok: false, ...signedOut };
  const headers = { authorization: `Bearer ${token}` };
  const fetchImplementation: typeof fetch = (input, init) => http.fetch(input, init);
  try {
    return { ok: true, value: await send({ headers, fetchImplementation }) };
  } catch (thrown) {
    return { ok: false, ...failureOf(thrown, purpose, http.now()) };
  }
}

/** The same of Docs or Drive. */
export async function ask<T>(
  settings: GoogleSettings,
  http: Http,
  purpose: Purpose,
  send: (client: Client) => Promise<T>,
): Promise<Outcome<T>> {
  return await asking(settings, http, purpose, (options) => {
    const { headers, fetchImplementation } = options;
    const given = { headers: { ...headers }, fetchImplementation };
    return send({ docs: new docs_v1.Docs(given), drive: new drive_v3.Drive(given) });
  });
}

const signedOut = {
  kind: 'ask',
  fix: 'reconnect',
  mayHaveCommitted: false,
  words: phrase('failures.google-signed-out'),
} as const;
