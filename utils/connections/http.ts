import { type LedgerLine, lineOfRequest, type NoteStatus, type RequestReason } from '@/utils/platform/ledger';

/** What a destination may touch of the world. */
export interface Http {
  /** Writes the ledger, ends a request after 25 s, never follows to another host. */
  readonly fetch: typeof fetch;
  /** Epoch ms. */
  readonly now: () => number;
}

export interface HttpParts {
  /** An answer is read up to so many bytes; a longer one fails. Absent: as long as any vendor's can be. */
  readonly mostBytes?: number;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Stored before the request goes out; where that fails nothing goes out. Returns how to note the answer. */
  readonly write: (line: LedgerLine) => Promise<NoteStatus>;
}

/** Why an answer was not taken: it leads to another address, or is longer than is read. */
export class RefusedAnswer extends Error {
  constructor(readonly why: 'led-on' | 'too-long') {
    super(why);
  }
}

/** A request is ended after this long, ms; what came of it is then unknown. */
export const longestRequest = 25_000;

/**
 * The way out for a destination: only to its own `hosts` (match patterns), never led on to another one by an
 * answer, ended after 25 s with the whole answer read, each request in the ledger with its `why`. It fails
 * with a `TimeoutError` or a `TypeError` whose words hold nothing of the request; its `cause` is a `RefusedAnswer` where
 * an answer came and was not taken. The caller's own signal ends a request as a timeout does.
 *
 * `redirect: 'follow'` is for what is known to answer from another one of `hosts`. A browser does not show where an answer
 * leads before it goes there, without a word of ours but the address; what comes from elsewhere is not taken.
 */
export function createHttp(hosts: readonly string[], why: RequestReason, parts: HttpParts): Http {
  const send: typeof fetch = async (input, init) => {
    const ends = AbortSignal.timeout(longestRequest);
    const signal = init?.signal == null ? ends : AbortSignal.any([ends, init.signal]);
    const redirect = init?.redirect === 'follow' ? 'follow' : 'manual';
    const request = new Request(input, { ...init, redirect, credentials: 'omit', signal });
    const { host } = new URL(request.url);
    if (!isAsked(request.url, hosts)) throw new Error('This request was to a host that was not asked for.');
    const body = request.body === null ? null : await request.clone().arrayBuffer();
    const note = await parts.write(lineOfRequest(request, body?.byteLength ?? 0, why, parts.now()));
    let answer: number | null = null;
    try {
      const response = await parts.fetch(request);
      answer = response.status;
      if (response.redirected) {
        const followed = new Request(response.url, { method: request.method });
        await (await parts.write(lineOfRequest(followed, 0, why, parts.now())))(response.status);
      }
      const isElsewhere = response.redirected && !isAsked(response.url, hosts);
      if (isElsewhere || response.type === 'opaqueredirect' || isRedirect(response.status)) {
        throw new RefusedAnswer('led-on');
      }
      // Here and not by the destination: the time limit holds for the body, too.
      const content = await contentOf(response, parts.mostBytes);
      const { status, statusText, headers } = response;
      return new Response(isEmpty(status) ? null : content, { status, statusText, headers });
    } catch (error) {
      const isTimeout = error instanceof Error && /Timeout|Abort/.test(error.name);
      if (isTimeout) throw new DOMException(`${host} did not answer in time.`, 'TimeoutError');
      throw new TypeError(`The request to ${host} failed.`, { cause: error });
    } finally {
      // Not awaited: what was sent is in the ledger already.
      void note(answer);
    }
  };
  return { fetch: send, now: parts.now };
}

/** An answer is read up to so many bytes: the longest document of Google's, with all that it says of each letter. */
const mostBytes = 64_000_000;

/** The whole answer; throws where it is longer than any can be, and reads no further. */
async function contentOf({ body }: Response, most = mostBytes): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) {
      await reader?.cancel();
      throw new RefusedAnswer('too-long');
    }
    parts.push(read.value);
  }
  return new Blob(parts);
}

function isAsked(address: string, hosts: readonly string[]): boolean {
  const { host, protocol } = new URL(address);
  return protocol === 'https:' && hosts.some((pattern) => isIn(host, pattern));
}

/** `https://*.example.com/*` holds the host and all below it. */
function isIn(host: string, pattern: string): boolean {
  const wanted = pattern.replace(/^https:\/\//, '').replace(/\/.*$/, '');
  if (!wanted.startsWith('*.')) return host === wanted;
  return host === wanted.slice(2) || host.endsWith(wanted.slice(1));
}

const isRedirect = (status: number) => status >= 300 && status < 400 && status !== 304;
const isEmpty = (status: number) => [101, 204, 205, 304].includes(status);
