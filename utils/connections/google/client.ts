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

/** Asks Google one thing. Nothing is sent with a token that is over: then the outcome asks to connect again. */
export async function ask<T>(
  { token, expiresAt }: GoogleSettings,
  http: Http,
  purpose: Purpose,
  send: (client: Client) => Promise<T>,
): Promise<Outcome<T>> {
  if (expiresAt - margin <= http.now()) return { ok: false, ...signedOut };
  const options = {
    headers: { authorization: `Bearer ${token}` },
    fetchImplementation: (input: string | URL | Request, init?: RequestInit) => http.fetch(input, init),
  };
  try {
    const value = await send({ docs: new docs_v1.Docs(options), drive: new drive_v3.Drive(options) });
    return { ok: true, value };
  } catch (thrown) {
    return { ok: false, ...failureOf(thrown, purpose, http.now()) };
  }
}

const signedOut = {
  kind: 'ask',
  fix: 'reconnect',
  mayHaveCommitted: false,
  words: phrase('failures.google-signed-out'),
} as const;
